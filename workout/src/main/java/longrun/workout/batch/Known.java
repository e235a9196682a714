package longrun.workout.batch;

import java.util.Map;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;

/**
 * What is known of the workouts that some keys stand for.
 *
 * @param counted those of them that are counted, and those others of them are held back for
 * @param heldFor of each that is held back as a probable duplicate, the one it is held back for
 */
public record Known(History counted, Map<WorkoutKey, WorkoutKey> heldFor) {
    public static final Known NOTHING = new Known(History.empty(), Map.of());

    public Known {
        heldFor = Map.copyOf(heldFor);
    }
}
