package longrun.wording.json;

import java.io.Writer;
import java.util.EnumSet;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.period.PeriodSummary;
import longrun.insight.period.Totals;
import longrun.insight.period.Usual;
import longrun.wording.MetricText;
import longrun.workout.Label;
import org.jspecify.annotations.Nullable;

/** The summary of a period as JSON. */
public final class PeriodJson {
    private PeriodJson() {}

    public static void write(Writer out, Evidence evidence, Answer<PeriodSummary> answer) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            answer.shortage().ifPresent(shortage -> FindingJson.shortage(json, shortage));
            answer.found().ifPresent(summary -> describe(json, summary));
        });
    }

    private static void describe(JsonDocument json, PeriodSummary summary) {
        totals(json, "now", summary.now());
        totals(json, "before", summary.before());
        totals(json, "last_year", summary.lastYear());
        json.object("usual", object -> {
            for (Metric metric : Metric.values()) {
                usual(object, metric, summary.usual(metric).orElse(null));
            }
        });
        FindingJson.working(json, summary.working());
    }

    private static void totals(JsonDocument json, String name, @Nullable Totals totals) {
        if (totals == null) {
            json.absent(name);
            return;
        }
        json.object(name, object -> {
            FindingJson.span(object, totals.span());
            object.number("covered_days", totals.coveredDays())
                    .number("active_days", totals.sums().activeDays());
            object.object("labels", labels -> {
                for (Label label : Label.values()) {
                    labels.number(label.name(), totals.sums().workouts(label));
                }
            });
            object.number("workouts", totals.sums().workouts());
            for (Metric metric : EnumSet.complementOf(EnumSet.of(Metric.WORKOUTS))) {
                number(object, MetricText.field(metric), metric, totals.value(metric));
            }
            number(object, "pace_s_per_km", Metric.TYPICAL_PACE, totals.sums().pace());
        });
    }

    private static void usual(JsonDocument json, Metric metric, @Nullable Usual usual) {
        if (usual == null) {
            json.absent(MetricText.field(metric));
            return;
        }
        json.object(MetricText.field(metric), object -> {
            number(object, "median", metric, usual.median());
            number(object, "low", metric, usual.low());
            number(object, "high", metric, usual.high());
            object.number("stretches", usual.stretches());
        });
    }

    private static void number(JsonDocument json, String name, Metric metric, double value) {
        json.number(name, value, MetricText.decimals(metric));
    }
}
