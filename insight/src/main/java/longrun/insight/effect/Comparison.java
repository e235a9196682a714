package longrun.insight.effect;

import longrun.insight.finding.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One aspect before and after, NaN where it is not known.
 *
 * @param contrast their ratio or difference, as the aspect says; NaN if there is none
 * @param interval of the contrast; null where it cannot be told
 */
public record Comparison(
        Aspect aspect,
        double before,
        double after,
        double contrast,
        @Nullable Interval interval) {
    public Comparison {
        if (Double.isInfinite(contrast)) {
            throw new IllegalArgumentException("a ratio to zero is none: NaN");
        }
    }

    /** Whether it is sure enough that anything changed: the interval leaves out that nothing did. */
    public boolean isClear() {
        return interval != null && !interval.contains(aspect.contrast().none());
    }

    /** Whether there was nothing before, which no ratio can tell. */
    public boolean startedFromZero() {
        return before == 0 && after > 0;
    }
}
