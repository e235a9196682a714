package longrun.workout.port;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import longrun.workout.Athlete;
import longrun.workout.Overlay;
import longrun.workout.WorkoutKey;

/** Keeps what an athlete herself says of her workouts, whether these are there just now or not. */
public interface OverlayStore {
    /** Of all workouts of which she says something. */
    Map<WorkoutKey, Overlay> overlays(Athlete athlete);

    /**
     * Changes what she says of some workouts, in one step. {@link Overlay#NONE} takes back all she said. Raises the
     * athlete's revision if anything is another.
     *
     * @throws BusyException if another writer held the store for too long; nothing was changed
     */
    void change(Athlete athlete, Set<WorkoutKey> keys, UnaryOperator<Overlay> change);
}
