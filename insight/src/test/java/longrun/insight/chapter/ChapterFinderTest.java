package longrun.insight.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.workout.ChapterName;
import org.junit.jupiter.api.Test;

class ChapterFinderTest {
    private static final YearMonth FIRST = YearMonth.of(2015, 1);
    private static final LocalDate CHANGE = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 1, 5);

    @Test
    void partsAHistoryWhereItsMonthsChanged() {
        Chapters found = find(twoChapters());

        assertThat(found.chapters())
                .extracting(Chapter::span)
                .containsExactly(new Span(FIRST.atDay(1), CHANGE.minusDays(1)), new Span(CHANGE, LAST));
        Chapter runs = found.chapters().get(0);
        Chapter walks = found.chapters().get(1);
        assertThat(runs.changes()).isEmpty();
        assertThat(walks.changes())
                .extracting(change -> change.metric())
                .containsExactlyInAnyOrder(Metric.WORKOUTS, Metric.TYPICAL_PACE, Metric.DISTANCE, Metric.WALK_SHARE);
        assertThat(walks.changes())
                .isSortedAccordingTo((one, other) -> Double.compare(other.strength(), one.strength()));
        assertThat(runs.figures().medianPace()).isEqualTo(330, within(1e-6));
        assertThat(walks.figures().medianPace()).isEqualTo(780, within(1e-6));
        assertThat(runs.figures().workoutsPerMonth()).isEqualTo(5.5, within(0.1));
        assertThat(walks.figures().workoutsPerMonth()).isEqualTo(14.5, within(0.1));
        assertThat(runs.figures().walkShare()).isZero();
        assertThat(walks.figures().walkShare()).isOne();
        assertThat(runs.workouts() + walks.workouts())
                .isEqualTo(twoChapters().selection().size());
        assertThat(found.on(CHANGE)).contains(walks);
        assertThat(found.on(LAST.plusDays(1))).isEmpty();
    }

    @Test
    void isOneChapterWhereNothingChanged() {
        Diary diary = new Diary();
        for (int month = 0; month < 20; month++) {
            for (int day = 1; day <= 28; day += 7) {
                diary.run(FIRST.plusMonths(month).atDay(day));
            }
        }
        LocalDate last = FIRST.plusMonths(20).atDay(3);
        assertThat(find(diary.run(last).evidence(last)).chapters())
                .singleElement()
                .satisfies(only -> assertThat(only.span()).isEqualTo(new Span(FIRST.atDay(1), last)));
    }

    @Test
    void bearsTheNameThatHangsInIt() {
        Chapters found = ChapterFinder.find(
                        twoChapters(),
                        List.of(
                                new ChapterName(LAST, "later"),
                                new ChapterName(CHANGE, "Choco"),
                                new ChapterName(CHANGE.minusYears(9), "before all")))
                .found()
                .orElseThrow();
        assertThat(found.chapters()).extracting(Chapter::name).containsExactly(Optional.empty(), Optional.of("Choco"));
    }

    @Test
    void keepsANameThatHangsInTheMiddleWhenTheBoundaryMoves() {
        Chapter walks = find(twoChapters()).chapters().get(1);
        ChapterName name = new ChapterName(walks.middle(), "Choco");
        Chapters later =
                ChapterFinder.find(chapters(26, 49), List.of(name)).found().orElseThrow();
        assertThat(later.chapters().get(1).span().first()).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(later.chapters().get(1).name()).contains("Choco");
    }

    @Test
    void needsAYear() {
        assertThat(ChapterFinder.find(new Diary().evidence(LAST), List.of()).shortage())
                .contains(new Shortage(Shortage.Of.MONTHS, 12, 0));
        assertThat(ChapterFinder.find(new Diary().run(LAST).evidence(LAST), List.of())
                        .shortage())
                .contains(new Shortage(Shortage.Of.MONTHS, 12, 0));
    }

    private static Chapters find(Evidence evidence) {
        return ChapterFinder.find(evidence, List.of()).found().orElseThrow();
    }

    private static Evidence twoChapters() {
        return chapters(24, 48);
    }

    /** Five or six runs a month, then fourteen or fifteen walks. */
    private static Evidence chapters(int runs, int months) {
        Diary diary = new Diary();
        for (int month = 0; month <= months; month++) {
            int count = (month < runs ? 5 : 14) + month % 2;
            for (int day = 1; day <= count; day++) {
                LocalDate date = FIRST.plusMonths(month).atDay(day);
                if (month < runs) {
                    diary.run(date);
                } else {
                    diary.walk(date);
                }
            }
        }
        return diary.evidence(FIRST.plusMonths(months).atDay(5));
    }
}
