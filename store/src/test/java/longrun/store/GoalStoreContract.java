package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;

import longrun.workout.Athlete;
import longrun.workout.goal.Goal;
import longrun.workout.goal.Goal.Measure;
import longrun.workout.goal.Goal.Period;
import longrun.workout.history.LabelFilter;
import longrun.workout.port.GoalStore;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.Test;

/** What every store of goals does. */
abstract class GoalStoreContract {
    private static final Goal RUNS = new Goal(Period.WEEK, Measure.WORKOUTS, LabelFilter.REAL_RUN, 3);

    /** Twenty miles, which no binary fraction is exactly. */
    private static final Goal MILES = new Goal(Period.WEEK, Measure.DISTANCE, LabelFilter.EVERYTHING, 20 * 1609.344);

    final Athlete athlete = WorkoutStoreContract.newAthlete();

    abstract GoalStore store();

    /** The same athletes' workouts. */
    abstract WorkoutStore workouts();

    @Test
    void knowsNoGoalsOfAnAthleteItNeverMet() {
        assertThat(store().goals(athlete)).isEmpty();
    }

    @Test
    void keepsGoalsInTheirOrder() {
        Goal month = new Goal(Period.MONTH, Measure.WORKOUTS, LabelFilter.EVERYTHING, 1);
        Goal walks = new Goal(Period.WEEK, Measure.WORKOUTS, LabelFilter.PUP_WALK, 7);
        Goal hours = new Goal(Period.WEEK, Measure.DURATION, LabelFilter.NOT_OUTLIER, 0.1);
        for (Goal goal : new Goal[] {month, hours, walks, MILES, RUNS}) {
            store().set(athlete, goal);
        }

        assertThat(store().goals(athlete)).containsExactly(RUNS, walks, MILES, hours, month);
        assertThat(workouts().revision(athlete)).isEqualTo(5);
        assertThat(workouts().athletes()).contains(athlete);
    }

    @Test
    void keepsOneGoalAboutTheSameWithItsNewestTarget() {
        Goal more = new Goal(Period.WEEK, Measure.WORKOUTS, LabelFilter.REAL_RUN, 4);
        store().set(athlete, RUNS);
        store().set(athlete, MILES);
        store().set(athlete, more);

        assertThat(store().goals(athlete)).containsExactly(more, MILES);
        assertThat(workouts().revision(athlete)).isEqualTo(3);
    }

    @Test
    void raisesTheRevisionOnceForTheSameGoalTwice() {
        store().set(athlete, MILES);
        store().set(athlete, MILES);

        assertThat(workouts().revision(athlete)).isOne();
    }

    @Test
    void takesAwayTheGoalAboutTheSameWhateverItsTarget() {
        store().set(athlete, RUNS);
        store().set(athlete, MILES);

        store().remove(athlete, new Goal(Period.WEEK, Measure.WORKOUTS, LabelFilter.REAL_RUN, 5));
        assertThat(store().goals(athlete)).containsExactly(MILES);

        store().remove(athlete, RUNS);
        assertThat(store().goals(athlete)).containsExactly(MILES);
        assertThat(workouts().revision(athlete)).isEqualTo(3);
    }

    @Test
    void makesNoAthleteByTakingAway() {
        store().remove(athlete, RUNS);

        assertThat(workouts().athletes()).doesNotContain(athlete);
    }

    @Test
    void keepsAthletesApart() {
        Athlete other = WorkoutStoreContract.newAthlete();
        store().set(athlete, RUNS);
        assertThat(store().goals(other)).isEmpty();

        store().set(other, RUNS);
        store().remove(athlete, RUNS);
        assertThat(store().goals(other)).containsExactly(RUNS);
    }
}
