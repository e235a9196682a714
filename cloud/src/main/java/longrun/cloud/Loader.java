package longrun.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
import longrun.wording.RejectedCsv;
import longrun.wording.json.ReceiptJson.Receipt;
import longrun.workout.batch.Batch;
import longrun.workout.batch.RejectedRow;
import longrun.workout.history.History;

/** Takes a file into the store and labels what is new. Doing it again adds nothing: a content is a batch once. */
final class Loader {
    private final CloudConfig config;
    private final Clock clock;

    Loader(CloudConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    Loaded load(SqlStore store, Path file, String name) {
        ContentIntake intake =
                new ContentIntake(config.athlete(), store.workouts(), store.mappings(), config.limits(), clock);
        List<Content> contents = intake.takeAll(file, name);
        return new Loaded(
                contents.stream().map(Loader::receipt).toList(),
                labels(store, contents),
                new LabelNames(store.settings().settings(config.athlete()).labelNames()),
                contents.stream().map(content -> rejected(store, content)).toList(),
                contents.stream().map(Loader::parsing).reduce(Duration.ZERO, Duration::plus));
    }

    /** The new batch that a content is. */
    private static Optional<Batch> batch(Content content) {
        return content instanceof Content.Judged judged && judged.outcome() instanceof Outcome.Taken taken
                ? Optional.of(taken.receipt().batch())
                : Optional.empty();
    }

    private static Duration parsing(Content content) {
        return content instanceof Content.Judged judged && judged.outcome() instanceof Outcome.Taken taken
                ? taken.receipt().parsing()
                : Duration.ZERO;
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

    /** Of the workouts of new batches. */
    private LabelCounts labels(SqlStore store, List<Content> contents) {
        Set<Integer> batches = contents.stream()
                .flatMap(content -> batch(content).stream())
                .map(Batch::number)
                .collect(Collectors.toSet());
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

    /** Its rejected rows as a file; empty if there are none. */
    private String rejected(SqlStore store, Content content) {
        Optional<Batch> batch = content instanceof Content.Stored stored ? Optional.of(stored.batch()) : batch(content);
        return batch.map(found -> rejected(found, store.workouts().rejectedRows(config.athlete(), found.number())))
                .orElse("");
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
}
