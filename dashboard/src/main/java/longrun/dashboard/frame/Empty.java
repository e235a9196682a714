package longrun.dashboard.frame;

import longrun.dashboard.snapshot.Snapshot;
import longrun.workout.history.Selection;

/** Why a page has nothing to show, if it has nothing. */
public enum Empty {
    /** There are workouts. */
    NOT,
    /** Nothing was imported yet. */
    NOTHING_YET,
    /** There is a history, and the lens lets none of it through. */
    NO_MATCH;

    public static Empty of(Snapshot snapshot, Selection selection) {
        if (snapshot.history().isEmpty()) {
            return NOTHING_YET;
        }
        return selection.isEmpty() ? NO_MATCH : NOT;
    }
}
