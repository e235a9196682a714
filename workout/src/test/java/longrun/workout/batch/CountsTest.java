package longrun.workout.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import longrun.workout.Activity;
import longrun.workout.Sighting;
import longrun.workout.Workouts;
import org.junit.jupiter.api.Test;

final class CountsTest {
    private final Sighting good =
            Workouts.on("1", LocalDate.of(2018, 6, 1), Activity.RUN, 5, 25).sighting();
    private final Sighting absurd =
            Workouts.on("2", LocalDate.of(2018, 6, 1), Activity.RUN, 900, 1).sighting();

    @Test
    void addUpToTheRowsRead() {
        Counts counts = Counts.NONE
                .plus(new Verdict.Accepted(good))
                .plus(new Verdict.Accepted(absurd))
                .plus(new Verdict.AlreadyKnown(good))
                .plus(new Verdict.Changed(absurd, Set.of(Verdict.Field.DATE)))
                .plus(new Verdict.Rejected(new RejectedRow(5, 6, "x", List.of(Rejection.of(Rejection.Kind.NO_DATE)))));

        assertThat(counts).isEqualTo(new Counts(2, 1, 1, 0, 1, 1));
        assertThat(counts.rowsRead()).isEqualTo(5);
    }

    @Test
    void flagsAreAmongTheAccepted() {
        assertThatThrownBy(() -> new Counts(1, 0, 0, 0, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counts(0, 0, 0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRejectedRowHasAReasonAndABoundedText() {
        assertThatThrownBy(() -> new RejectedRow(1, 2, "x", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(new RejectedRow(1, 2, "x".repeat(99_999), List.of(Rejection.of(Rejection.Kind.NOT_A_ROW))).text())
                .hasSize(RejectedRow.MAX_TEXT);
    }
}
