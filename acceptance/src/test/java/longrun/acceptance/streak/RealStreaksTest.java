package longrun.acceptance.streak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import longrun.insight.consistency.Consistency;
import longrun.insight.consistency.ConsistencyFinder;
import longrun.insight.consistency.ConsistencyParameters;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Span;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.streak.StreakFinder;
import longrun.source.Intake;
import longrun.source.Progress;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.port.InMemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real history of twelve years, seen from its newest workout. */
class RealStreaksTest {
    private static final Path FILE = Path.of(
            System.getProperty("longrun.exports", ""),
            "mapmyrun/dagny099__fitness-dashboard/src/user2632022_workout_history.csv");

    private static final LocalDate EVENT = LocalDate.of(2018, 6, 1);
    private static final LocalDate NEWEST = LocalDate.of(2025, 10, 7);

    private Evidence evidence = evidence(History.empty());

    @BeforeEach
    void takeTheHistoryIn() throws IOException {
        assumeTrue(Files.exists(FILE), "the real exports are not on this machine");
        InMemoryStore store = new InMemoryStore();
        try (InputStream in = Files.newInputStream(FILE)) {
            new Intake(store, Clock.systemUTC())
                    .take(
                            Athlete.DEFAULT,
                            in,
                            FILE.getFileName().toString(),
                            Files.size(FILE),
                            Terms.CAREFUL,
                            Progress.NONE);
        }
        evidence = evidence(store.history(Athlete.DEFAULT));
    }

    private static Evidence evidence(History history) {
        Classifier classifier = new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), EVENT);
        return new Evidence(classifier.label(history), Lens.ALL, NEWEST);
    }

    @Test
    void wereSevenDaysAtMostBeforeTheDogAndFiftyOneSince() {
        assertThat(longestDays(LocalDate.of(2013, 1, 1), EVENT.minusDays(1))).isEqualTo(7);
        assertThat(longestDays(EVENT, NEWEST)).isEqualTo(51);
    }

    private int longestDays(LocalDate first, LocalDate last) {
        return StreakFinder.find(evidence, Grain.ISO_WEEK, new Span(first, last))
                .days()
                .longestLength();
    }

    @Test
    void scoresAMonthAQuarterAndAYearApart() {
        List<Double> scores = ConsistencyParameters.WINDOWS.stream()
                .map(days -> ConsistencyFinder.find(evidence, ConsistencyParameters.ofDays(days))
                        .found()
                        .map(Consistency::score)
                        .orElseThrow())
                .toList();
        System.out.println("consistency of the real history over " + ConsistencyParameters.WINDOWS + ": " + scores);
        assertThat(scores)
                .doesNotHaveDuplicates()
                .allSatisfy(score -> assertThat(score).isBetween(40.0, 95.0));
    }
}
