package longrun.wording.json;

import longrun.insight.change.Change;
import longrun.insight.evidence.Metric;
import longrun.wording.LensText;

/** A change as JSON. */
final class ChangeJson {
    private ChangeJson() {}

    static void write(JsonDocument json, Change change) {
        json.text("metric", LensText.spelled(change.metric()))
                .text("unit", unit(change.metric()))
                .text("date", change.date().toString())
                .text("earliest", change.within().first().toString())
                .text("latest", change.within().last().toString())
                .number("level_before", change.before(), decimals(change.metric()))
                .number("level_after", change.after(), decimals(change.metric()))
                .number("strength", change.strength(), 2);
    }

    private static String unit(Metric metric) {
        return switch (metric) {
            case WORKOUTS -> "workouts_per_month";
            case DISTANCE -> "m_per_month";
            case DURATION -> "s_per_month";
            case TYPICAL_PACE -> "s_per_km";
            case WALK_SHARE -> "share";
        };
    }

    private static int decimals(Metric metric) {
        return switch (metric) {
            case WORKOUTS -> 2;
            case DISTANCE, DURATION, TYPICAL_PACE -> 1;
            case WALK_SHARE -> 3;
        };
    }
}
