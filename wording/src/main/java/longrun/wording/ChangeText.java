package longrun.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import longrun.insight.change.Change;
import longrun.insight.evidence.Metric;

/** Changes in words. */
public final class ChangeText {
    private final QuantityText quantities;

    public ChangeText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** Such as {@code workouts a month 8.7 → 26.2}. */
    public String levels(Change change) {
        return metric(change.metric()) + " " + value(change.metric(), change.before()) + " → "
                + value(change.metric(), change.after());
    }

    /** Such as {@code Oct 2018 (Jul 2018 to Jan 2019): workouts a month 8.7 → 26.2}. */
    public String sentence(Change change) {
        String at = month(change.date());
        String from = month(change.within().first());
        String to = month(change.within().last());
        return (from.equals(to) ? at : at + " (" + from + " to " + to + ")") + ": " + levels(change);
    }

    private String month(LocalDate date) {
        return quantities.month(YearMonth.from(date));
    }

    private String metric(Metric metric) {
        return switch (metric) {
            case WORKOUTS -> "workouts a month";
            case DISTANCE -> "distance a month";
            case DURATION -> "time a month";
            case TYPICAL_PACE, WALK_SHARE -> new MetricText(quantities).noun(metric);
        };
    }

    private String value(Metric metric, double value) {
        return switch (metric) {
            case WORKOUTS -> quantities.number(value, 1);
            case DISTANCE -> quantities.distance(value);
            case DURATION -> quantities.duration(value);
            case TYPICAL_PACE -> quantities.pace(value);
            case WALK_SHARE -> quantities.percent(value);
        };
    }
}
