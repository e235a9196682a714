package longrun.dashboard;

import java.util.function.UnaryOperator;
import longrun.workout.Athlete;
import longrun.workout.port.SettingStore;
import longrun.workout.port.StoreException;
import longrun.workout.settings.Settings;

/** Settings that cannot be read as long as they are lost, as when the store's server is out of reach. */
final class UnreadableSettings implements SettingStore {
    private final SettingStore store;
    volatile boolean lost;

    UnreadableSettings(SettingStore store) {
        this.store = store;
    }

    @Override
    public Settings settings(Athlete athlete) {
        if (lost) {
            throw new StoreException("cannot reach the store");
        }
        return store.settings(athlete);
    }

    @Override
    public Settings change(Athlete athlete, UnaryOperator<Settings> change) {
        return store.change(athlete, change);
    }
}
