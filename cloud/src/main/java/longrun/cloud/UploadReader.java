package longrun.cloud;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import longrun.workout.batch.UploadKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the event of an upload: the form S3 sends by itself, the form EventBridge sends, and either of them as the body of
 * a message of SQS. Sources: "Event message structure" in the user guide of Amazon S3, "Using Lambda with Amazon SQS".
 */
final class UploadReader {
    private static final JsonMapper JSON = new JsonMapper();

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
            reader.event(JSON.readTree(event), 0);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is no event of an upload, for it is no JSON", e);
        }
        return List.copyOf(reader.uploads);
    }

    private void event(JsonNode event, int attempt) {
        if (event.has("Records")) {
            event.path("Records").forEach(record -> record(record, attempt));
            return;
        }
        if (event.path("detail-type").asString("").equals("Object Created")) {
            // EventBridge writes keys as they are.
            JsonNode place = event.path("detail");
            add(place, "version-id", place.at("/object/key").asString(""), attempt);
            return;
        }
        // S3 sends this once, when a bucket is told to send events.
        if (!event.path("Event").asString("").equals("s3:TestEvent")) {
            throw new IllegalArgumentException("this is no event of an upload: neither of S3 nor of EventBridge");
        }
    }

    private void record(JsonNode record, int attempt) {
        String source = record.path("eventSource").asString("");
        if (source.equals("aws:sqs")) {
            int attempts = record.at("/attributes/ApproximateReceiveCount").asInt(0);
            event(JSON.readTree(record.path("body").asString("")), attempts);
            return;
        }
        if (!source.equals("aws:s3")) {
            throw new IllegalArgumentException("this is no event of an upload, but one of " + source);
        }
        if (record.path("eventName").asString("").startsWith("ObjectCreated:")) {
            JsonNode place = record.path("s3");
            String key = URLDecoder.decode(place.at("/object/key").asString(""), StandardCharsets.UTF_8);
            add(place, "versionId", key, attempt);
        }
    }

    private void add(JsonNode place, String version, String key, int attempt) {
        boolean isFolder = key.endsWith("/");
        // What Longrun writes itself is no upload, whatever the bucket's filter lets through.
        if (!isFolder && !key.startsWith(UploadKeys.RECEIPTS)) {
            uploads.add(new Upload(
                    place.at("/bucket/name").asString(""),
                    key,
                    place.path("object").path(version).asString(""),
                    place.at("/object/sequencer").asString(""),
                    attempt));
        }
    }
}
