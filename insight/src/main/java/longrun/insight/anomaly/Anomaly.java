package longrun.insight.anomaly;

import java.time.LocalDate;
import java.util.List;
import longrun.workout.Flag;
import longrun.workout.WorkoutKey;

/**
 * A workout unlike the others of its kind, or one that cannot be true.
 *
 * @param flags why its values cannot be true; empty for a plausible one
 * @param unusual the quantities beyond what is usual; empty where it is only flagged
 */
public record Anomaly(WorkoutKey key, LocalDate date, List<Flag> flags, List<Comparison> unusual, Cause cause) {
    public Anomaly {
        flags = List.copyOf(flags);
        unusual = List.copyOf(unusual);
        if (flags.isEmpty() && unusual.isEmpty()) {
            throw new IllegalArgumentException("nothing is unusual of " + key);
        }
    }
}
