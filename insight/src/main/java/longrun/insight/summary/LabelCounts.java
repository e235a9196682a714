package longrun.insight.summary;

import longrun.workout.Label;
import org.jspecify.annotations.Nullable;

/**
 * How many workouts have each label.
 *
 * @param unlabelled those that take no label, such as rides
 */
public record LabelCounts(int realRuns, int pupWalks, int mixed, int outliers, int unlabelled) {
    public static final LabelCounts NONE = new LabelCounts(0, 0, 0, 0, 0);

    public int total() {
        return realRuns + pupWalks + mixed + outliers + unlabelled;
    }

    /** The count of a label; of the unlabelled for null. */
    public int of(@Nullable Label label) {
        if (label == null) {
            return unlabelled;
        }
        return switch (label) {
            case REAL_RUN -> realRuns;
            case PUP_WALK -> pupWalks;
            case MIXED -> mixed;
            case OUTLIER -> outliers;
        };
    }

    /** With one more workout of a label; of none for null. */
    public LabelCounts plus(@Nullable Label label) {
        return new LabelCounts(
                realRuns + one(label == Label.REAL_RUN),
                pupWalks + one(label == Label.PUP_WALK),
                mixed + one(label == Label.MIXED),
                outliers + one(label == Label.OUTLIER),
                unlabelled + one(label == null));
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }
}
