package longrun.wording.json;

import java.io.Writer;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Answer;
import longrun.insight.sameweek.SameWeek;
import longrun.wording.MetricText;

/** One week of the calendar in each year as JSON. */
public final class SameWeekJson {
    private SameWeekJson() {}

    public static void write(Writer out, Evidence evidence, Answer<SameWeek> answer) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            answer.shortage().ifPresent(shortage -> FindingJson.shortage(json, shortage));
            answer.found().ifPresent(found -> {
                json.number("week", found.number());
                json.objects("years", all -> found.years().forEach(year -> all.accept(one -> write(one, year))));
                FindingJson.working(json, found.working());
            });
        });
    }

    private static void write(JsonDocument json, SameWeek.Year year) {
        Sums sums = year.sums();
        json.number("year", year.year());
        FindingJson.span(json, year.days());
        json.text("known", year.known().name());
        if (year.isKnown()) {
            json.number("active_days", sums.activeDays()).number("workouts", sums.workouts());
        } else {
            json.absent("active_days").absent("workouts");
        }
        for (Metric metric : new Metric[] {Metric.DISTANCE, Metric.DURATION, Metric.TYPICAL_PACE}) {
            json.number(
                    MetricText.field(metric),
                    year.isKnown() ? sums.value(metric) : Double.NaN,
                    MetricText.decimals(metric));
        }
    }
}
