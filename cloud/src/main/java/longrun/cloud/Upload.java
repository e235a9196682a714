package longrun.cloud;

/**
 * An object that was uploaded, as its event names it.
 *
 * @param version of the object; empty in a bucket that keeps none
 * @param sequencer sorts the events of one key, and tells one upload from the next; empty if the event has none
 * @param attempt how often this event was handed over, this time counted; 0 where nobody counts
 */
record Upload(String bucket, String key, String version, String sequencer, int attempt) {
    public Upload {
        if (bucket.isEmpty() || key.isEmpty()) {
            throw new IllegalArgumentException(
                    "an upload has a bucket and a key, not \"" + bucket + "\" and \"" + key + "\"");
        }
    }

    /** The file's name, without the folders of its key. */
    public String name() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /** What no other upload has; empty if its event does not say. */
    public String identity() {
        return version.isEmpty() && sequencer.isEmpty() ? "" : version + "/" + sequencer;
    }

    /** Where it lies, for a person. */
    public String location() {
        return "s3://" + bucket + "/" + key;
    }
}
