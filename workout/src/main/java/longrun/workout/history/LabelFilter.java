package longrun.workout.history;

import longrun.workout.Label;
import org.jspecify.annotations.Nullable;

/** Which labels a lens lets through. */
public enum LabelFilter {
    EVERYTHING,
    /** All but the outliers; workouts that take no label, such as rides, pass. */
    NOT_OUTLIER,
    REAL_RUN,
    PUP_WALK,
    MIXED,
    OUTLIER;

    public boolean lets(@Nullable Label label) {
        return switch (this) {
            case EVERYTHING -> true;
            case NOT_OUTLIER -> label != Label.OUTLIER;
            case REAL_RUN -> label == Label.REAL_RUN;
            case PUP_WALK -> label == Label.PUP_WALK;
            case MIXED -> label == Label.MIXED;
            case OUTLIER -> label == Label.OUTLIER;
        };
    }
}
