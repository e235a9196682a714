package longrun.workout.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import longrun.workout.Activity;
import longrun.workout.Workouts;
import org.junit.jupiter.api.Test;

final class HistorySizeTest {
    private static final int WORKOUTS = 200_000;
    private static final int MOST_BYTES = 200;

    @Test
    void takesUnderTwoHundredBytesForEachWorkout() {
        History history = history();
        long with = used();
        int size = history.size();
        history = History.empty();
        long without = used();

        assertThat(history.isEmpty()).isTrue();
        assertThat((with - without) / (double) size).isBetween(50.0, (double) MOST_BYTES);
    }

    private static History history() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        History.Builder history = History.builder(1);
        for (int id = 0; id < WORKOUTS; id++) {
            history.add(Workouts.on(
                    Integer.toString(1_000_000_000 + id),
                    first.plusDays(id / 20),
                    Activity.RUN,
                    5 + id % 7,
                    30 + id % 11));
        }
        return history.build();
    }

    /** The least over several collections. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
