package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import longrun.insight.finding.Method;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.goal.GoalProgress;
import longrun.insight.goal.PastPeriod;
import longrun.insight.goal.PastPeriod.Outcome;
import longrun.workout.goal.Goal;
import longrun.workout.goal.Goal.Measure;
import longrun.workout.goal.Goal.Period;
import longrun.workout.history.LabelFilter;
import org.junit.jupiter.api.Test;

class GoalTextTest {
    private static final GoalText TEXT = new GoalText(new QuantityText(Units.MILES, Locale.UK));
    private static final Goal RUNS = new Goal(Period.WEEK, Measure.WORKOUTS, LabelFilter.REAL_RUN, 3);
    private static final Goal MILES = new Goal(Period.MONTH, Measure.DISTANCE, LabelFilter.EVERYTHING, 60 * 1609.344);
    private static final Span WEEK = new Span(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 7));

    private static Goal goal(Measure measure, LabelFilter label, double target) {
        return new Goal(Period.WEEK, measure, label, target);
    }

    private static GoalProgress progress(Goal goal, double soFar, int daysLeft, int reached, int missed, int unknown) {
        List<PastPeriod> past = new ArrayList<>();
        for (int number = 0; number < reached + missed + unknown; number++) {
            Outcome outcome =
                    number < reached ? Outcome.REACHED : number < reached + missed ? Outcome.MISSED : Outcome.UNKNOWN;
            past.add(new PastPeriod(WEEK, 1, outcome));
        }
        return new GoalProgress(
                goal, WEEK, soFar, daysLeft, past, new Working(Method.GOAL_PERIODS, List.of(), 0, null));
    }

    private static GoalProgress progress(Goal goal, double soFar, int daysLeft) {
        return progress(goal, soFar, daysLeft, 7, 5, 0);
    }

    @Test
    void namesAGoal() {
        assertThat(TEXT.goal(RUNS)).isEqualTo("3 runs a week");
        assertThat(TEXT.goal(MILES)).isEqualTo("60 mi a month");
        assertThat(TEXT.goal(goal(Measure.WORKOUTS, LabelFilter.EVERYTHING, 1))).isEqualTo("1 workout a week");
        assertThat(TEXT.goal(goal(Measure.WORKOUTS, LabelFilter.NOT_OUTLIER, 4)))
                .isEqualTo("4 workouts without outliers a week");
        assertThat(TEXT.goal(goal(Measure.DISTANCE, LabelFilter.PUP_WALK, 20.5 * 1609.344)))
                .isEqualTo("20.5 mi in dog walks a week");
        assertThat(TEXT.goal(goal(Measure.DURATION, LabelFilter.MIXED, 5 * 3600)))
                .isEqualTo("5 h in mixed workouts a week");
        assertThat(TEXT.goal(goal(Measure.DURATION, LabelFilter.NOT_OUTLIER, 16_200)))
                .isEqualTo("4 h 30 m without outliers a week");
    }

    @Test
    void namesTheSameDistanceInTheReadersUnits() {
        assertThat(new GoalText(new QuantityText(Units.KILOMETRES, Locale.UK)).goal(MILES))
                .isEqualTo("96.6 km a month");
    }

    @Test
    void saysHowFarAGoalIsReached() {
        assertThat(TEXT.standing(progress(RUNS, 2, 5))).isEqualTo("2 of 3 runs this week, 1 to go in 5 days");
        assertThat(TEXT.standing(progress(RUNS, 0, 1))).isEqualTo("0 of 3 runs this week, 3 to go on its last day");
        assertThat(TEXT.standing(progress(RUNS, 4, 5))).isEqualTo("4 of 3 runs this week, reached");
        assertThat(TEXT.standing(progress(MILES, 20 * 1609.344, 12)))
                .isEqualTo("20.0 mi of 60 mi this month, 40.0 mi to go in 12 days");
        assertThat(TEXT.standing(progress(RUNS, Double.NaN, 5)))
                .isEqualTo("3 runs this week; nothing is known of it, for no source recorded any of its days");
    }

    @Test
    void saysHowAllStand() {
        GoalProgress open = progress(RUNS, 2, 5);
        GoalProgress reached = progress(RUNS, 3, 5);
        GoalProgress month = progress(MILES, 0, 29);
        assertThat(TEXT.headline(List.of())).isEqualTo("No goal yet");
        assertThat(TEXT.headline(List.of(open))).isEqualTo("2 of 3 runs this week, 1 to go in 5 days");
        assertThat(TEXT.headline(List.of(open, month))).isEqualTo("None of your 2 goals is reached yet");
        assertThat(TEXT.headline(List.of(reached, month))).isEqualTo("1 of 2 goals is reached");
        assertThat(TEXT.headline(List.of(reached, reached, month))).isEqualTo("2 of 3 goals are reached");
        assertThat(TEXT.headline(List.of(reached, reached))).isEqualTo("Both of your goals are reached");
        assertThat(TEXT.headline(List.of(reached, reached, reached))).isEqualTo("All 3 goals are reached");
        assertThat(TEXT.left(List.of(open, reached, month))).isEqualTo("5 days left in the week, 29 in the month");
        assertThat(TEXT.left(List.of(progress(RUNS, 2, 1)))).isEqualTo("1 day left in the week");
        assertThat(TEXT.left(List.of())).isEmpty();
    }

    @Test
    void saysHowOftenItWasReachedAndWhatIsNotKnown() {
        assertThat(TEXT.past(progress(RUNS, 2, 5, 7, 5, 0))).isEqualTo("Reached in 7 of the last 12 weeks");
        assertThat(TEXT.past(progress(MILES, 2, 5, 7, 4, 1)))
                .isEqualTo("Reached in 7 of the last 12 months; 1 was not recorded as a whole");
        assertThat(TEXT.past(progress(RUNS, 2, 5, 0, 10, 2)))
                .isEqualTo("Reached in 0 of the last 12 weeks; 2 were not recorded as a whole");
        assertThat(TEXT.past(progress(RUNS, 2, 5, 0, 0, 12)))
                .isEqualTo("Of the last 12 weeks none was recorded as a whole");
    }

    @Test
    void namesPeriods() {
        assertThat(TEXT.days(Period.WEEK, WEEK)).isEqualTo("1 Mar 2021 to 7 Mar 2021");
        assertThat(TEXT.days(Period.MONTH, WEEK)).isEqualTo("Mar 2021");
    }
}
