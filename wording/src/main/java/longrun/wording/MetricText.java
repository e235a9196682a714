package longrun.wording;

import longrun.insight.evidence.Metric;
import longrun.workout.Label;

/** Metrics and their values in words. */
public final class MetricText {
    private final QuantityText quantities;

    public MetricText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** Its name, as a column or a sentence's beginning has it. */
    public String name(Metric metric) {
        return LabelNames.capital(noun(metric));
    }

    /** Its name inside of a sentence. */
    String noun(Metric metric) {
        return switch (metric) {
            case WORKOUTS -> "workouts";
            case DISTANCE -> "distance";
            case DURATION -> "time";
            case TYPICAL_PACE -> "typical pace";
            case WALK_SHARE -> "share of " + quantities.labels().many(Label.PUP_WALK);
        };
    }

    /** A value with its unit; a dash where it is not known. */
    public String value(Metric metric, double value) {
        return switch (metric) {
            case WORKOUTS -> Double.isFinite(value) ? quantities.count(Math.round(value)) : QuantityText.MISSING;
            case DISTANCE -> quantities.distance(value);
            case DURATION -> quantities.duration(value);
            case TYPICAL_PACE -> quantities.pace(value);
            case WALK_SHARE -> quantities.percent(value);
        };
    }

    /** Its name in JSON, with its unit. */
    public static String field(Metric metric) {
        return switch (metric) {
            case WORKOUTS -> "workouts";
            case DISTANCE -> "distance_m";
            case DURATION -> "duration_s";
            case TYPICAL_PACE -> "typical_pace_s_per_km";
            case WALK_SHARE -> "walk_share";
        };
    }

    /** How many decimals matter in that unit. */
    public static int decimals(Metric metric) {
        return switch (metric) {
            case WORKOUTS, DISTANCE, DURATION, TYPICAL_PACE -> 1;
            case WALK_SHARE -> 3;
        };
    }
}
