package longrun.insight.trend;

import longrun.insight.evidence.Metric;
import longrun.insight.finding.Interval;
import longrun.insight.finding.Working;

/** Where a metric goes over a window, and how fast; values in the metric's unit, per workout, week or month. */
public record Trend(
        Metric metric,
        Window window,
        Observations observations,
        TrendLine line,
        Significance significance,
        Direction direction,
        Working working) {
    /** Of the mean calendar month. */
    public static final double DAYS_A_MONTH = 365.25 / 12;

    /** By how much the metric changes each month, in its unit. */
    public double slopePerMonth() {
        return line.slope() * DAYS_A_MONTH;
    }

    /** Where that slope probably lies. */
    public Interval slopeInterval() {
        Interval daily = line.slopeInterval();
        return new Interval(daily.low() * DAYS_A_MONTH, daily.high() * DAYS_A_MONTH, daily.level());
    }

    /** Whether it goes to the metric's better side. */
    public Direction.Meaning meaning() {
        return direction.meaning(metric);
    }
}
