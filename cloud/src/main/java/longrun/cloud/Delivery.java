package longrun.cloud;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import longrun.wording.json.UploadJson;
import longrun.wording.notice.NoticeText;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.UploadKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings an upload from its bucket into the store, tells how it went, and lays the receipt down last: where it lies, the
 * upload is dealt with. Stopped at any moment and called again, it goes on where it was.
 */
final class Delivery {
    private final CloudConfig config;
    private final Bucket bucket;
    private final Topic topic;
    private final Cellar cellar;
    private final Loader loader;

    Delivery(CloudConfig config, Bucket bucket, Topic topic, Cellar cellar, Loader loader) {
        this.config = config;
        this.bucket = bucket;
        this.topic = topic;
        this.cellar = cellar;
        this.loader = loader;
    }

    /**
     * Deals with an upload, unless its receipt says that it was.
     *
     * @return a line for the log
     */
    String deliver(Upload upload) throws IOException {
        if (isDealtWith(upload)) {
            return upload.location() + " was dealt with before";
        }
        Timing timing = new Timing();
        Path file = Files.createTempFile("upload", "");
        try {
            Optional<Refusal> refusal =
                    bucket.fetch(upload, file, config.limits().mostBytes());
            timing.end("fetch");
            Loaded loaded = refusal.map(Loaded::refused)
                    .orElseGet(() -> cellar.with(store -> loader.load(store, file, upload.name())));
            timing.end("load");
            timing.within("parse", loaded.parsing());
            return tell(upload, loaded, timing);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private boolean isDealtWith(Upload upload) {
        return !upload.identity().isEmpty()
                && bucket.receipt(upload)
                        .map(Delivery::identity)
                        .filter(upload.identity()::equals)
                        .isPresent();
    }

    /** Of the upload that a receipt is of. */
    private static String identity(String receipt) {
        JsonNode of = new JsonMapper().readTree(receipt).path("upload");
        return of.path("version_id").asString("") + "/" + of.path("sequencer").asString("");
    }

    private String tell(Upload upload, Loaded loaded, Timing timing) {
        for (int i = 0; i < loaded.rejected().size(); i++) {
            if (!loaded.rejected().get(i).isEmpty()) {
                String key = UploadKeys.rejected(upload.key(), i + 1);
                bucket.put(
                        upload.bucket(),
                        key,
                        "text/csv; charset=utf-8",
                        loaded.rejected().get(i));
            }
        }
        String receiptKey = UploadKeys.receipt(upload.key());
        NoticeText notice = NoticeText.of(
                upload.name(),
                loaded.receipts(),
                loaded.labels(),
                loaded.names(),
                "s3://" + upload.bucket() + "/" + receiptKey,
                timing.whole());
        topic.publish(notice.subject(), notice.text());
        timing.end("publish");
        StringWriter receipt = new StringWriter();
        UploadJson.write(receipt, named(upload), loaded.receipts(), loaded.labels(), timing.millis());
        bucket.put(upload.bucket(), receiptKey, "application/json", receipt.toString());
        return receipt.toString().strip();
    }

    private static Map<String, String> named(Upload upload) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("bucket", upload.bucket());
        named.put("key", upload.key());
        named.put("version_id", upload.version());
        named.put("sequencer", upload.sequencer());
        return named;
    }

    /** Says that an upload could not be dealt with, once it will not be tried again. */
    void give(Upload upload, String why) {
        if (upload.attempt() == 0 || upload.attempt() >= config.mostAttempts()) {
            NoticeText notice = NoticeText.failed(upload.name(), upload.location(), why, upload.attempt());
            topic.publish(notice.subject(), notice.text());
        }
    }

    /** How long the parts of the work took. */
    private static final class Timing {
        private final Map<String, Long> millis = new LinkedHashMap<>();
        private final long start = System.nanoTime();
        private long last = start;

        void end(String part) {
            long now = System.nanoTime();
            millis.put(part, Duration.ofNanos(now - last).toMillis());
            last = now;
        }

        /** Of a part of what was done last, beside the rest of it. */
        void within(String part, Duration took) {
            millis.put(part, took.toMillis());
        }

        Duration whole() {
            return Duration.ofNanos(System.nanoTime() - start);
        }

        Map<String, Long> millis() {
            return millis;
        }
    }
}
