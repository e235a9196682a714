package longrun.source;

import java.util.Set;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Verdict;

/** A row that says something else of a known workout; what is known stays believed. */
public record Change(WorkoutKey key, int line, Set<Verdict.Field> fields) {
    public Change {
        fields = Set.copyOf(fields);
    }
}
