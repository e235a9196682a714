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

    /** In the metric's unit; NaN where it is not known. */
    public double value(Metric metric) {
        return sums.value(metric);
    }
}
