package longrun.insight.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Span;
import longrun.insight.pattern.Pattern.Slot;
import org.junit.jupiter.api.Test;

class PatternFinderTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
    private static final Span YEARS = new Span(NEW_YEAR.minusYears(20), NEW_YEAR.plusYears(20));

    @Test
    void knowsNoShareWithoutWorkouts() {
        Pattern none = PatternFinder.weekdays(new Diary().evidence(NEW_YEAR), YEARS);
        assertThat(none.slots())
                .hasSize(7)
                .allSatisfy(slot -> assertThat(slot.share()).isNaN());
        assertThat(none.working().sample()).isZero();
    }

    /** From Tuesday 7 to Thursday 23 January 2020 there are three Tuesdays and two Mondays. */
    @Test
    void dividesTheActiveByTheCoveredDaysOfEachWeekday() {
        Diary diary = new Diary()
                .run(LocalDate.of(2020, 1, 7))
                .run(LocalDate.of(2020, 1, 7))
                .run(LocalDate.of(2020, 1, 21))
                .run(LocalDate.of(2020, 1, 23));

        Pattern pattern = PatternFinder.weekdays(diary.evidence(LocalDate.of(2020, 1, 23)), YEARS);

        assertThat(slot(pattern, DayOfWeek.TUESDAY)).isEqualTo(new Slot(2, 3, 2, 3));
        assertThat(slot(pattern, DayOfWeek.MONDAY)).isEqualTo(new Slot(1, 2, 0, 0));
        assertThat(slot(pattern, DayOfWeek.TUESDAY).share()).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(pattern.working().sample()).isEqualTo(17);
    }

    @Test
    void leavesTodayOutWhileItIsOpen() {
        LocalDate thursday = LocalDate.of(2020, 1, 23);
        Diary diary = new Diary().run(thursday.minusDays(14));
        assertThat(slot(PatternFinder.weekdays(diary.evidence(thursday), YEARS), DayOfWeek.THURSDAY))
                .isEqualTo(new Slot(4, 2, 1, 1));
        diary.run(thursday);
        assertThat(slot(PatternFinder.weekdays(diary.evidence(thursday), YEARS), DayOfWeek.THURSDAY))
                .isEqualTo(new Slot(4, 3, 2, 2));
    }

    @Test
    void takesTheMonthsOfAllYearsTogetherWithTheLeapDay() {
        Diary diary = new Diary();
        for (LocalDate day = NEW_YEAR; day.getYear() < 2022; day = day.plusDays(1)) {
            if (day.getMonth() == Month.FEBRUARY || day.getDayOfMonth() == 31) {
                diary.run(day);
            }
        }

        Pattern months = PatternFinder.months(diary.evidence(LocalDate.of(2021, 12, 31)), YEARS);

        assertThat(months.slots().get(1)).isEqualTo(new Slot(2, 29 + 28, 57, 57));
        assertThat(months.slots().get(0)).isEqualTo(new Slot(1, 1 + 31, 2, 2));
        assertThat(months.slots().get(11)).isEqualTo(new Slot(12, 31 + 31, 2, 2));
        assertThat(months.slots().get(3)).isEqualTo(new Slot(4, 60, 0, 0));
    }

    @Test
    void leavesOutWhatNoSourceCovers() {
        Diary diary = new Diary().run(NEW_YEAR).run(NEW_YEAR.plusDays(9)).run(NEW_YEAR.plusYears(2));
        Evidence evidence = diary.evidence(NEW_YEAR.plusYears(2));
        Pattern months = PatternFinder.months(evidence, YEARS);
        assertThat(months.slots().get(0)).isEqualTo(new Slot(1, 11, 3, 3));
        assertThat(months.slots().get(6).share()).isNaN();
    }

    private static Slot slot(Pattern pattern, DayOfWeek day) {
        return pattern.slots().get(day.getValue() - 1);
    }
}
