package longrun.insight.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import longrun.insight.Diary;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.streak.Runs.Standing;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyFinderTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 3);

    private static final ConsistencyParameters MONTH = ConsistencyParameters.ofDays(30);
    private static final ConsistencyParameters QUARTER = ConsistencyParameters.ofDays(90);

    @ParameterizedTest
    @ValueSource(ints = {30, 90, 365})
    void givesTrainingOnEveryTuesdayOnlyAllPointsInTimingOnWhateverDay(int windowDays) {
        Diary diary = on(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY);
        for (int back = 0; back < 7; back++) {
            for (Grain weeks : List.of(Grain.ISO_WEEK, Grain.SUNDAY_WEEK)) {
                ConsistencyParameters asked =
                        ConsistencyParameters.ofDays(windowDays).withWeeks(weeks);
                Consistency found = find(diary, TODAY.minusDays(back), asked);
                assertThat(found.parts().timing().points()).isEqualTo(100);
                assertThat(found.parts().frequency().points()).isEqualTo(100);
                assertThat(found.parts().unbroken().streaks().weeks().longestLength())
                        .isEqualTo(found.parts().unbroken().weeks());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 90, 365})
    void givesTrainingAlikeEveryDayAllPoints(int windowDays) {
        Consistency found = find(on(day -> true), TODAY, ConsistencyParameters.ofDays(windowDays));
        assertThat(found.parts().timing().points()).isEqualTo(100);
        assertThat(found.score()).isEqualTo(100, within(1e-9));
        assertThat(found.parts().frequency().target().workouts()).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(names = {"ISO_WEEK", "SUNDAY_WEEK"})
    void givesOneWorkoutInThirtyDaysLessThanTenWhateverCameBefore(Grain weeks) {
        ConsistencyParameters asked = MONTH.withWeeks(weeks);
        for (int back = 0; back < 30; back++) {
            LocalDate only = TODAY.minusDays(back);
            for (Diary before : List.of(new Diary(), on(day -> day.isBefore(TODAY.minusDays(29))))) {
                before.run(only);
                for (ConsistencyParameters each : List.of(asked, asked.withTarget(1), asked.withTarget(7))) {
                    assertThat(ConsistencyFinder.find(before.evidence(TODAY), each).found().stream())
                            .allSatisfy(found -> assertThat(found.score()).isLessThan(10));
                }
            }
        }
    }

    @Test
    void hasNothingToSayWithoutWorkoutsOrWithoutTwoWholeWeeks() {
        assertThat(ConsistencyFinder.find(new Diary().evidence(TODAY), MONTH).shortage())
                .contains(new Shortage(Shortage.Of.WORKOUTS, 1, 0));
        Diary began = on(day -> day.isAfter(TODAY.minusDays(10)));
        assertThat(ConsistencyFinder.find(began.evidence(TODAY), MONTH).shortage())
                .contains(new Shortage(Shortage.Of.WEEKS, 2, 1));
        Lens walks = Lens.ALL.withLabel(LabelFilter.PUP_WALK);
        assertThat(ConsistencyFinder.find(on(day -> true).evidence(walks, TODAY), MONTH)
                        .shortage())
                .contains(new Shortage(Shortage.Of.WORKOUTS, 1, 0));
    }

    @Test
    void saysNothingOfAWindowThatNoSourceCovers() {
        Diary ended = on(day -> day.isBefore(TODAY.minusDays(60)));
        assertThat(ConsistencyFinder.find(ended.evidence(TODAY), MONTH).shortage())
                .contains(new Shortage(Shortage.Of.WEEKS, 2, 0));
        assertThat(find(ended, TODAY, QUARTER).parts().unbroken().days()).isEqualTo(29);
    }

    @Test
    void givesARestThatIsCoveredNoPoints() {
        Diary rested = on(day -> day.isBefore(TODAY.minusDays(100))).run(TODAY.plusDays(2));
        Consistency found = find(rested, TODAY, MONTH);
        assertThat(found.score()).isZero();
        assertThat(found.parts().performance().spreads()).isEmpty();
        assertThat(found.parts().unbroken().streaks().days().standing()).isEqualTo(Standing.NONE);
    }

    /** Of 365 days 51 weeks are whole: the window before which they lie begins on a Friday. */
    @Test
    void aimsAtTheMedianOfTheYearBeforeTheWindow() {
        Diary thrice = on(day -> day.getDayOfWeek().getValue() % 2 == 0 && day.isBefore(TODAY.minusDays(90)))
                .run(TODAY.minusDays(50))
                .run(TODAY);
        Part.Frequency frequency = find(thrice, TODAY, QUARTER).parts().frequency();
        assertThat(frequency.target()).isEqualTo(new Target(3, Target.Basis.YEAR_BEFORE, 51));
        assertThat(frequency.points()).isZero();
        assertThat(find(thrice, TODAY, QUARTER.withTarget(1)).parts().frequency())
                .isEqualTo(new Part.Frequency(200.0 / 13, 2, 13, new Target(1, Target.Basis.GOAL, 0)));
    }

    @Test
    void aimsAtOneWorkoutForWantOfAYearBefore() {
        Diary young = on(day -> day.isAfter(TODAY.minusDays(100)));
        assertThat(find(young, TODAY, QUARTER).parts().frequency().target())
                .isEqualTo(new Target(1, Target.Basis.LEAST, 0));
    }

    /** Monday and Wednesday, Monday and Friday, Friday: one day of three alike, then one of two. */
    @Test
    void takesTheMeanOfTheSharesOfActiveWeekdaysThatFollowingWeeksHaveInCommon() {
        LocalDate monday = LocalDate.of(2021, 2, 8);
        Diary diary = new Diary()
                .run(monday)
                .run(monday.plusDays(2))
                .run(monday.plusDays(7))
                .run(monday.plusDays(11))
                .run(monday.plusDays(18));
        Part.Timing timing = find(diary, monday.plusDays(21), MONTH).parts().timing();
        assertThat(timing.pairs()).isEqualTo(2);
        assertThat(timing.points()).isEqualTo(100 * (1 / 3.0 + 1 / 2.0) / 2, within(1e-9));
    }

    /** Of 4, 5, 6, 9 and 10 km the median is 6, and that of the deviations 2, 1, 0, 3 and 4 is 2. */
    @Test
    void takesTheMedianDeviationOverTheMedianOfPaceAndDistance() {
        Diary diary = new Diary();
        int day = 25;
        for (double metres : new double[] {4000, 5000, 6000, 9000, 10_000}) {
            diary.run(TODAY.minusDays(day), metres, 330);
            day -= 4;
        }
        Part.Performance performance = find(diary, TODAY, MONTH).parts().performance();
        assertThat(performance.spreads()).hasSize(1).first().satisfies(spread -> {
            assertThat(spread.label()).isEqualTo(Label.REAL_RUN);
            assertThat(spread.workouts()).isEqualTo(5);
            assertThat(spread.pace()).isEqualTo(0, within(1e-9));
            assertThat(spread.distance()).isEqualTo(1 / 3.0, within(1e-9));
        });
        assertThat(performance.points()).isEqualTo(100 * (1 - 1 / 6.0), within(1e-9));
    }

    @Test
    void givesFewerThanThreeWorkoutsOfALabelNoPointsInPerformance() {
        Diary two = new Diary().run(TODAY.minusDays(29)).run(TODAY.minusDays(2));
        Part.Performance performance = find(two, TODAY, MONTH).parts().performance();
        assertThat(performance.points()).isZero();
        assertThat(performance.spreads()).hasSize(1).first().satisfies(spread -> {
            assertThat(spread.points()).isZero();
            assertThat(spread.pace()).isNaN();
        });
        two.run(TODAY);
        assertThat(find(two, TODAY, MONTH).parts().performance().points()).isEqualTo(100, within(1e-9));
    }

    @Test
    void givesTimingAndStreaksNoPointsWhereTheyAreUndefined() {
        Consistency one = find(new Diary().run(TODAY.minusDays(29)), TODAY, MONTH);
        assertThat(one.parts().timing()).isEqualTo(new Part.Timing(0, 2, 0));
        assertThat(one.parts().unbroken().points()).isZero();
    }

    @Test
    void tellsTheWindowsApartWhereTheDataDiffer() {
        Diary diary = on(day -> day.isAfter(TODAY.minusDays(20))
                || (day.getDayOfWeek() == DayOfWeek.TUESDAY && day.isAfter(TODAY.minusDays(80)))
                || day.getDayOfMonth() % 5 == 0);
        List<Double> scores = ConsistencyParameters.WINDOWS.stream()
                .map(days ->
                        find(diary, TODAY, ConsistencyParameters.ofDays(days)).score())
                .toList();
        assertThat(scores).doesNotHaveDuplicates();
    }

    @Test
    void leavesTheOpenWeekOutUntilItReachesTheTarget() {
        Diary diary = on(day -> day.isBefore(TODAY.minusDays(2)));
        Part.Frequency open = find(diary, TODAY, MONTH.withTarget(2)).parts().frequency();
        assertThat(open)
                .extracting(Part.Frequency::reached, Part.Frequency::weeks)
                .containsExactly(3, 3);
        diary.run(TODAY).run(TODAY);
        Part.Frequency reached = find(diary, TODAY, MONTH.withTarget(2)).parts().frequency();
        assertThat(reached)
                .extracting(Part.Frequency::reached, Part.Frequency::weeks)
                .containsExactly(4, 4);
    }

    @Test
    void looksFromTheLastDayOfTheLens() {
        LocalDate to = TODAY.minusDays(200);
        Diary diary = on(day -> !day.isAfter(to)).run(TODAY);
        Consistency found = ConsistencyFinder.find(diary.evidence(Lens.ALL.withDates(null, to), TODAY), MONTH)
                .found()
                .orElseThrow();
        assertThat(found.window()).isEqualTo(new Span(to.minusDays(29), to));
        assertThat(found.score()).isEqualTo(100, within(1e-9));
    }

    @Test
    void countsImplausibleWorkoutsAndLeavesThemOutOfPerformance() {
        Diary diary = new Diary();
        for (int back = 0; back < 30; back++) {
            diary.add(TODAY.minusDays(back), Activity.RUN, 900_000, 60);
        }
        Consistency found = find(diary, TODAY, MONTH);
        assertThat(found.parts().frequency().points()).isEqualTo(100);
        assertThat(found.parts().performance()).isEqualTo(new Part.Performance(0, List.of()));
        assertThat(found.score()).isEqualTo(80, within(1e-9));
    }

    @Test
    void givesAnAnswerForWorkoutsThatAreAllOfOneDayOrLieYearsApart() {
        Diary sameDay = new Diary();
        for (int count = 0; count < 20; count++) {
            sameDay.run(TODAY.minusDays(28));
        }
        Consistency found = find(sameDay, TODAY, MONTH);
        assertThat(found.score()).isEqualTo(20, within(1e-9));
        Diary apart =
                new Diary().run(TODAY.minusYears(7)).run(TODAY.minusYears(3)).run(TODAY.minusDays(29));
        Consistency.Parts parts =
                find(apart, TODAY, ConsistencyParameters.ofDays(3650)).parts();
        assertThat(parts.frequency().points()).isZero();
        assertThat(parts.timing().points()).isZero();
        assertThat(parts.unbroken().days()).isEqualTo(31);
    }

    @Test
    void refusesWindowsAndTargetsThatAreNone() {
        assertThatThrownBy(() -> ConsistencyParameters.ofDays(29)).hasMessage("a window has 30 to 36525 days, not 29");
        assertThatThrownBy(() -> MONTH.withTarget(0)).hasMessage("a target is at least 1 workout a week, not 0");
        assertThatThrownBy(() -> new ConsistencyParameters(30, OptionalInt.empty(), Grain.MONTH))
                .hasMessage("a month is no week");
    }

    @Test
    void looksFromADayAtTheYearsEndInWeek53AndOnTheLeapDay() {
        for (LocalDate day : List.of(LocalDate.of(2021, 1, 3), LocalDate.of(2020, 12, 31), LocalDate.of(2020, 2, 29))) {
            Diary daily = on(any -> true);
            assertThat(find(daily, day, MONTH).score()).as("on %s", day).isEqualTo(100, within(1e-9));
        }
    }

    /** A run on each of the days before today that a condition holds of, for three years. */
    private static Diary on(Predicate<LocalDate> condition) {
        Diary diary = new Diary();
        TODAY.minusYears(3).datesUntil(TODAY.plusDays(1)).filter(condition).forEach(diary::run);
        return diary;
    }

    private static Consistency find(Diary diary, LocalDate asOf, ConsistencyParameters parameters) {
        Answer<Consistency> answer = ConsistencyFinder.find(diary.evidence(asOf), parameters);
        return answer.found().orElseThrow();
    }
}
