package longrun.workout.batch;

/** Where in a bucket uploads lie, and what is told of them. */
public final class UploadKeys {
    /** Beneath it, an object is an upload. */
    public static final String UPLOADS = "uploads/";

    /** Beneath it lies what is told; the key of an upload, whole, goes on from here. */
    public static final String RECEIPTS = "receipts/";

    private UploadKeys() {}

    /** Of the receipt of the newest upload of a key. */
    public static String receipt(String key) {
        return RECEIPTS + key + ".json";
    }

    /** Of the rejected rows of the nth of the files in it, from 1, where it holds several. */
    public static String rejected(String key, int number) {
        return RECEIPTS + key + (number == 1 ? "" : "." + number) + ".rejected.csv";
    }
}
