package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import longrun.workout.goal.Goal;
import longrun.workout.goal.Goal.Measure;
import longrun.workout.goal.Goal.Period;
import longrun.workout.history.LabelFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalReaderTest {
    private static final String TARGETS =
            "write a number of workouts as 3, a distance as 20 mi or 30 km, or a time as 5 h or 4 h 30 m.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3            | WORKOUTS | 3
            3 workouts   | WORKOUTS | 3
            1 workout    | WORKOUTS | 1
            20 mi        | DISTANCE | 32186.88
            20mi         | DISTANCE | 32186.88
            ' 30.5  KM ' | DISTANCE | 30500
            5 h          | DURATION | 18000
            1.5h         | DURATION | 5400
            4 h 30 m     | DURATION | 16200
            4h30         | DURATION | 16200
            4 h 5 min    | DURATION | 14700
            90 min       | DURATION | 5400
            """)
    void readsWhatIsMeasuredFromTheUnit(String target, Measure measure, double value) {
        Goal goal = GoalReader.parse(target, "week", "").goal().orElseThrow();
        assertThat(goal.measure()).isEqualTo(measure);
        assertThat(goal.target()).isEqualTo(value, within(1e-6));
        assertThat(goal.period()).isEqualTo(Period.WEEK);
        assertThat(goal.label()).isEqualTo(LabelFilter.EVERYTHING);
    }

    @Test
    void readsPeriodAndLabelAsTheLensSpellsThem() {
        assertThat(GoalReader.parse("3", " Month ", "real_run").goal())
                .contains(new Goal(Period.MONTH, Measure.WORKOUTS, LabelFilter.REAL_RUN, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20.5   | "20.5" is no target: %s
            -3     | "-3" is no target: %s
            5000 m | "5000 m" is no target: %s
            20,5 km| "20,5 km" is no target: %s
            1e3 km | "1e3 km" is no target: %s
            NaN    | "nan" is no target: %s
            ''     | A goal has a target: %s
            0      | A target is more than nothing: %s
            0.0 km | A target is more than nothing: %s
            0 h    | A target is more than nothing: %s
            1001   | "1001" is out of reach: a target is at most 1,000 workouts.
            10001 km | "10001 km" is out of reach: a target is at most 10,000 km.
            745 h  | "745 h" is out of reach: a target is at most 744 h, which is a month.
            """)
    void tellsHowATargetIsWritten(String target, String problem) {
        GoalReader.Parsed parsed = GoalReader.parse(target, "week", "");
        assertThat(parsed.goal()).isEmpty();
        assertThat(parsed.problems()).containsExactly(problem.formatted(TARGETS));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThat(GoalReader.parse("much", "year", "excluded").problems())
                .containsExactly(
                        "\"much\" is no target: " + TARGETS,
                        "\"year\" is no period of a goal: choose one of week, month.",
                        "\"excluded\" is no label of a goal: choose one of everything, not_outlier, real_run, pup_walk, "
                                + "mixed, outlier.");
        assertThat(GoalReader.parse("3", "", "").problems())
                .containsExactly("\"\" is no period of a goal: choose one of week, month.");
    }

    @Test
    void readsTheLargestTargets() {
        for (String most : new String[] {"1000", "10000 km", "744 h"}) {
            assertThat(GoalReader.parse(most, "month", "").goal()).as(most).isPresent();
        }
    }
}
