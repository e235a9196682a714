package longrun.wording.json;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Interval;
import longrun.insight.trend.Observations;
import longrun.insight.trend.Trend;
import longrun.insight.trend.TrendLine;
import longrun.insight.trend.Window;
import longrun.wording.LensText;
import longrun.wording.TrendText;

/** Trends as JSON. */
public final class TrendJson {
    /** Shares and counts change little in a month; metres and seconds need fewer. */
    private static final int DECIMALS = 4;

    private static final int DECIMALS_OF_P = 6;

    private TrendJson() {}

    public static void write(Writer out, Evidence evidence, Map<Window, Map<Metric, Answer<Trend>>> answers) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            json.objects(
                    "trends",
                    all -> answers.forEach((window, metrics) -> metrics.forEach(
                            (metric, answer) -> all.accept(object -> answer(object, window, metric, answer)))));
        });
    }

    private static void answer(JsonDocument json, Window window, Metric metric, Answer<Trend> answer) {
        json.text("window", TrendText.spelled(window))
                .text("metric", LensText.spelled(metric))
                .text("unit", unit(metric));
        answer.shortage().ifPresent(shortage -> FindingJson.shortage(json, shortage));
        answer.found().ifPresent(trend -> trend(json, trend));
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

    private static void trend(JsonDocument json, Trend trend) {
        json.text("of", LensText.spelled(trend.observations().of()))
                .text("direction", LensText.spelled(trend.direction()))
                .text("meaning", LensText.spelled(trend.meaning()))
                .number("slope_per_month", trend.slopePerMonth(), DECIMALS);
        FindingJson.interval(json, "slope_interval", trend.slopeInterval(), DECIMALS);
        json.number("p", trend.significance().p(), DECIMALS_OF_P)
                .number("adjusted_p", trend.significance().adjusted(), DECIMALS_OF_P)
                .number("serial_correlation", trend.significance().serialCorrelation(), DECIMALS)
                .objects("line", all -> days(trend).forEach(day -> all.accept(point -> point(point, trend, day))));
        FindingJson.working(json, trend.working());
    }

    /** The first day, the middle one, where the band is narrowest, and the last. */
    private static List<LocalDate> days(Trend trend) {
        Observations observations = trend.observations();
        return Stream.of(observations.date(0), trend.line().middle(), observations.date(observations.size() - 1))
                .toList();
    }

    private static void point(JsonDocument json, Trend trend, LocalDate day) {
        TrendLine line = trend.line();
        Interval band = line.band(day);
        json.text("date", day.toString())
                .number("value", line.value(day), DECIMALS)
                .number("low", band.low(), DECIMALS)
                .number("high", band.high(), DECIMALS);
    }
}
