package longrun.insight.change;

import java.time.LocalDate;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Span;

/**
 * A month from which on a metric had another level.
 *
 * @param date the first day of that month
 * @param within where that day probably lies, from the first to the last such day, at {@link ChangeFinder#LEVEL}
 * @param before the mean of the months before, back to the change before that; in the metric's unit
 * @param after the mean of the months from the change on, up to the next
 * @param strength how many times over it outweighs the penalty for a change; from 1 on it counts as one
 */
public record Change(Metric metric, LocalDate date, Span within, double before, double after, double strength) {
    public boolean isRise() {
        return after > before;
    }
}
