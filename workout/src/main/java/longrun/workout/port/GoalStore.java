package longrun.workout.port;

import java.util.Comparator;
import java.util.List;
import longrun.workout.Athlete;
import longrun.workout.goal.Goal;

/** Keeps what an athlete aims at: of each period, measure and label one goal at most. */
public interface GoalStore {
    /** By period, then measure, then label. */
    Comparator<Goal> ORDER =
            Comparator.comparing(Goal::period).thenComparing(Goal::measure).thenComparing(Goal::label);

    /** In {@link #ORDER}. */
    List<Goal> goals(Athlete athlete);

    /**
     * Keeps a goal in place of the one about the same. Raises the athlete's revision if anything is another.
     *
     * @throws BusyException if another writer held the store for too long; nothing was changed
     */
    void set(Athlete athlete, Goal goal);

    /**
     * Takes away the goal about the same, whatever its target. Raises the athlete's revision if there is one.
     *
     * @throws BusyException if another writer held the store for too long; nothing was changed
     */
    void remove(Athlete athlete, Goal goal);
}
