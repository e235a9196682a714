package longrun.insight.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;

class PeriodFinderTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @Test
    void needsAWorkout() {
        assertThat(PeriodFinder.find(new Diary().evidence(TODAY), 28).shortage())
                .contains(new Shortage(Shortage.Of.WORKOUTS, 1, 0));
    }

    /** Every other day for two years; 2024 has a February 29. */
    @Test
    void comparesWithTheDaysBeforeAndWithTheSameWeekdaysLastYear() {
        PeriodSummary summary = find(everyOtherDay(730), 28);

        assertThat(summary.now().span()).isEqualTo(new Span(LocalDate.of(2024, 2, 3), TODAY));
        assertThat(summary.now().sums().workouts()).isEqualTo(14);
        assertThat(summary.now().sums().activeDays()).isEqualTo(14);
        assertThat(summary.now().sums().metres()).isEqualTo(70_000);
        assertThat(summary.now().sums().pace()).isEqualTo(330, within(1e-9));
        assertThat(summary.now().sums().workouts(Label.REAL_RUN)).isEqualTo(14);
        assertThat(before(summary).span()).isEqualTo(new Span(LocalDate.of(2024, 1, 6), LocalDate.of(2024, 2, 2)));
        assertThat(before(summary).sums().workouts()).isEqualTo(14);
        Totals lastYear = summary.lastYear();
        assertThat(lastYear).isNotNull();
        assertThat(lastYear.span().last()).isEqualTo(LocalDate.of(2023, 3, 3));
        assertThat(lastYear.span().last().getDayOfWeek()).isEqualTo(TODAY.getDayOfWeek());
        Usual usual = summary.usual(Metric.WORKOUTS).orElseThrow();
        assertThat(usual).isEqualTo(new Usual(14, 14, 14, 14, 14, 0, 13));
        assertThat(usual.surprise(14)).isZero();
        assertThat(usual.surprise(13)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(usual.isUnheardOf(14)).isFalse();
        assertThat(usual.isUnheardOf(15)).isTrue();
    }

    @Test
    void comparesWithNothingThatWasNotRecorded() {
        PeriodSummary summary = find(everyOtherDay(40), 28);

        assertThat(summary.now().isWhole()).isTrue();
        assertThat(summary.before()).isNull();
        assertThat(summary.lastYear()).isNull();
        assertThat(summary.usual()).isEmpty();
    }

    @Test
    void isZeroWhereNothingWasDoneAndHasNoPaceThere() {
        Diary diary = new Diary().run(TODAY.minusDays(50)).run(TODAY.minusDays(29));

        PeriodSummary summary = find(diary, 28);

        assertThat(summary.now().sums().workouts()).isZero();
        assertThat(summary.now().sums().metres()).isZero();
        assertThat(summary.now().sums().pace()).isNaN();
        assertThat(summary.now().sums().typicalPace()).isNaN();
        assertThat(summary.now().value(Metric.WALK_SHARE)).isNaN();
    }

    @Test
    void countsTheImplausibleAndLeavesItOutOfSums() {
        Diary diary = everyOtherDay(100)
                .add(TODAY, Activity.RUN, 5_000, 54 * 365 * 86_400.0)
                .add(TODAY, Activity.RIDE, 30_000, 3_600)
                .add(
                        TODAY,
                        Activity.RUN,
                        Source.MAPMYRUN,
                        5_000,
                        1_500,
                        Overlay.NONE.withStanding(Overlay.Standing.EXCLUDED));

        Totals now = find(diary, 28).now();

        assertThat(now.sums().workouts()).isEqualTo(16);
        assertThat(now.sums().activeDays()).isEqualTo(14);
        assertThat(now.sums().metres()).isEqualTo(100_000);
        assertThat(now.sums().pace()).isEqualTo(330, within(1e-9));
        assertThat(now.sums().typicalPace()).isEqualTo(330, within(1e-9));
    }

    @Test
    void knowsNothingAfterTheDayLookedFrom() {
        Diary diary = everyOtherDay(100).run(TODAY.plusDays(1)).run(LocalDate.of(2054, 1, 1));
        assertThat(find(diary, 28).now().sums().workouts()).isEqualTo(14);
    }

    @Test
    void speaksOfWhatTheLensLetsThrough() {
        Diary diary = everyOtherDay(100);
        for (int ago = 0; ago < 10; ago++) {
            diary.walk(TODAY.minusDays(ago));
        }
        Evidence walks = diary.evidence(Lens.ALL.withLabel(LabelFilter.PUP_WALK), TODAY);
        Totals now = PeriodFinder.find(walks, 7).found().orElseThrow().now();
        assertThat(now.sums().workouts()).isEqualTo(7);
        assertThat(now.sums().typicalPace()).isEqualTo(780, within(1e-9));
    }

    @Test
    void takesOneDayToAYear() {
        Evidence evidence = everyOtherDay(10).evidence(TODAY);
        assertThatIllegalArgumentException().isThrownBy(() -> PeriodFinder.find(evidence, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PeriodFinder.find(evidence, 366));
        assertThat(find(everyOtherDay(10), 1).now().sums().workouts()).isOne();
    }

    @Test
    void comparesAYearWithTheYearBeforeOfWhichNoDayIsInBoth() {
        PeriodSummary summary = find(everyOtherDay(900), 365);

        assertThat(summary.now().span()).isEqualTo(new Span(LocalDate.of(2023, 3, 3), TODAY));
        assertThat(before(summary).span()).isEqualTo(new Span(LocalDate.of(2022, 3, 3), LocalDate.of(2023, 3, 2)));
        assertThat(summary.lastYear()).isEqualTo(summary.before());
        assertThat(summary.usual()).isEmpty();
    }

    private static Totals before(PeriodSummary summary) {
        Totals before = summary.before();
        assertThat(before).isNotNull();
        return before;
    }

    private static PeriodSummary find(Diary diary, int days) {
        return PeriodFinder.find(diary.evidence(TODAY), days).found().orElseThrow();
    }

    private static Diary everyOtherDay(int days) {
        Diary diary = new Diary();
        for (int ago = 0; ago <= days; ago += 2) {
            diary.run(TODAY.minusDays(ago));
        }
        return diary;
    }
}
