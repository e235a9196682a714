package longrun.workout.batch;

import java.util.Set;
import longrun.workout.WorkoutKey;
import org.jspecify.annotations.Nullable;

/**
 * A row that says something else of a known workout.
 *
 * @param line the first physical line of the row
 * @param before what was believed; null if the batch that told it has been undone since
 */
public record Change(
        WorkoutKey key,
        int line,
        Set<Verdict.Field> fields,
        @Nullable Values before,
        Values after) {
    public Change {
        fields = Set.copyOf(fields);
    }
}
