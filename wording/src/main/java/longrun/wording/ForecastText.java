package longrun.wording;

import java.util.Locale;
import java.util.stream.Collectors;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Interval;
import longrun.insight.forecast.Candidate;
import longrun.insight.forecast.Forecast;

/** A forecast in words. */
public final class ForecastText {
    private final QuantityText quantities;

    public ForecastText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** What is told of each week, such as "Distance a week". */
    public String name(Metric metric) {
        return switch (metric) {
            case WORKOUTS -> "Workouts a week";
            case DISTANCE -> "Distance a week";
            case DURATION -> "Duration a week";
            case TYPICAL_PACE -> "Typical pace of a week";
            case WALK_SHARE -> new MetricText(quantities).name(metric) + " in a week";
        };
    }

    /** Such as "the last four weeks". */
    public static String name(Candidate candidate) {
        return switch (candidate) {
            case LAST_FOUR_WEEKS -> "the last four weeks";
            case DAMPED_TREND -> "a damped trend";
            case SAME_WEEKS_LAST_YEAR -> "the same weeks last year";
        };
    }

    /** A value of a week, in the athlete's units. */
    public String value(Metric metric, double value) {
        return switch (metric) {
            case WORKOUTS -> quantities.count(Math.round(value));
            case DISTANCE -> quantities.distance(value);
            case DURATION -> quantities.duration(value);
            case TYPICAL_PACE -> quantities.pace(value);
            case WALK_SHARE -> quantities.percent(value);
        };
    }

    /** How far off forecasts have been; of workouts that is no whole number. */
    public String error(Metric metric, double error) {
        return metric == Metric.WORKOUTS ? quantities.number(error, 1) : value(metric, error);
    }

    /** Such as "3 to 8"; of workouts the whole numbers that lie within. */
    public String interval(Metric metric, Interval interval) {
        double low = interval.low();
        double high = interval.high();
        if (metric == Metric.WORKOUTS && Math.ceil(low) <= Math.floor(high)) {
            low = Math.ceil(low);
            high = Math.floor(high);
        }
        String from = value(metric, low);
        String to = value(metric, high);
        return from.equals(to) ? from : from + " to " + to;
    }

    /** What the next week will bring, and which candidate tells it. */
    public String sentence(Forecast forecast) {
        Forecast.Week next = forecast.weeks().get(0);
        return name(forecast.metric()) + ": " + value(forecast.metric(), next.value()) + " in the week of "
                + quantities.date(next.days().first()) + ", four times in five "
                + interval(forecast.metric(), next.most()) + ", told by " + name(forecast.by()) + ".";
    }

    /** How wrong each candidate was, in changes from week to week, and how often the intervals held. */
    public String scorecard(Forecast forecast) {
        String scores = forecast.scorecard().stream()
                .map(score -> name(score.candidate()) + " " + scaled(score.scaled()))
                .collect(Collectors.joining(", "));
        return ("Error, where 1 is the usual change from one week to the next: " + scores + ". "
                        + held(forecast.held()))
                .strip();
    }

    /** How often the intervals held; empty where none was given. */
    public String held(Forecast.Held held) {
        if (held.given() == 0) {
            return "";
        }
        return "Of " + quantities.count(held.given()) + " such forecasts of weeks that are over, "
                + quantities.percent(held.half() / (double) held.given()) + " lay in the narrow interval and "
                + quantities.percent(held.most() / (double) held.given()) + " in the wide one.";
    }

    /** An error in usual changes from one week to the next. */
    public static String scaled(double scaled) {
        return Double.isFinite(scaled) ? String.format(Locale.ROOT, "%.2f", scaled) : QuantityText.MISSING;
    }
}
