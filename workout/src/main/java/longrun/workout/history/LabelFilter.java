package longrun.workout.history;

import longrun.workout.Label;
import longrun.workout.Overlay;
import org.jspecify.annotations.Nullable;

/** Which labels a lens lets through; a workout the athlete left out passes {@link #EXCLUDED} alone. */
public enum LabelFilter {
    EVERYTHING,
    /** All but the outliers; workouts that take no label, such as rides, pass. */
    NOT_OUTLIER,
    REAL_RUN,
    PUP_WALK,
    MIXED,
    OUTLIER,
    /** Those the athlete left out, whatever their label; they pass no other filter. */
    EXCLUDED;

    /** Whether a workout with a label passes, or one that takes none. */
    public boolean lets(@Nullable Label label, Overlay.Standing standing) {
        boolean isCounted = standing != Overlay.Standing.EXCLUDED;
        return this == EXCLUDED ? !isCounted : isCounted && lets(label);
    }

    private boolean lets(@Nullable Label label) {
        return switch (this) {
            case EVERYTHING, EXCLUDED -> true;
            case NOT_OUTLIER -> label != Label.OUTLIER;
            case REAL_RUN -> label == Label.REAL_RUN;
            case PUP_WALK -> label == Label.PUP_WALK;
            case MIXED -> label == Label.MIXED;
            case OUTLIER -> label == Label.OUTLIER;
        };
    }
}
