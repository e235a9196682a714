package longrun.wording.json;

import java.io.Writer;
import java.util.Map;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.forecast.Forecast;
import longrun.wording.LensText;

/** Forecasts as JSON. */
public final class ForecastJson {
    private static final int DECIMALS = 2;
    private static final int DECIMALS_OF_SCORES = 4;

    private ForecastJson() {}

    public static void write(Writer out, Evidence evidence, Map<Metric, Answer<Forecast>> answers) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            json.objects(
                    "forecasts",
                    all -> answers.forEach((metric, answer) -> all.accept(object -> answer(object, metric, answer))));
        });
    }

    private static void answer(JsonDocument json, Metric metric, Answer<Forecast> answer) {
        json.text("metric", LensText.spelled(metric)).text("unit", unit(metric));
        answer.shortage().ifPresent(shortage -> FindingJson.shortage(json, shortage));
        answer.found().ifPresent(forecast -> forecast(json, forecast));
    }

    private static String unit(Metric metric) {
        return switch (metric) {
            case WORKOUTS -> "workouts";
            case DISTANCE -> "m";
            case DURATION -> "s";
            case TYPICAL_PACE -> "s_per_km";
            case WALK_SHARE -> "share";
        };
    }

    private static void forecast(JsonDocument json, Forecast forecast) {
        json.text("by", LensText.spelled(forecast.by()));
        json.objects("weeks", all -> forecast.weeks().forEach(week -> all.accept(object -> week(object, week))));
        json.objects(
                "scorecard",
                all -> forecast.scorecard()
                        .forEach(score ->
                                all.accept(object -> object.text("candidate", LensText.spelled(score.candidate()))
                                        .number("mean_absolute_error", score.error(), DECIMALS_OF_SCORES)
                                        .number("scaled_error", score.scaled(), DECIMALS_OF_SCORES))));
        json.object(
                "held",
                object -> object.number("given", forecast.held().given())
                        .number("in_50", forecast.held().half())
                        .number("in_80", forecast.held().most()));
        FindingJson.working(json, forecast.working());
    }

    private static void week(JsonDocument json, Forecast.Week week) {
        FindingJson.span(json, week.days());
        json.number("value", week.value(), DECIMALS);
        FindingJson.interval(json, "interval_50", week.half(), DECIMALS);
        FindingJson.interval(json, "interval_80", week.most(), DECIMALS);
    }
}
