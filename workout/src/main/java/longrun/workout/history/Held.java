package longrun.workout.history;

import java.util.Map;
import longrun.workout.WorkoutKey;

/**
 * The workouts that are held back as probable duplicates.
 *
 * @param of the workout each of them is held back for
 */
public record Held(History workouts, Map<WorkoutKey, WorkoutKey> of) {
    public static final Held NONE = new Held(History.empty(), Map.of());

    public Held {
        of = Map.copyOf(of);
    }
}
