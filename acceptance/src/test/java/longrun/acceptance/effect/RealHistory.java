package longrun.acceptance.effect;

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
import longrun.source.Intake;
import longrun.source.Progress;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.port.InMemoryStore;

/** A real history of twelve years in which a dog arrives. */
final class RealHistory {
    static final LocalDate CHOCO = LocalDate.of(2018, 6, 1);

    private static final Path FILE = Path.of(
            System.getProperty("longrun.exports", ""),
            "mapmyrun/dagny099__fitness-dashboard/src/user2632022_workout_history.csv");

    private RealHistory() {}

    /** All of it, seen from its last day; the test is skipped where it is not on this machine. */
    static Evidence evidence() {
        assumeTrue(Files.exists(FILE), "the real exports are not on this machine");
        InMemoryStore store = new InMemoryStore();
        try (InputStream in = Files.newInputStream(FILE)) {
            new Intake(store, Clock.systemUTC())
                    .take(Athlete.DEFAULT, in, "history.csv", Files.size(FILE), Terms.CAREFUL, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        History history = store.history(Athlete.DEFAULT);
        return new Evidence(
                new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), CHOCO).label(history),
                Lens.ALL,
                history.date(history.size() - 1));
    }
}
