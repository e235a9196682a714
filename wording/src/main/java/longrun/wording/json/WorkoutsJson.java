package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import longrun.insight.label.GivenLabel;
import longrun.insight.label.Labels;
import longrun.wording.LabelText;
import longrun.workout.Flag;
import longrun.workout.history.History;
import longrun.workout.history.Selection;

/** Workouts with their labels as JSON, the newest first. */
public final class WorkoutsJson {
    private WorkoutsJson() {}

    /**
     * Writes the newest of the selected workouts.
     *
     * @param most how many at the most; {@code count} tells how many the lens let through
     */
    public static void write(Writer out, Selection selection, Labels labels, LabelText words, int most) {
        JsonDocument.write(out, json -> {
            json.number("count", selection.size());
            json.objects("workouts", workouts -> {
                int last = Math.max(0, selection.size() - most);
                for (int place = selection.size() - 1; place >= last; place--) {
                    int row = selection.row(place);
                    workouts.accept(element -> describe(element, selection.history(), row, labels, words));
                }
            });
        });
    }

    private static void describe(JsonDocument json, History history, int row, Labels labels, LabelText words) {
        json.text("id", history.key(row).text())
                .text("date", history.date(row).toString())
                .text("declared", history.declared(row))
                .text("activity", history.activity(row).name());
        describe(json, labels.given(row), words);
        OverlayJson.write(json, history.overlay(row));
        json.texts("flags", history.flags(row).stream().map(Flag::name).toList())
                .number("distance_m", history.metres(row), 1)
                .number("duration_s", history.seconds(row), 3)
                .number("told_distance_m", history.toldMetres(row), 1)
                .number("told_duration_s", history.toldSeconds(row), 3)
                .number("pace_s_per_km", history.pace(row), 1)
                .number("energy_kcal", history.kilocalories(row), 1)
                .number("steps", history.steps(row), 0)
                .number("heart_rate_bpm", history.heartRate(row), 1)
                .text("source", history.source(row).name())
                .number("batch", history.batch(row));
    }

    private static void describe(JsonDocument json, Optional<GivenLabel> label, LabelText words) {
        if (label.isEmpty()) {
            json.absent("label").absent("confidence").absent("method").texts("reasons", List.of());
            return;
        }
        GivenLabel given = label.get();
        json.text("label", given.label().name())
                .number("confidence", given.confidence(), 2)
                .text("method", given.method().name())
                .texts("reasons", words.reasons(given));
    }
}
