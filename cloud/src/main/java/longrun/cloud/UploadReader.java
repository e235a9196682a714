package longrun.cloud;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * Reads the event of an upload: the form S3 sends by itself, the form EventBridge sends, and either of them as the body of
 * a message of SQS. Sources: "Event message structure" in the user guide of Amazon S3, "Using Lambda with Amazon SQS".
 */
final class UploadReader {
    /** What Longrun writes itself is no upload, whatever the bucket's filter lets through. */
    private static final String OWN = Bucket.RECEIPTS;

    private final List<Upload> uploads = new ArrayList<>();

    private UploadReader() {}

    /**
     * Every upload that the event tells of, in its order.
     *
     * @throws IllegalArgumentException if it is no event of an upload
     */
    static List<Upload> read(InputStream event) {
        UploadReader reader = new UploadReader();
        try {
            reader.event(Json.read(event), 0);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is no event of an upload, for it is no JSON", e);
        }
        return List.copyOf(reader.uploads);
    }

    private void event(Json event, int attempt) {
        if (event.has("Records")) {
            event.at("Records").elements().forEach(record -> record(record, attempt));
            return;
        }
        if (event.text("detail-type").equals("Object Created")) {
            // EventBridge writes keys as they are.
            add(event.at("detail"), "version-id", event.text("detail", "object", "key"), attempt);
            return;
        }
        // S3 sends this once, when a bucket is told to send events.
        if (!event.text("Event").equals("s3:TestEvent")) {
            throw new IllegalArgumentException("this is no event of an upload: neither of S3 nor of EventBridge");
        }
    }

    private void record(Json record, int attempt) {
        if (record.text("eventSource").equals("aws:sqs")) {
            event(Json.read(record.text("body")), attempts(record));
            return;
        }
        if (!record.text("eventSource").equals("aws:s3")) {
            throw new IllegalArgumentException(
                    "this is no event of an upload, but one of " + record.text("eventSource"));
        }
        if (record.text("eventName").startsWith("ObjectCreated:")) {
            String key = URLDecoder.decode(record.text("s3", "object", "key"), StandardCharsets.UTF_8);
            add(record.at("s3"), "versionId", key, attempt);
        }
    }

    private void add(Json place, String version, String key, int attempt) {
        boolean isFolder = key.endsWith("/");
        if (!isFolder && !key.startsWith(OWN)) {
            uploads.add(new Upload(
                    place.text("bucket", "name"),
                    key,
                    place.text("object", version),
                    place.text("object", "sequencer"),
                    attempt));
        }
    }

    private static int attempts(Json message) {
        String count = message.text("attributes", "ApproximateReceiveCount");
        return count.isEmpty() ? 0 : Integer.parseInt(count);
    }
}
