package longrun.insight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Periods;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Span;
import longrun.workout.Activity;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;

class CalendarFinderTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2020, 2, 29);

    @Test
    void addsUpTheWorkoutsOfADay() {
        Calendar calendar = CalendarFinder.find(new Diary()
                .run(LEAP_DAY)
                .run(LEAP_DAY, 2000, 300)
                .run(LEAP_DAY.plusDays(2))
                .evidence(LEAP_DAY.plusDays(2)));
        Day day = calendar.day(LEAP_DAY);
        assertThat(day.kind()).isEqualTo(DayKind.ACTIVE);
        assertThat(day.workouts()).isEqualTo(2);
        assertThat(day.metres()).isEqualTo(7000);
        assertThat(day.seconds()).isEqualTo(1650 + 600, within(1e-9));
        assertThat(day.step()).isEqualTo(5);
        assertThat(calendar.day(LEAP_DAY.plusDays(2)).step()).isEqualTo(1);
    }

    @Test
    void tellsADayWithoutAWorkoutFromOneThatNobodyRecorded() {
        LocalDate later = LEAP_DAY.plusYears(2);
        Evidence evidence = new Diary()
                .run(LEAP_DAY)
                .run(LEAP_DAY.plusDays(2))
                .run(later)
                .evidence(Lens.ALL.withDates(LEAP_DAY, later.minusDays(1)), later);
        Calendar calendar = CalendarFinder.find(evidence);
        assertThat(calendar.day(LEAP_DAY.plusDays(1)).kind()).isEqualTo(DayKind.FREE);
        assertThat(calendar.day(LEAP_DAY.plusDays(3)).kind()).isEqualTo(DayKind.UNRECORDED);
        assertThat(calendar.day(LEAP_DAY.minusDays(1)).kind()).isEqualTo(DayKind.LEFT_OUT);
        assertThat(calendar.day(later).kind()).isEqualTo(DayKind.LEFT_OUT);
        assertThat(calendar.day(later.plusDays(1)).kind()).isEqualTo(DayKind.AHEAD);
        assertThat(calendar.day(LocalDate.MAX).kind()).isEqualTo(DayKind.AHEAD);
        assertThat(calendar.day(LocalDate.MIN).kind()).isEqualTo(DayKind.LEFT_OUT);
    }

    @Test
    void countsTheImplausibleAndTheUnmeasuredOnTheLowestStep() {
        Calendar calendar = CalendarFinder.find(new Diary()
                .run(LEAP_DAY, 9000, 330)
                .add(LEAP_DAY.plusDays(1), Activity.RUN, 900_000, 60)
                .add(LEAP_DAY.plusDays(2), Activity.RUN, Double.NaN, 1800)
                .run(LEAP_DAY.plusDays(3), 1000, 330)
                .evidence(LEAP_DAY.plusDays(3)));
        Day implausible = calendar.day(LEAP_DAY.plusDays(1));
        assertThat(implausible).isEqualTo(new Day(implausible.date(), DayKind.ACTIVE, 1, 0, 0, 1));
        Day unmeasured = calendar.day(LEAP_DAY.plusDays(2));
        assertThat(unmeasured).isEqualTo(new Day(unmeasured.date(), DayKind.ACTIVE, 1, 0, 1800, 1));
        assertThat(calendar.working().sample()).isEqualTo(4);
    }

    @Test
    void knowsNothingOfWhatIsAhead() {
        Calendar calendar = CalendarFinder.find(
                new Diary().run(LEAP_DAY).run(LEAP_DAY.plusDays(1)).evidence(LEAP_DAY));
        assertThat(calendar.day(LEAP_DAY.plusDays(1)).kind()).isEqualTo(DayKind.AHEAD);
        assertThat(calendar.years()).hasSize(1);
        assertThat(calendar.years().get(0).sums().workouts()).isEqualTo(1);
        assertThat(calendar.years().get(0).coveredDays()).isEqualTo(1);
    }

    @Test
    void isThereWithoutAWorkout() {
        Calendar calendar = CalendarFinder.find(new Diary().evidence(LEAP_DAY));
        assertThat(calendar.day(LEAP_DAY).kind()).isEqualTo(DayKind.UNRECORDED);
        assertThat(calendar.years()).isEmpty();
        assertThat(calendar.working().span()).isNull();
    }

    @Test
    void leavesOutYearsThatNobodyRecorded() {
        Calendar calendar = CalendarFinder.find(
                new Diary().run(LEAP_DAY).run(LEAP_DAY.plusYears(3)).evidence(LEAP_DAY.plusYears(3)));
        assertThat(calendar.years()).extracting(Year::year).containsExactly(2020, 2023);
    }

    @Test
    void theDaysOfEveryWeekMonthAndYearComeToWhatThePeriodsSay() {
        Diary diary = new Diary();
        Random random = new Random(53);
        LocalDate first = LocalDate.of(2018, 12, 30);
        LocalDate last = LocalDate.of(2021, 1, 4);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1 + random.nextInt(3))) {
            diary.run(date, 1000 + random.nextInt(9000), 300 + random.nextInt(60));
        }
        Evidence evidence = diary.evidence(last);
        Calendar calendar = CalendarFinder.find(evidence);
        for (Grain grain : Grain.values()) {
            Periods periods = evidence.periods(grain);
            for (int period = 0; period < periods.size(); period++) {
                Sum sum = sum(calendar, periods.span(period));
                assertThat(sum.workouts).isEqualTo(periods.workouts(period));
                assertThat(sum.metres).isEqualTo(periods.value(Metric.DISTANCE, period), within(1e-6));
            }
        }
        for (Year year : calendar.years()) {
            Span span = new Span(
                    YearMonth.of(year.year(), 1).atDay(1),
                    YearMonth.of(year.year(), 12).atEndOfMonth());
            Sums sums = evidence.sums(span);
            assertThat(sum(calendar, span).workouts).isEqualTo(sums.workouts());
            assertThat(year.sums()).isEqualTo(sums);
        }
    }

    private record Sum(int workouts, double metres) {}

    private static Sum sum(Calendar calendar, Span span) {
        int workouts = 0;
        double metres = 0;
        for (LocalDate date = span.first(); !date.isAfter(span.last()); date = date.plusDays(1)) {
            workouts += calendar.day(date).workouts();
            metres += calendar.day(date).metres();
        }
        return new Sum(workouts, metres);
    }
}
