package longrun.dashboard;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import longrun.workout.Athlete;
import longrun.workout.Overlay;
import longrun.workout.WorkoutKey;
import longrun.workout.port.OverlayStore;
import org.jspecify.annotations.Nullable;

/** Overlays that take no change as long as they fail. */
final class FailingOverlays implements OverlayStore {
    private final OverlayStore store;
    volatile @Nullable RuntimeException failure;

    FailingOverlays(OverlayStore store) {
        this.store = store;
    }

    @Override
    public Map<WorkoutKey, Overlay> overlays(Athlete athlete) {
        return store.overlays(athlete);
    }

    @Override
    public void change(Athlete athlete, Set<WorkoutKey> keys, UnaryOperator<Overlay> change) {
        RuntimeException failing = failure;
        if (failing != null) {
            throw failing;
        }
        store.change(athlete, keys, change);
    }
}
