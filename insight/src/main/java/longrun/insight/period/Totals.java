package longrun.insight.period;

import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Span;

/**
 * Some days in sums.
 *
 * @param coveredDays on how many of the days a source recorded; on the others there is no data, which is not zero
 */
public record Totals(Span span, int coveredDays, Sums sums) {
    /** Whether each of its days was recorded: only then can it be compared. */
    public boolean isWhole() {
        return coveredDays == span.days();
    }

    /** In the metric's unit; NaN where it is not known, as the distance of workouts none of which tells it plausibly. */
    public double value(Metric metric) {
        double value = sums.value(metric);
        boolean isMissing =
                value == 0 && sums.workouts() > 0 && (metric == Metric.DISTANCE || metric == Metric.DURATION);
        return isMissing ? Double.NaN : value;
    }
}
