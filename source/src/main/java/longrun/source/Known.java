package longrun.source;

import longrun.workout.Athlete;
import longrun.workout.history.Held;
import longrun.workout.history.History;
import longrun.workout.port.WorkoutStore;

/** What a file is judged by. */
record Known(History history, Held held) {
    /** The history first: if another writes in between, the store does not take what was judged by it. */
    static Known of(WorkoutStore store, Athlete athlete) {
        History history = store.history(athlete);
        return new Known(history, store.held(athlete));
    }
}
