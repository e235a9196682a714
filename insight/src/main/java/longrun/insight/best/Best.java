package longrun.insight.best;

import java.time.LocalDate;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;

/**
 * The best workout of a label in one respect.
 *
 * @param atLeast the metres it has at least; 0 where any distance does
 */
public record Best(Label label, In in, double atLeast, WorkoutKey key, LocalDate date) {
    /** In what it is the best. */
    public enum In {
        DISTANCE,
        DURATION,
        /** The average over the whole workout. */
        PACE
    }
}
