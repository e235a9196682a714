package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import longrun.insight.anomaly.Anomalies;
import longrun.insight.anomaly.Anomaly;
import longrun.insight.anomaly.Cause;
import longrun.insight.anomaly.Comparison;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.wording.AnomalyText;
import longrun.workout.Flag;
import longrun.workout.Label;
import longrun.workout.history.History;

/** Anomalies as JSON. */
public final class AnomaliesJson {
    private final Evidence evidence;
    private final AnomalyText words;

    private AnomaliesJson(Evidence evidence, AnomalyText words) {
        this.evidence = evidence;
        this.words = words;
    }

    /**
     * Writes what was found.
     *
     * @param listed those of the anomalies that were asked for, in the order to write them in
     */
    public static void write(
            Writer out, Evidence evidence, Answer<Anomalies> answer, List<Anomaly> listed, AnomalyText words) {
        AnomaliesJson form = new AnomaliesJson(evidence, words);
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            answer.shortage().ifPresent(shortage -> FindingJson.shortage(json, shortage));
            answer.found().ifPresent(found -> form.write(json, found, listed));
        });
    }

    private void write(JsonDocument json, Anomalies found, List<Anomaly> listed) {
        json.number("count", found.all().size())
                .number("judged", found.judged())
                .number("too_few_alike", found.tooFewAlike())
                .number("confirmed", found.confirmed());
        json.objects("anomalies", all -> listed.forEach(anomaly -> all.accept(one -> write(one, anomaly))));
        FindingJson.working(json, found.working());
    }

    private void write(JsonDocument json, Anomaly anomaly) {
        History history = evidence.history();
        int row = history.rowOf(anomaly.key()).orElseThrow();
        Label label = evidence.labels().label(row);
        json.text("id", anomaly.key().text())
                .text("date", anomaly.date().toString())
                .text("activity", history.activity(row).name());
        if (label == null) {
            json.absent("label");
        } else {
            json.text("label", label.name());
        }
        json.number("distance_m", history.metres(row), 1)
                .number("duration_s", history.seconds(row), 3)
                .number("pace_s_per_km", history.pace(row), 1)
                .texts("flags", anomaly.flags().stream().map(Flag::name).toList())
                .text("cause", anomaly.cause().what().name())
                .texts("reasons", words.reasons(anomaly));
        normal(json, anomaly.cause().normal());
        json.objects("unusual", all -> anomaly.unusual().forEach(one -> all.accept(object -> write(object, one))));
    }

    private static void normal(JsonDocument json, Cause.Normal normal) {
        json.object(
                "normal",
                object -> object.number("distance_m", normal.metres(), 1).number("duration_s", normal.seconds(), 1));
    }

    private static void write(JsonDocument json, Comparison one) {
        json.text("quantity", one.quantity().name())
                .number("value", one.value(), 1)
                .number("score", one.score(), 2)
                .number("usual_low", one.usual().low(), 1)
                .number("typical", one.usual().typical(), 1)
                .number("usual_high", one.usual().high(), 1)
                .number("alike", one.usual().alike());
    }
}
