package longrun.workout.port;

import java.util.function.UnaryOperator;
import longrun.workout.Athlete;
import longrun.workout.settings.Settings;

/**
 * Keeps how an athlete has things shown. It leaves her revision alone: nothing that is found in her workouts rests on it,
 * so none of it has to be found again.
 */
public interface SettingStore {
    /** {@link Settings#DEFAULT} of an athlete who chose nothing. */
    Settings settings(Athlete athlete);

    /**
     * Changes what is kept and gives what is kept then. Two who change something else at the same time both have their
     * way.
     *
     * @throws BusyException if another writer held the store for too long; nothing was changed
     */
    Settings change(Athlete athlete, UnaryOperator<Settings> change);
}
