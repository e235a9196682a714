package longrun.wording.json;

import java.io.Writer;
import java.util.Set;
import longrun.insight.best.Best;
import longrun.insight.best.Bests;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;

/** The best workouts of each label as JSON. */
public final class BestsJson {
    private BestsJson() {}

    /**
     * Writes what was found.
     *
     * @param odd the anomalies among the workouts
     */
    public static void write(Writer out, Evidence evidence, Answer<Bests> answer, Set<WorkoutKey> odd) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            answer.shortage().ifPresent(shortage -> FindingJson.shortage(json, shortage));
            answer.found().ifPresent(found -> {
                json.objects(
                        "bests",
                        all -> found.all()
                                .forEach(best -> all.accept(
                                        one -> write(one, best, evidence.history(), odd.contains(best.key())))));
                FindingJson.working(json, found.working());
            });
        });
    }

    private static void write(JsonDocument json, Best best, History history, boolean isOdd) {
        int row = history.rowOf(best.key()).orElseThrow();
        json.text("label", best.label().name())
                .text("in", best.in().name())
                .number("at_least_m", best.atLeast() > 0 ? best.atLeast() : Double.NaN, 1)
                .text("id", best.key().text())
                .text("date", best.date().toString())
                .number("distance_m", history.metres(row), 1)
                .number("duration_s", history.seconds(row), 3)
                .number("pace_s_per_km", history.pace(row), 1)
                .truth("stands_out", isOdd);
    }
}
