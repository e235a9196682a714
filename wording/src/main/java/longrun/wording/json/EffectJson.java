package longrun.wording.json;

import java.io.Writer;
import java.util.Optional;
import longrun.insight.effect.Aspect;
import longrun.insight.effect.Comparison;
import longrun.insight.effect.Effect;
import longrun.insight.effect.Moment;
import longrun.insight.effect.Placebo;
import longrun.insight.effect.Side;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Interval;
import longrun.wording.LensText;

/** What was otherwise after a moment, as JSON. */
public final class EffectJson {
    private EffectJson() {}

    /** For a history without an event and without a change in it. */
    public static void write(Writer out, Evidence evidence) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            json.absent("event");
        });
    }

    public static void write(Writer out, Evidence evidence, Moment moment, Answer<Effect> answer) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            json.object("event", object -> write(object, moment));
            answer.shortage().ifPresent(shortage -> FindingJson.shortage(json, shortage));
            answer.found().ifPresent(effect -> write(json, effect));
        });
    }

    private static void write(JsonDocument json, Moment moment) {
        json.text("date", moment.date().toString());
        if (moment instanceof Moment.OfEvent own) {
            json.text("title", own.event().title()).text("chosen", "event");
            return;
        }
        json.absent("title").text("chosen", moment instanceof Moment.OfChange ? "strongest_change" : "day");
    }

    private static void write(JsonDocument json, Effect effect) {
        json.object("before", object -> write(object, effect.before()));
        json.object("after", object -> write(object, effect.after()));
        json.object("ratio", object -> ratio(object, effect.comparison(Aspect.WORKOUTS_PER_MONTH)));
        json.objects(
                "comparisons", all -> effect.comparisons().forEach(one -> all.accept(object -> write(object, one))));
        json.object("placebo", object -> write(object, effect.placebo()));
        effect.nearest()
                .ifPresentOrElse(
                        change -> json.object("nearest_change", object -> ChangeJson.write(object, change)),
                        () -> json.absent("nearest_change"));
        FindingJson.working(json, effect.working());
    }

    private static void write(JsonDocument json, Side side) {
        json.number("workouts", side.workouts())
                .number("complete_months", side.completeMonths())
                .number("workouts_per_month", side.workoutsPerMonth(), 2)
                .number("median_pace_s_per_km", side.medianPace(), 1)
                .number("longest_streak_days", side.longestStreakDays());
    }

    private static void ratio(JsonDocument json, Comparison rate) {
        json.number("workouts_per_month", rate.contrast(), 2);
        bounds(json, rate, 2);
        json.truth("started_from_zero", rate.startedFromZero());
    }

    private static void write(JsonDocument json, Comparison comparison) {
        Aspect aspect = comparison.aspect();
        json.text("of", name(aspect))
                .number("before", comparison.before(), decimals(aspect))
                .number("after", comparison.after(), decimals(aspect))
                .text("as", LensText.spelled(aspect.contrast()))
                .number("value", comparison.contrast(), contrastDecimals(aspect));
        bounds(json, comparison, contrastDecimals(aspect));
    }

    private static void bounds(JsonDocument json, Comparison comparison, int decimals) {
        Optional<Interval> interval = Optional.ofNullable(comparison.interval());
        json.number("low", interval.map(Interval::low).orElse(Double.NaN), decimals)
                .number("high", interval.map(Interval::high).orElse(Double.NaN), decimals);
    }

    private static void write(JsonDocument json, Placebo placebo) {
        json.number("dates", placebo.dates())
                .number("at_least_as_large", placebo.atLeastAsLarge())
                .number("jump", placebo.jump(), 3);
    }

    private static String name(Aspect aspect) {
        return LensText.spelled(aspect)
                + switch (aspect) {
                    case WORKOUTS_PER_MONTH, RUN_SHARE, WALK_SHARE, MIXED_SHARE, OUTLIER_SHARE -> "";
                    case DISTANCE_PER_MONTH, MEDIAN_DISTANCE, DISTANCE_SPREAD -> "_m";
                    case DURATION_PER_MONTH, MEDIAN_DURATION -> "_s";
                    case MEDIAN_PACE, OVERALL_PACE, PACE_SPREAD -> "_s_per_km";
                };
    }

    private static int decimals(Aspect aspect) {
        return switch (aspect) {
            case WORKOUTS_PER_MONTH -> 2;
            case RUN_SHARE, WALK_SHARE, MIXED_SHARE, OUTLIER_SHARE -> 3;
            default -> 1;
        };
    }

    private static int contrastDecimals(Aspect aspect) {
        return aspect.contrast() == Aspect.Contrast.RATIO ? 2 : decimals(aspect);
    }
}
