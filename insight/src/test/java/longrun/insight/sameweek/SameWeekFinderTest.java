package longrun.insight.sameweek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import longrun.insight.Diary;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.sameweek.SameWeek.Known;
import longrun.insight.sameweek.SameWeek.Year;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;

class SameWeekFinderTest {
    /** A run every second day from a day to another. */
    private static Diary running(LocalDate first, LocalDate last) {
        Diary diary = new Diary();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(2)) {
            diary.run(day);
        }
        return diary;
    }

    /** Week 42 of 2025 begins on Monday 13 October, that of 2024 on the 14th. */
    @Test
    void findsTheWeekInEachYear() {
        LocalDate asOf = LocalDate.of(2025, 10, 17);
        SameWeek found = SameWeekFinder.find(
                        running(LocalDate.of(2023, 11, 1), asOf).evidence(asOf))
                .found()
                .orElseThrow();

        assertThat(found.number()).isEqualTo(42);
        assertThat(found.years()).extracting(Year::year).containsExactly(2025, 2024, 2023);
        assertThat(found.years())
                .extracting(Year::days)
                .containsExactly(
                        new Span(LocalDate.of(2025, 10, 13), LocalDate.of(2025, 10, 19)),
                        new Span(LocalDate.of(2024, 10, 14), LocalDate.of(2024, 10, 20)),
                        new Span(LocalDate.of(2023, 10, 16), LocalDate.of(2023, 10, 22)));
        assertThat(found.years()).extracting(Year::known).containsExactly(Known.PART, Known.WHOLE, Known.NOTHING);
        Year before = found.years().get(1);
        assertThat(before.sums().workouts()).isBetween(3, 4);
        assertThat(before.sums().metres()).isEqualTo(5000.0 * before.sums().workouts());
        assertThat(before.sums().typicalPace()).isEqualTo(330);
    }

    /** 1 January 2021 is in week 53 of 2020; 2015 has one too, the years between have none. */
    @Test
    void knowsWhichYearsHaveAWeek53() {
        LocalDate asOf = LocalDate.of(2021, 1, 1);
        SameWeek found = SameWeekFinder.find(
                        running(LocalDate.of(2015, 6, 1), asOf).evidence(asOf))
                .found()
                .orElseThrow();

        assertThat(found.number()).isEqualTo(53);
        assertThat(found.years()).extracting(Year::year).containsExactly(2020, 2019, 2018, 2017, 2016, 2015);
        assertThat(found.years())
                .extracting(Year::known)
                .containsExactly(
                        Known.PART,
                        Known.NO_SUCH_WEEK,
                        Known.NO_SUCH_WEEK,
                        Known.NO_SUCH_WEEK,
                        Known.NO_SUCH_WEEK,
                        Known.WHOLE);
        assertThat(found.years().get(0).days())
                .isEqualTo(new Span(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 3)));
        assertThat(found.years().get(5).days())
                .isEqualTo(new Span(LocalDate.of(2015, 12, 28), LocalDate.of(2016, 1, 3)));
    }

    @Test
    void seesThroughTheLens() {
        LocalDate asOf = LocalDate.of(2025, 10, 17);
        Diary diary = running(LocalDate.of(2023, 1, 2), asOf);
        Lens walks = Lens.ALL.withLabel(LabelFilter.PUP_WALK);
        Lens late = Lens.ALL.withDates(LocalDate.of(2024, 10, 16), null);

        assertThat(SameWeekFinder.find(diary.evidence(walks, asOf)))
                .isEqualTo(Answer.tooLittle(Shortage.Of.WORKOUTS, 1, 0));
        assertThat(SameWeekFinder.find(diary.evidence(late, asOf))
                        .found()
                        .orElseThrow()
                        .years())
                .extracting(Year::known)
                .containsExactly(Known.PART, Known.PART);
    }

    @Test
    void needsAWorkout() {
        assertThat(SameWeekFinder.find(new Diary().evidence(LocalDate.of(2025, 10, 17))))
                .isEqualTo(Answer.tooLittle(Shortage.Of.WORKOUTS, 1, 0));
    }
}
