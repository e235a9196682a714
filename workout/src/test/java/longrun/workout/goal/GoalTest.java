package longrun.workout.goal;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import longrun.workout.goal.Goal.Measure;
import longrun.workout.goal.Goal.Period;
import longrun.workout.history.LabelFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WORKOUTS | 0        | a goal's target in workouts is more than 0 and at most 1000, not 0.0
            WORKOUTS | 1001     | a goal's target in workouts is more than 0 and at most 1000, not 1001.0
            WORKOUTS | 2.5      | a goal's target in workouts is a whole number, not 2.5
            DISTANCE | -1       | a goal's target in metres is more than 0 and at most 10000000, not -1.0
            DISTANCE | Infinity | a goal's target in metres is more than 0 and at most 10000000, not Infinity
            DURATION | NaN      | a goal's target in seconds is more than 0 and at most 2678400, not NaN
            """)
    void cannotAimAtWhatIsNoTarget(Measure measure, double target, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goal(Period.WEEK, measure, LabelFilter.EVERYTHING, target))
                .withMessage(message);
    }

    @Test
    void isAboutNothingThatIsLeftOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goal(Period.WEEK, Measure.WORKOUTS, LabelFilter.EXCLUDED, 1))
                .withMessage("workouts that are left out count for no goal");
    }
}
