package longrun.wording;

import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Interval;
import longrun.insight.trend.Direction;
import longrun.insight.trend.Observations;
import longrun.insight.trend.Trend;
import longrun.insight.trend.Window;

/** Where metrics go, in words. */
public final class TrendText {
    private final QuantityText quantities;

    public TrendText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** One sentence: over which days, where it goes, how fast, and what that means. */
    public String sentence(Trend trend) {
        String begin = "Over " + over(trend.window()) + " your "
                + subject(trend.metric(), trend.observations().of());
        boolean many = trend.metric() == Metric.WORKOUTS;
        if (trend.direction() == Direction.UNCLEAR) {
            return begin + (many ? " show" : " shows") + " no clear trend; each month's change is probably within "
                    + interval(trend) + ".";
        }
        return begin + (many ? " are " : " is ") + direction(trend.direction()) + " by "
                + magnitude(trend.metric(), Math.abs(trend.slopePerMonth())) + " each month (probably within "
                + interval(trend) + ")" + meaning(trend.meaning()) + ".";
    }

    /** Such as "the last 90 days". */
    public static String over(Window window) {
        return window.days().isPresent() ? "the last " + window.days().getAsInt() + " days" : "all this time";
    }

    /** As it is spelled in addresses, options and JSON: {@code 90} or {@code all}. */
    public static String spelled(Window window) {
        return window.days().isPresent() ? Integer.toString(window.days().getAsInt()) : "all";
    }

    /** As weeks and months are spelled in addresses and options: {@code week} or {@code month}. */
    public static String spelled(Grain grain) {
        return grain == Grain.MONTH ? "month" : "week";
    }

    /** What a line says of a day; of workouts it is no whole number. */
    public String value(Metric metric, double value) {
        return metric == Metric.WORKOUTS
                ? quantities.number(value, 1)
                : new MetricText(quantities).value(metric, value);
    }

    /** What is looked at, such as "distance of a workout" or "distance a week". */
    public String subject(Metric metric, Observations.Of of) {
        String period = of == Observations.Of.MONTHS ? "month" : "week";
        boolean ofWorkouts = of == Observations.Of.WORKOUTS;
        return switch (metric) {
            case WORKOUTS -> "workouts a " + period;
            case DISTANCE -> ofWorkouts ? "distance of a workout" : "distance a " + period;
            case DURATION -> ofWorkouts ? "time of a workout" : "time a " + period;
            case TYPICAL_PACE -> ofWorkouts ? "pace of a workout" : "typical pace of a " + period;
            case WALK_SHARE -> subject(metric) + " a " + period;
        };
    }

    /** Before anything was observed: the metric alone. */
    public String subject(Metric metric) {
        return metric == Metric.TYPICAL_PACE ? "pace" : new MetricText(quantities).noun(metric);
    }

    public static String direction(Direction direction) {
        return switch (direction) {
            case RISING -> "rising";
            case FALLING -> "falling";
            case UNCLEAR -> "no clear trend";
        };
    }

    /** What a month changes, with its sign: {@code +0.31 mi} or {@code −0:06 /mi}. */
    public String slope(Trend trend) {
        return change(trend.metric(), trend.slopePerMonth());
    }

    /** The least and the greatest that change probably is. */
    public String interval(Trend trend) {
        Interval interval = trend.slopeInterval();
        return change(trend.metric(), interval.low()) + " to " + change(trend.metric(), interval.high());
    }

    private String change(Metric metric, double value) {
        String magnitude = magnitude(metric, Math.abs(value));
        boolean shown = magnitude.chars().anyMatch(letter -> letter >= '1' && letter <= '9');
        if (!shown) {
            return magnitude;
        }
        return (value < 0 ? "−" : "+") + magnitude;
    }

    private String magnitude(Metric metric, double value) {
        return switch (metric) {
            case WORKOUTS -> quantities.number(value, value < 1 ? 2 : 1);
            case DISTANCE -> quantities.distance(value);
            case DURATION -> quantities.duration(value);
            case TYPICAL_PACE -> quantities.pace(value);
            case WALK_SHARE -> quantities.number(value * 100, 1) + " points";
        };
    }

    private static String meaning(Direction.Meaning meaning) {
        return switch (meaning) {
            case BETTER -> ", which is better";
            case WORSE -> ", which is worse";
            case NEITHER -> "";
        };
    }
}
