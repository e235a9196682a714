package longrun.acceptance.history;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import longrun.insight.evidence.Evidence;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.source.Intake;
import longrun.source.Progress;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.port.InMemoryStore;

/** A real history of twelve years in which a dog arrives. A test that asks for it is skipped where it is not at hand. */
public final class RealHistory {
    public static final LocalDate CHOCO = LocalDate.of(2018, 6, 1);
    public static final LocalDate LAST = LocalDate.of(2025, 10, 7);

    private static final Path FILE = Path.of(
            System.getProperty("longrun.exports", ""),
            "mapmyrun/dagny099__fitness-dashboard/src/user2632022_workout_history.csv");

    private RealHistory() {}

    /** All of it, labelled by a model trained on it. */
    public static Labels labels() {
        assumeTrue(Files.exists(FILE), "the real exports are not on this machine");
        return Read.LABELS;
    }

    /** Read once for all tests. */
    private static final class Read {
        static final Labels LABELS = read();

        private static Labels read() {
            try (InputStream in = Files.newInputStream(FILE)) {
                return RealHistory.labels(in, Files.size(FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What an export holds, labelled in the same way. */
    public static Labels labels(InputStream export, long size) {
        InMemoryStore store = new InMemoryStore();
        new Intake(store, Clock.systemUTC())
                .take(Athlete.DEFAULT, export, "history.csv", size, Terms.CAREFUL, Progress.NONE);
        History history = store.history(Athlete.DEFAULT);
        return new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), CHOCO).label(history);
    }

    /** All of it, seen from its last day. */
    public static Evidence evidence() {
        return new Evidence(labels(), Lens.ALL, LAST);
    }
}
