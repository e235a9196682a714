package longrun.insight.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Periods;
import longrun.insight.goal.PastPeriod.Outcome;
import longrun.workout.goal.Goal;
import longrun.workout.history.LabelFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every goal and history, over seeded ones. */
class GoalPropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 3);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static Diary diary(Random random) {
        Diary diary = new Diary();
        int days = 20 + random.nextInt(500);
        int pause = random.nextInt(400);
        for (int workout = 0; workout < 10 + random.nextInt(200); workout++) {
            int back = random.nextInt(days);
            diary.run(
                    TODAY.minusDays(back < 60 ? back : back + pause),
                    2000 + random.nextInt(9000),
                    280 + random.nextInt(500));
        }
        return diary;
    }

    private static Goal goal(Random random) {
        Goal.Measure measure = List.of(Goal.Measure.values()).get(random.nextInt(3));
        double target = switch (measure) {
            case WORKOUTS -> 1 + random.nextInt(6);
            case DISTANCE -> 1000 + random.nextInt(60_000);
            case DURATION -> 600 + random.nextInt(20_000);
        };
        return new Goal(
                random.nextBoolean() ? Goal.Period.WEEK : Goal.Period.MONTH, measure, LabelFilter.EVERYTHING, target);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysWhatThePeriodsOfTrendsSay(long seed) {
        Random random = new Random(seed);
        Evidence evidence = diary(random).evidence(TODAY);
        Goal goal = goal(random);
        Grain weeks = random.nextBoolean() ? Grain.ISO_WEEK : Grain.SUNDAY_WEEK;
        Periods periods = evidence.periods(goal.period() == Goal.Period.WEEK ? weeks : Grain.MONTH);

        GoalProgress progress = GoalFinder.find(evidence, goal, weeks);

        assertThat(progress.past()).hasSize(GoalFinder.PAST_PERIODS).allSatisfy(past -> {
            int period = periods.indexOf(past.span().first());
            if (period < 0 || period >= periods.size()) {
                assertThat(past.outcome()).isEqualTo(Outcome.UNKNOWN);
                return;
            }
            double value = periods.value(GoalFinder.metric(goal.measure()), period);
            assertThat(past.span()).isEqualTo(periods.span(period));
            assertThat(past.value()).isEqualTo(value, within(1e-6));
            assertThat(past.outcome() == Outcome.REACHED).isEqualTo(value >= goal.target());
            assertThat(past.outcome() == Outcome.MISSED).isEqualTo(periods.isComplete(period) && value < goal.target());
        });
        assertThat(progress.past(Outcome.REACHED) + progress.past(Outcome.MISSED) + progress.past(Outcome.UNKNOWN))
                .isEqualTo(GoalFinder.PAST_PERIODS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isReachedNoLessOftenByALowerGoal(long seed) {
        Random random = new Random(seed);
        Evidence evidence = diary(random).evidence(TODAY);
        Goal goal = goal(random);
        Goal lower = new Goal(
                goal.period(),
                goal.measure(),
                goal.label(),
                Math.max(1, Math.floor(goal.target() * random.nextDouble())));

        GoalProgress high = GoalFinder.find(evidence, goal, Grain.ISO_WEEK);
        GoalProgress low = GoalFinder.find(evidence, lower, Grain.ISO_WEEK);

        assertThat(low.past(Outcome.REACHED)).isGreaterThanOrEqualTo(high.past(Outcome.REACHED));
        assertThat(Double.compare(low.soFar(), high.soFar())).isZero();
        assertThat(low.left() > high.left()).isFalse();
        assertThat(high.isReached() && !low.isReached()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesWhatIsMissingFromTheTarget(long seed) {
        Random random = new Random(seed);
        GoalProgress progress = GoalFinder.find(diary(random).evidence(TODAY), goal(random), Grain.ISO_WEEK);
        if (Double.isNaN(progress.soFar())) {
            assertThat(progress.left()).isNaN();
            return;
        }
        assertThat(progress.left()).isGreaterThanOrEqualTo(0);
        assertThat(progress.left() == 0).isEqualTo(progress.isReached());
        assertThat(
                        progress.isReached()
                                ? progress.share()
                                : progress.share()
                                        + progress.left() / progress.goal().target())
                .isGreaterThanOrEqualTo(1 - 1e-9);
        assertThat(progress.daysLeft()).isBetween(1, 31);
    }
}
