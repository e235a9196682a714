package longrun.workout.batch;

import longrun.workout.WorkoutKey;
import org.jspecify.annotations.Nullable;

/**
 * A row that is held back, for it is much like a workout that is known from elsewhere.
 *
 * @param line the first physical line of the row
 * @param of the known workout
 * @param known what is believed of that one; null if it is there no more
 */
public record Duplicate(
        WorkoutKey key,
        int line,
        Values values,
        WorkoutKey of,
        @Nullable Values known) {}
