package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import longrun.insight.calendar.Day;
import longrun.insight.calendar.DayKind;
import longrun.insight.calendar.Steps.Step;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Span;
import longrun.workout.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 7);
    private static final Span OCTOBER = new Span(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31));

    private final CalendarText text = new CalendarText(new QuantityText(Units.KILOMETRES, Locale.UK));

    @Test
    void aDayIsTheWeekdayTheDateAndWhatItHolds() {
        assertThat(text.day(new Day(DAY, DayKind.ACTIVE, 2, 7000, 2250, 3)))
                .isEqualTo("Tuesday 7 Oct 2025: 2 workouts, 7.00 km, 38 m");
        assertThat(text.day(new Day(DAY, DayKind.ACTIVE, 1, 0, 1800, 1)))
                .isEqualTo("Tuesday 7 Oct 2025: 1 workout, 30 m");
        assertThat(text.sentence(new Day(DAY, DayKind.FREE, 0, 0, 0, 0))).isEqualTo("No workout.");
        assertThat(text.sentence(new Day(DAY, DayKind.UNRECORDED, 0, 0, 0, 0))).isEqualTo("No source recorded.");
    }

    @Test
    void aMonthIsOneSentence() {
        Sums sums = sums(14, 11, 70_000, 30_000);
        assertThat(text.sentence("October 2025", OCTOBER, Optional.of(OCTOBER), sums, 31, OCTOBER.last()))
                .isEqualTo("October 2025: 14 workouts on 11 days, 70.0 km in 8 h 20 m.");
        assertThat(text.sentence("October 2025", OCTOBER, Optional.of(OCTOBER), sums, 7, DAY))
                .isEqualTo("October 2025 so far: 14 workouts on 11 days, 70.0 km in 8 h 20 m.");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        LocalDate later = DAY.plusYears(1);
        assertThat(text.sentence("October 2025", OCTOBER, Optional.of(OCTOBER), sums(1, 1, 0, 1800), 31, later))
                .isEqualTo("October 2025: 1 workout in 30 m.");
        assertThat(text.sentence("October 2025", OCTOBER, Optional.of(OCTOBER), sums(1, 1, 5000, 0), 31, later))
                .isEqualTo("October 2025: 1 workout, 5.00 km.");
        assertThat(text.sentence("October 2025", OCTOBER, Optional.of(OCTOBER), Sums.NOTHING, 31, later))
                .isEqualTo("October 2025: no workout.");
        assertThat(text.sentence("October 2025", OCTOBER, Optional.of(OCTOBER), Sums.NOTHING, 0, later))
                .isEqualTo("October 2025: no source recorded.");
        assertThat(text.sentence("October 2025", OCTOBER, Optional.empty(), Sums.NOTHING, 0, later))
                .isEqualTo("October 2025: outside the dates of the lens.");
        assertThat(text.sentence(
                        "October 2025", OCTOBER, Optional.of(new Span(DAY, OCTOBER.last())), Sums.NOTHING, 0, later))
                .isEqualTo("October 2025: no source recorded within the dates of the lens.");
        assertThat(text.sentence("October 2025", OCTOBER, Optional.empty(), Sums.NOTHING, 0, DAY.minusYears(1)))
                .isEqualTo("October 2025: not yet seen.");
        assertThat(text.distance(0)).isEqualTo("–");
        assertThat(text.duration(0)).isEqualTo("–");
    }

    private static Sums sums(int workouts, int days, double metres, double seconds) {
        return new Sums(workouts, Map.of(), days, metres, seconds, Double.NaN, Double.NaN);
    }

    @Test
    void labelsAreCountedAndTheUnlabelledAreOthers() {
        Map<Label, Integer> labels = Map.of(Label.PUP_WALK, 1, Label.REAL_RUN, 5);
        assertThat(text.labels(new Sums(7, labels, 7, 1, 1, Double.NaN, Double.NaN)))
                .isEqualTo("5 runs, 1 dog walk and 1 other.");
        assertThat(text.labels(new Sums(5, Map.of(Label.REAL_RUN, 5), 5, 1, 1, Double.NaN, Double.NaN)))
                .isEqualTo("5 runs.");
        assertThat(text.labels(Sums.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-28, 53",
        "2020-12-27, 53",
        "2021-01-03, 1",
        "2021-01-04, 1",
        "2026-12-28, 53",
        "2018-12-31, 1",
        "2012-02-27, 9"
    })
    void aWeekHasTheNumberOfItsMonday(LocalDate first, int number) {
        assertThat(CalendarText.weekNumber(first)).isEqualTo(number);
    }

    @Test
    void aWeekIsNamedByItsNumberAndItsDays() {
        assertThat(text.week(LocalDate.of(2020, 12, 28))).isEqualTo("Week 53, 28 Dec 2020 to 3 Jan 2021");
    }

    @Test
    void aStepIsTheDistancesOnIt() {
        assertThat(text.step(new Step(0, 3000, 2))).isEqualTo("up to 3.00 km");
        assertThat(text.step(new Step(3000, 5000, 2))).isEqualTo("3.00 km to 5.00 km");
        assertThat(text.step(new Step(0, Double.NaN, 2))).isEqualTo("no distance known");
    }

    @Test
    void everyMonthHasItsName() {
        assertThat(CalendarText.month(YearMonth.of(2025, 9))).isEqualTo("September 2025");
        assertThat(CalendarText.shortMonth(YearMonth.of(2025, 9).getMonth())).isEqualTo("Sep");
    }
}
