package longrun.wording.json;

import java.io.Writer;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.WorkoutKey;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;

/** What an athlete says of workouts herself, as JSON. */
public final class OverlayJson {
    private OverlayJson() {}

    /** Writes what she says of each of the workouts asked for, in their order. */
    public static void write(Writer out, Collection<WorkoutKey> keys, Map<WorkoutKey, Overlay> overlays) {
        JsonDocument.write(
                out,
                json -> json.objects("workouts", workouts -> {
                    for (WorkoutKey key : keys) {
                        workouts.accept(element ->
                                describe(element.text("id", key.text()), overlays.getOrDefault(key, Overlay.NONE)));
                    }
                }));
    }

    private static void describe(JsonDocument json, Overlay overlay) {
        Label label = overlay.label();
        if (label == null) {
            json.absent("own_label");
        } else {
            json.text("own_label", label.name());
        }
        write(json, overlay);
    }

    /** The note, the fix and the standing, which a workout's own description has too. */
    static void write(JsonDocument json, Overlay overlay) {
        if (overlay.note().isEmpty()) {
            json.absent("own_note");
        } else {
            json.text("own_note", overlay.note());
        }
        Distance distance = overlay.fix().distance();
        Duration duration = overlay.fix().duration();
        json.number("own_distance_m", distance == null ? Double.NaN : distance.metres(), 1)
                .number("own_duration_s", duration == null ? Double.NaN : Durations.seconds(duration), 3)
                .truth("confirmed", overlay.isConfirmed())
                .truth("excluded", overlay.isExcluded());
    }
}
