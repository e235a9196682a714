package longrun.insight.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import longrun.insight.Diary;
import longrun.insight.finding.Span;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 20);
    private static final LocalDate LAST = LocalDate.of(2020, 3, 10);

    @Test
    void hasNoPeriodsWithoutWorkouts() {
        Evidence none = new Diary().evidence(LAST);
        assertThat(none.span()).isEmpty();
        assertThat(none.periods(Grain.MONTH).size()).isZero();
        assertThat(none.periods(Grain.ISO_WEEK).complete()).isEmpty();
    }

    @Test
    void cutsMonthsAndLeavesTheFirstAndTheLastIncomplete() {
        Periods months = walked().evidence(LAST).periods(Grain.MONTH);

        assertThat(months.size()).isEqualTo(4);
        assertThat(months.start(0)).isEqualTo(LocalDate.of(2019, 12, 1));
        assertThat(months.coveredDays(0)).isEqualTo(12);
        assertThat(months.complete()).containsExactly(1, 2);
        assertThat(months.span(2)).isEqualTo(new Span(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
        assertThat(months.value(Metric.WORKOUTS, 1)).isEqualTo(2);
        assertThat(months.value(Metric.WORKOUTS, 2)).isZero();
        assertThat(months.value(Metric.DISTANCE, 1)).isEqualTo(7000);
        assertThat(months.value(Metric.DURATION, 1)).isEqualTo(5000 * 0.33 + 2000 * 0.33, within(1e-6));
        assertThat(months.value(Metric.TYPICAL_PACE, 1)).isEqualTo(330, within(1e-6));
        assertThat(months.value(Metric.TYPICAL_PACE, 2)).isNaN();
        assertThat(months.pace(1)).isEqualTo(330, within(1e-6));
        assertThat(months.complete(Metric.WORKOUTS)).containsExactly(Double.NaN, 2, 0, Double.NaN);
    }

    private static Diary walked() {
        return new Diary()
                .run(FIRST)
                .run(LocalDate.of(2020, 1, 1))
                .run(LocalDate.of(2020, 1, 31), 2000, 330)
                .run(LAST);
    }

    @Test
    void leavesTheWeekOpenThatTheDayLookedFromIsIn() {
        LocalDate sunday = LocalDate.of(2020, 3, 8);
        Diary diary = new Diary().run(LocalDate.of(2020, 3, 2)).run(sunday);
        assertThat(diary.evidence(sunday).periods(Grain.ISO_WEEK).complete()).isEmpty();
        assertThat(diary.evidence(sunday.plusDays(1)).periods(Grain.ISO_WEEK).complete())
                .containsExactly(0);
    }

    @Test
    void countsOnlyWhatTheLensLetsThroughAndNothingAfterTheDayLookedFrom() {
        LocalDate day = LocalDate.of(2020, 2, 3);
        Diary diary = new Diary().run(day).run(day.plusDays(1)).walk(day.plusDays(40));
        for (int more = 0; more < 10; more++) {
            diary.run(day.plusDays(more)).walk(day.plusDays(more));
        }
        Lens walks = Lens.ALL.withLabel(LabelFilter.PUP_WALK);

        Evidence seen = diary.evidence(walks, day.plusDays(20));

        assertThat(seen.selection().size()).isEqualTo(10);
        assertThat(seen.periods(Grain.ISO_WEEK).workouts(0)).isEqualTo(7);
        assertThat(seen.periods(Grain.ISO_WEEK).workouts(0, Label.PUP_WALK)).isEqualTo(7);
        assertThat(seen.periods(Grain.ISO_WEEK).workouts(0, Label.REAL_RUN)).isZero();
        assertThat(seen.through(Lens.ALL).periods(Grain.ISO_WEEK).value(Metric.WALK_SHARE, 0))
                .isEqualTo(7 / 16.0, within(0.01));
    }

    @Test
    void isNothingThroughALensThatBeginsAfterTheDayLookedFrom() {
        Evidence seen = walked().evidence(Lens.ALL.withDates(LAST, null), FIRST);
        assertThat(seen.selection().isEmpty()).isTrue();
        assertThat(seen.span()).isEmpty();
    }

    @Test
    void leavesThePeriodsIncompleteThatTheLensCuts() {
        Lens cut = Lens.ALL.withDates(LocalDate.of(2020, 1, 2), null);
        Periods months = walked().evidence(cut, LAST).periods(Grain.MONTH);
        assertThat(months.complete()).containsExactly(1);
        assertThat(months.workouts(0)).isEqualTo(1);
    }

    @Test
    void hasNoDataWhereNoSourceRecorded() {
        Diary diary = new Diary().run(FIRST).run(FIRST.plusYears(2));
        Periods months = diary.evidence(FIRST.plusYears(2)).periods(Grain.MONTH);
        assertThat(months.size()).isEqualTo(25);
        assertThat(months.isCovered(5)).isFalse();
        assertThat(months.value(Metric.WORKOUTS, 5)).isNaN();
    }

    @Test
    void leavesImplausibleNumbersOutOfSumsAndCountsTheWorkout() {
        Diary diary = new Diary().run(FIRST).add(FIRST.plusDays(1), Activity.RUN, 900_000, 60);
        Periods months = diary.evidence(LAST).periods(Grain.MONTH);
        assertThat(months.workouts(0)).isEqualTo(2);
        assertThat(months.value(Metric.DISTANCE, 0)).isEqualTo(5000);
        assertThat(months.pace(0)).isEqualTo(330, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(Grain.class)
    void putsEveryDayIntoThePeriodThatBeginsBeforeIt(Grain grain) {
        for (int day = -800; day < 25_000; day++) {
            int index = grain.index(day);
            assertThat(grain.firstDay(index)).isLessThanOrEqualTo(day);
            assertThat(grain.firstDay(index + 1)).isGreaterThan(day);
        }
    }

    /** 2020 has a week 53, which ends in 2021. */
    @Test
    void beginsWeeksOnMondayOrSunday() {
        LocalDate friday = LocalDate.of(2021, 1, 1);
        assertThat(Grain.ISO_WEEK.start(friday)).isEqualTo(LocalDate.of(2020, 12, 28));
        assertThat(friday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);
        assertThat(Grain.SUNDAY_WEEK.start(friday)).isEqualTo(LocalDate.of(2020, 12, 27));
        LocalDate old = LocalDate.of(1969, 7, 20);
        assertThat(Grain.ISO_WEEK.start(old)).isEqualTo(old.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        assertThat(Grain.MONTH.start(old)).isEqualTo(LocalDate.of(1969, 7, 1));
    }

    @Test
    void looksFromTodayOrFromTheNewestWorkout() {
        Diary diary = new Diary().run(FIRST).run(LocalDate.of(2054, 1, 1));
        assertThat(Evidence.defaultAsOf(diary.history(), FIRST.plusDays(30))).isEqualTo(FIRST.plusDays(30));
        assertThat(Evidence.defaultAsOf(diary.history(), FIRST.plusDays(31))).isEqualTo(FIRST);
        assertThat(Evidence.defaultAsOf(new Diary().history(), LAST)).isEqualTo(LAST);
    }
}
