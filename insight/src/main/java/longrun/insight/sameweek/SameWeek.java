package longrun.insight.sameweek;

import java.util.List;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import org.jspecify.annotations.Nullable;

/**
 * One ISO week in each year.
 *
 * @param number 1 to 53
 * @param years the newest first, up to that of the day looked from
 */
public record SameWeek(int number, List<Year> years, Working working) {
    public SameWeek {
        years = List.copyOf(years);
    }

    /** How much of a week is known. */
    public enum Known {
        WHOLE,
        /** It is not over, or not all its days were recorded or are within the lens. */
        PART,
        /** Nothing was recorded, or none of it is within the lens: that is not zero. */
        NOTHING,
        /** The year has no such week. */
        NO_SUCH_WEEK
    }

    /**
     * The week of one year.
     *
     * @param year that the week counts to, which the first or the last of its days may not be in
     * @param days null where the year has no such week
     * @param sums of what is known
     */
    public record Year(int year, @Nullable Span days, Known known, Sums sums) {
        /** Whether anything is known of it, if only a part. */
        public boolean isKnown() {
            return known == Known.WHOLE || known == Known.PART;
        }
    }

    /** What a year's week has of a metric, as a share of what the year with the most has; 0 where no year has any. */
    public double share(Year year, Metric metric) {
        double most = years.stream()
                .mapToDouble(other -> other.sums().value(metric))
                .max()
                .orElse(0);
        return most > 0 ? year.sums().value(metric) / most : 0;
    }
}
