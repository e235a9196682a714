package longrun.wording;

import java.util.Optional;
import longrun.insight.evidence.Metric;
import longrun.insight.period.PeriodFinder;
import longrun.insight.period.Usual;

/** Periods beside others, in words that know that of a pace less is faster. */
public final class PeriodText {
    private static final String SAME = "the same";

    private final QuantityText quantities;
    private final MetricText metrics;

    public PeriodText(QuantityText quantities) {
        this.quantities = quantities;
        this.metrics = new MetricText(quantities);
    }

    /** How long a period is: "Last 30 days". */
    public static String name(int days) {
        return "Last " + days + " days";
    }

    /** How a value stands to another, such as "3 fewer" or "0:12 /mi slower"; "–" where either is not known. */
    public String than(Metric metric, double now, double then) {
        double more = now - then;
        if (!Double.isFinite(more)) {
            return QuantityText.MISSING;
        }
        String by = by(metric, Math.abs(more));
        return by.equals(by(metric, 0)) ? SAME : by + " " + direction(metric, more > 0);
    }

    private String by(Metric metric, double difference) {
        return metric == Metric.WALK_SHARE
                ? Math.round(difference * 100) + " points"
                : metrics.value(metric, difference);
    }

    private static String direction(Metric metric, boolean isMore) {
        return switch (metric) {
            case WORKOUTS -> isMore ? "more" : "fewer";
            case DISTANCE, DURATION, WALK_SHARE -> isMore ? "more" : "less";
            case TYPICAL_PACE -> isMore ? "slower" : "faster";
        };
    }

    /** What so many days usually bring; empty where that is not known. */
    public String usual(Metric metric, Optional<Usual> usual, double now) {
        if (usual.isEmpty() || !Double.isFinite(now)) {
            return "";
        }
        String from = metrics.value(metric, usual.get().low());
        String to = metrics.value(metric, usual.get().high());
        String range = from.equals(to) ? from : from + " to " + to;
        return usual.get().isUsual(now) ? "as usual, " + range : "usual is " + range;
    }

    /** What the comparisons of a period mean. */
    public String working(int days) {
        return "Before is the " + quantities.count(days)
                + " days before those"
                + (days > PeriodFinder.YEAR_DAYS
                        ? ", which are last year's too. Neither"
                        : "; last year, the same days 52 weeks earlier, so that weekdays agree. Neither")
                + " is told where a source did not record all of its days. Usual is where eight "
                + "in ten of such stretches lay in the " + PeriodFinder.YEAR_DAYS
                + " days before. Implausible workouts are "
                + "counted, and left out of the other numbers.";
    }
}
