package longrun.insight.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import longrun.insight.Diary;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Span;
import longrun.insight.goal.PastPeriod.Outcome;
import longrun.workout.Activity;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.goal.Goal;
import longrun.workout.goal.Goal.Measure;
import longrun.workout.goal.Goal.Period;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;

class GoalFinderTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 3);

    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    private static Goal weekly(double workouts) {
        return new Goal(Period.WEEK, Measure.WORKOUTS, LabelFilter.EVERYTHING, workouts);
    }

    private static GoalProgress find(Diary diary, Goal goal) {
        return GoalFinder.find(diary.evidence(TODAY), goal, Grain.ISO_WEEK);
    }

    private static List<Outcome> outcomes(GoalProgress progress) {
        return progress.past().stream().map(PastPeriod::outcome).toList();
    }

    @Test
    void addsUpTheOpenWeekToTheDayLookedFrom() {
        Diary diary = new Diary()
                .run(MONDAY.minusDays(1), 9000, 300)
                .run(MONDAY, 5000, 300)
                .run(TODAY, 7000, 360)
                .run(TODAY.plusDays(1), 8000, 300);

        GoalProgress workouts = find(diary, weekly(3));
        assertThat(workouts.period()).isEqualTo(new Span(MONDAY, LocalDate.of(2021, 3, 7)));
        assertThat(workouts.soFar()).isEqualTo(2);
        assertThat(workouts.share()).isEqualTo(2 / 3.0);
        assertThat(workouts.left()).isEqualTo(1);
        assertThat(workouts.daysLeft()).isEqualTo(5);
        assertThat(workouts.isReached()).isFalse();

        GoalProgress metres = find(diary, new Goal(Period.WEEK, Measure.DISTANCE, LabelFilter.EVERYTHING, 10_000));
        assertThat(metres.soFar()).isEqualTo(12_000, within(1e-6));
        assertThat(metres.isReached()).isTrue();
        assertThat(metres.left()).isZero();
        assertThat(metres.share()).isEqualTo(1.2, within(1e-9));

        GoalProgress seconds = find(diary, new Goal(Period.WEEK, Measure.DURATION, LabelFilter.EVERYTHING, 7200));
        assertThat(seconds.soFar()).isEqualTo(5 * 300 + 7 * 360, within(1e-6));
    }

    @Test
    void cutsWeeksAsTheAthleteDoes() {
        Diary diary = new Diary().run(MONDAY.minusDays(1)).run(TODAY);

        GoalProgress progress = GoalFinder.find(diary.evidence(TODAY), weekly(2), Grain.SUNDAY_WEEK);

        assertThat(progress.period()).isEqualTo(new Span(MONDAY.minusDays(1), LocalDate.of(2021, 3, 6)));
        assertThat(progress.soFar()).isEqualTo(2);
        assertThat(progress.daysLeft()).isEqualTo(4);
        assertThatThrownBy(() -> GoalFinder.find(diary.evidence(TODAY), weekly(2), Grain.MONTH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsTheLastDayAsLeft() {
        Diary diary = new Diary().run(MONDAY);
        LocalDate sunday = MONDAY.plusDays(6);
        assertThat(GoalFinder.find(diary.evidence(sunday), weekly(2), Grain.ISO_WEEK)
                        .daysLeft())
                .isOne();
        assertThat(GoalFinder.find(diary.evidence(sunday.plusDays(1)), weekly(2), Grain.ISO_WEEK)
                        .daysLeft())
                .isEqualTo(7);
    }

    @Test
    void holdsTwelveWholePeriodsAgainstTheGoal() {
        Diary diary = new Diary();
        for (int back = 12; back >= 1; back--) {
            LocalDate monday = MONDAY.minusWeeks(back);
            diary.run(monday);
            if (back % 3 == 0) {
                diary.run(monday.plusDays(6));
            }
        }

        GoalProgress progress = find(diary, weekly(2));

        assertThat(progress.past()).hasSize(12);
        assertThat(progress.past().get(0))
                .isEqualTo(new PastPeriod(
                        new Span(MONDAY.minusWeeks(12), MONDAY.minusWeeks(11).minusDays(1)), 2, Outcome.REACHED));
        assertThat(progress.past().get(11).span().last()).isEqualTo(MONDAY.minusDays(1));
        assertThat(progress.past(Outcome.REACHED)).isEqualTo(4);
        assertThat(progress.past(Outcome.MISSED)).isEqualTo(8);
        assertThat(progress.past(Outcome.UNKNOWN)).isZero();
        assertThat(progress.soFar()).isZero();
        assertThat(progress.working().sample()).isEqualTo(16);
    }

    @Test
    void holdsMonthsAgainstAMonthlyGoal() {
        Diary diary = new Diary();
        for (LocalDate day = LocalDate.of(2020, 3, 1); !day.isAfter(TODAY); day = day.plusDays(1)) {
            if (day.getDayOfMonth() <= day.getMonthValue()) {
                diary.run(day);
            }
        }

        GoalProgress progress = find(diary, new Goal(Period.MONTH, Measure.WORKOUTS, LabelFilter.EVERYTHING, 6));

        assertThat(progress.period()).isEqualTo(new Span(MONDAY, LocalDate.of(2021, 3, 31)));
        assertThat(progress.soFar()).isEqualTo(3);
        assertThat(progress.daysLeft()).isEqualTo(29);
        // March 2020 to February 2021 have as many runs as their number says.
        assertThat(progress.past().stream().mapToDouble(PastPeriod::value).toArray())
                .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2);
        assertThat(progress.past(Outcome.REACHED)).isEqualTo(7);
        assertThat(progress.past(Outcome.MISSED)).isEqualTo(5);
    }

    @Test
    void callsNothingMissedThatNoSourceRecorded() {
        // Recorded from the Tuesday five weeks back on.
        Diary began = new Diary().run(MONDAY.minusWeeks(5).plusDays(1)).run(MONDAY);
        GoalProgress progress = find(began, weekly(3));
        assertThat(outcomes(progress).subList(0, 8)).containsOnly(Outcome.UNKNOWN);
        assertThat(outcomes(progress).subList(8, 12)).containsOnly(Outcome.MISSED);
        assertThat(progress.past().get(0).value()).isNaN();
        assertThat(progress.past().get(7).value()).isEqualTo(1);
        assertThat(progress.past().get(11).value()).isZero();

        // What is known of a half recorded week may suffice.
        assertThat(outcomes(find(began, weekly(1))).subList(7, 9)).containsExactly(Outcome.REACHED, Outcome.MISSED);
    }

    @Test
    void knowsNothingWhereNothingWasRecorded() {
        GoalProgress progress = find(new Diary(), weekly(3));

        assertThat(progress.soFar()).isNaN();
        assertThat(progress.share()).isNaN();
        assertThat(progress.left()).isNaN();
        assertThat(progress.isReached()).isFalse();
        assertThat(progress.past(Outcome.UNKNOWN)).isEqualTo(12);

        // A year after the last workout nothing is recorded any more, and the weeks since were not missed.
        GoalProgress longAgo = find(new Diary().run(TODAY.minusYears(1)), weekly(3));
        assertThat(longAgo.soFar()).isNaN();
        assertThat(longAgo.past(Outcome.MISSED)).isZero();
    }

    @Test
    void isAboutTheWorkoutsOfItsLabelAndNoOthers() {
        Diary diary = new Diary().dog(TODAY.minusYears(2));
        for (int back = 400; back >= 0; back -= 2) {
            diary.run(TODAY.minusDays(back), 5000 + back, 330 + back % 10);
            diary.walk(TODAY.minusDays(back + 1L));
        }

        assertThat(about(diary, LabelFilter.REAL_RUN).soFar()).isEqualTo(2);
        assertThat(about(diary, LabelFilter.PUP_WALK).soFar()).isEqualTo(1);
        assertThat(about(diary, LabelFilter.EVERYTHING).soFar()).isEqualTo(3);
    }

    private static GoalProgress about(Diary diary, LabelFilter label) {
        return find(diary, new Goal(Period.WEEK, Measure.WORKOUTS, label, 3));
    }

    @Test
    void doesNotDependOnTheLensItIsAskedThrough() {
        Diary diary = new Diary().run(MONDAY).run(TODAY).add(TODAY, Activity.RIDE, 20_000, 3600);
        Lens narrow = Lens.ALL.withLabel(LabelFilter.PUP_WALK).withDates(TODAY, TODAY);

        assertThat(GoalFinder.find(diary.evidence(narrow, TODAY), weekly(3), Grain.ISO_WEEK))
                .isEqualTo(find(diary, weekly(3)));
    }

    @Test
    void countsImplausibleWorkoutsWithoutTheirValuesAndNoneThatIsLeftOut() {
        Diary diary = new Diary()
                .run(MONDAY, 5000, 300)
                .run(MONDAY, 5000, 20)
                .add(
                        TODAY,
                        Activity.RUN,
                        Source.MAPMYRUN,
                        5000,
                        1500,
                        Overlay.NONE.withStanding(Overlay.Standing.EXCLUDED));

        assertThat(find(diary, weekly(3)).soFar()).isEqualTo(2);
        assertThat(find(diary, new Goal(Period.WEEK, Measure.DISTANCE, LabelFilter.EVERYTHING, 10_000))
                        .soFar())
                .isEqualTo(5000, within(1e-9));
    }

    @Test
    void callsASumReachedThatIsShortInItsLastBitsOnly() {
        double tenthOfAMile = 160.9344;
        Diary diary = new Diary();
        for (int run = 0; run < 30; run++) {
            diary.run(MONDAY, tenthOfAMile * 10, 330);
        }

        GoalProgress progress =
                find(diary, new Goal(Period.WEEK, Measure.DISTANCE, LabelFilter.EVERYTHING, 30 * 1609.344));

        assertThat(progress.isReached()).isTrue();
        assertThat(progress.left()).isZero();
    }
}
