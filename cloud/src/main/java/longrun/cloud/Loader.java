package longrun.cloud;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import longrun.insight.label.Classifier;
import longrun.insight.label.Labels;
import longrun.insight.model.ModelVersion;
import longrun.insight.summary.LabelCounts;
import longrun.source.Outcome;
import longrun.source.inbox.Content;
import longrun.source.inbox.ContentIntake;
import longrun.store.SqlStore;
import longrun.wording.LabelNames;
import longrun.wording.NoticeText;
import longrun.wording.RejectedCsv;
import longrun.wording.json.ReceiptJson.Receipt;
import longrun.wording.json.UploadJson;
import longrun.workout.batch.Batch;
import longrun.workout.batch.RejectedRow;
import longrun.workout.history.History;

/**
 * Loads an upload into the store, tells how it went, and lays the receipt down last: where it lies, the upload is dealt
 * with. Stopped at any moment and called again, it goes on: a content that is a batch already makes no second one.
 */
final class Loader {
    private final CloudConfig config;
    private final Bucket bucket;
    private final Topic topic;
    private final Cellar cellar;
    private final Clock clock;

    Loader(CloudConfig config, Bucket bucket, Topic topic, Cellar cellar, Clock clock) {
        this.config = config;
        this.bucket = bucket;
        this.topic = topic;
        this.cellar = cellar;
        this.clock = clock;
    }

    /** What the store made of an upload. */
    private record Loaded(List<Receipt> receipts, LabelCounts labels, LabelNames names, List<String> rejected) {}

    /**
     * Deals with an upload, unless its receipt says that it was.
     *
     * @return a line for the log
     */
    String load(Upload upload) throws IOException {
        if (isDealtWith(upload)) {
            return "{\"upload\":\"known\"}";
        }
        Timing timing = new Timing();
        Path file = Files.createTempFile("upload", "");
        try {
            Optional<Loaded> refused = bucket.fetch(
                            upload, file, config.limits().mostBytes())
                    .map(refusal -> new Loaded(
                            List.of(new Receipt.Refused(refusal)), LabelCounts.NONE, LabelNames.DEFAULT, List.of()));
            timing.end("fetch");
            Loaded loaded = refused.orElseGet(() -> cellar.with(store -> taken(store, upload, file)));
            timing.end("load");
            return tell(upload, loaded, timing);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private boolean isDealtWith(Upload upload) throws IOException {
        String identity = upload.identity();
        return !identity.isEmpty()
                && bucket.receipt(upload)
                        .map(receipt ->
                                receipt.text("upload", "version_id") + "/" + receipt.text("upload", "sequencer"))
                        .filter(identity::equals)
                        .isPresent();
    }

    private Loaded taken(SqlStore store, Upload upload, Path file) {
        ContentIntake intake =
                new ContentIntake(config.athlete(), store.workouts(), store.mappings(), config.limits(), clock);
        List<Content> contents = intake.takeAll(file, upload.name());
        Set<Integer> fresh = contents.stream()
                .flatMap(content -> batch(content).stream())
                .map(Batch::number)
                .collect(Collectors.toSet());
        return new Loaded(
                contents.stream().map(Loader::receipt).toList(),
                labels(store, fresh),
                new LabelNames(store.settings().settings(config.athlete()).labelNames()),
                rejected(store, contents));
    }

    /** The new batch that a content is. */
    private static Optional<Batch> batch(Content content) {
        return content instanceof Content.Judged judged && judged.outcome() instanceof Outcome.Taken taken
                ? Optional.of(taken.receipt().batch())
                : Optional.empty();
    }

    private static Receipt receipt(Content content) {
        if (content instanceof Content.Stored stored) {
            return new Receipt.Stored(stored.batch(), stored.verdicts());
        }
        Outcome outcome = ((Content.Judged) content).outcome();
        if (outcome instanceof Outcome.Taken taken) {
            return new Receipt.Taken(taken.receipt().batch(), taken.receipt().verdicts());
        }
        if (outcome instanceof Outcome.Unmapped unmapped) {
            return new Receipt.Refused(unmapped.refusal());
        }
        return new Receipt.Refused(((Outcome.Refused) outcome).refusal());
    }

    private LabelCounts labels(SqlStore store, Set<Integer> batches) {
        if (batches.isEmpty()) {
            return LabelCounts.NONE;
        }
        History history = store.workouts().history(config.athlete());
        Labels labels = Classifier.of(
                        ModelVersion.labelling(store.models().inUse(config.athlete()), history),
                        store.events().events(config.athlete()))
                .label(history);
        LabelCounts counts = LabelCounts.NONE;
        for (int row = 0; row < history.size(); row++) {
            if (batches.contains(history.batch(row))) {
                counts = counts.plus(labels.label(row));
            }
        }
        return counts;
    }

    /** The rejected rows of each content as a file; empty for one without. */
    private List<String> rejected(SqlStore store, List<Content> contents) {
        List<String> files = new ArrayList<>();
        for (Content content : contents) {
            Optional<Batch> batch =
                    content instanceof Content.Stored stored ? Optional.of(stored.batch()) : batch(content);
            files.add(batch.map(
                            found -> rejected(found, store.workouts().rejectedRows(config.athlete(), found.number())))
                    .orElse(""));
        }
        return files;
    }

    private static String rejected(Batch batch, List<RejectedRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder csv = new StringBuilder();
        try {
            RejectedCsv.write(csv, batch.file().heading(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory takes everything", e);
        }
        return csv.toString();
    }

    private String tell(Upload upload, Loaded loaded, Timing timing) {
        for (int i = 0; i < loaded.rejected().size(); i++) {
            if (!loaded.rejected().get(i).isEmpty()) {
                String key = Bucket.rejectedKey(upload, i + 1);
                bucket.put(
                        upload.bucket(),
                        key,
                        "text/csv; charset=utf-8",
                        loaded.rejected().get(i));
            }
        }
        String receiptKey = Bucket.receiptKey(upload);
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

        Duration whole() {
            return Duration.ofNanos(System.nanoTime() - start);
        }

        Map<String, Long> millis() {
            return millis;
        }
    }
}
