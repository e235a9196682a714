package longrun.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import longrun.workout.Athlete;
import longrun.workout.batch.Counts;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Terms;
import longrun.workout.history.History;
import longrun.workout.port.InMemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of real exports, where the folder with them exists. */
class RealExportsTest {
    private static final Path EXPORTS = Path.of(System.getProperty("longrun.exports", "no exports"));
    private static final String STORY = "mapmyrun/dagny099__fitness-dashboard/src/user2632022_workout_history.csv";

    private final InMemoryStore store = new InMemoryStore();
    private final Intake intake = new Intake(store, Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void theFolderIsThere() {
        assumeTrue(Files.isDirectory(EXPORTS), "no real exports at " + EXPORTS);
    }

    @Test
    void takesTheHistoryTheStoryIsAbout() {
        Receipt receipt = take(STORY);

        assertThat(receipt.batch().counts()).isEqualTo(new Counts(2770, 0, 0, 0, 59, 4));
        assertThat(receipt.batch().counts().rowsRead()).isEqualTo(2774);
        assertThat(receipt.verdicts().rejections())
                .extracting(RejectedRow::line)
                .containsExactly(264, 407, 408, 819);
        assertThat(receipt.verdicts().rejections())
                .allSatisfy(row -> assertThat(row.reasons())
                        .containsExactly(Rejection.of(Rejection.Kind.NEITHER_DURATION_NOR_DISTANCE)));
        History history = store.history(Athlete.DEFAULT);
        assertThat(history.date(0)).isEqualTo(LocalDate.of(2013, 6, 25));
        assertThat(history.date(history.size() - 1)).isEqualTo(LocalDate.of(2025, 10, 7));
    }

    @Test
    void addsNothingTheSecondTime() {
        take(STORY);

        Receipt again = take(STORY);

        assertThat(again.batch().counts()).isEqualTo(new Counts(0, 2770, 0, 0, 0, 4));
        assertThat(store.history(Athlete.DEFAULT).size()).isEqualTo(2770);
    }

    @Test
    void addsFromAnEarlierExportWhatItAloneHas() {
        take(STORY);

        Receipt earlier = take(STORY + "@69069db");
        assertThat(earlier.batch().counts()).isEqualTo(new Counts(12, 2577, 0, 0, 0, 4));
    }

    private Receipt take(String file) {
        Outcome outcome = intake.takeAll(Athlete.DEFAULT, EXPORTS.resolve(file), file, Terms.CAREFUL, Progress.NONE)
                .get(0);
        return ((Outcome.Taken) outcome).receipt();
    }
}
