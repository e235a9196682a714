package longrun.insight.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import longrun.insight.Diary;
import longrun.insight.finding.Span;
import longrun.workout.Activity;
import longrun.workout.Overlay;
import longrun.workout.Source;
import org.junit.jupiter.api.Test;

class CoverageFinderTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
    private static final Source OTHER = new Source("strava");

    @Test
    void isEmptyWithoutWorkouts() {
        Coverage coverage = CoverageFinder.find(new Diary().history(), Set.of(), NEW_YEAR);
        assertThat(coverage.isEmpty()).isTrue();
        assertThat(coverage.covers(NEW_YEAR)).isFalse();
        assertThat(coverage.working().span()).isNull();
    }

    @Test
    void reachesOverAGapOfHalfAYearAndNotOfMore() {
        LocalDate half = NEW_YEAR.plusDays(182);
        LocalDate more = half.plusDays(183);
        Diary diary = new Diary().run(NEW_YEAR).run(half).run(more);

        Coverage coverage = CoverageFinder.find(diary.history(), Set.of(), more);

        assertThat(coverage.all()).containsExactly(new Span(NEW_YEAR, half), new Span(more, more));
        assertThat(coverage.covers(NEW_YEAR.plusDays(90))).isTrue();
        assertThat(coverage.covers(half.plusDays(1))).isFalse();
        assertThat(coverage.days(new Span(half, more))).isEqualTo(2);
        assertThat(coverage.working().sample()).isEqualTo(3);
    }

    @Test
    void lastsToTheDayLookedFromForThirtyDays() {
        Diary diary = new Diary().run(NEW_YEAR);
        LocalDate still = NEW_YEAR.plusDays(30);
        assertThat(CoverageFinder.find(diary.history(), Set.of(), still).all())
                .containsExactly(new Span(NEW_YEAR, still));
        assertThat(CoverageFinder.find(diary.history(), Set.of(), still.plusDays(1))
                        .all())
                .containsExactly(new Span(NEW_YEAR, NEW_YEAR));
    }

    @Test
    void seesNothingBeyondTheDayLookedFrom() {
        Diary diary = new Diary().run(NEW_YEAR).run(NEW_YEAR.plusDays(100)).run(LocalDate.of(2054, 1, 1));
        LocalDate asOf = NEW_YEAR.plusDays(50);

        Coverage coverage = CoverageFinder.find(diary.history(), Set.of(), asOf);

        assertThat(coverage.all()).containsExactly(new Span(NEW_YEAR, asOf));
        assertThat(coverage.working().sample()).isEqualTo(1);
    }

    @Test
    void unitesSourcesAndKeepsEachApart() {
        LocalDate later = NEW_YEAR.plusDays(100);
        Diary diary = new Diary()
                .run(NEW_YEAR)
                .run(later)
                .add(NEW_YEAR.plusDays(101), Activity.RUN, OTHER, 5000, 1500, Overlay.NONE)
                .add(NEW_YEAR.plusDays(200), Activity.RUN, OTHER, 5000, 1500, Overlay.NONE);
        LocalDate asOf = NEW_YEAR.plusDays(400);

        Coverage coverage = CoverageFinder.find(diary.history(), Set.of(), asOf);

        assertThat(coverage.all()).containsExactly(new Span(NEW_YEAR, NEW_YEAR.plusDays(200)));
        assertThat(coverage.sources()).hasSize(2);
        assertThat(CoverageFinder.find(diary.history(), Set.of(OTHER), asOf).all())
                .containsExactly(new Span(NEW_YEAR.plusDays(101), NEW_YEAR.plusDays(200)));
    }

    @Test
    void countsWhatTheAthleteLeftOutAsRecorded() {
        Overlay excluded = Overlay.NONE.withStanding(Overlay.Standing.EXCLUDED);
        Diary diary = new Diary().add(NEW_YEAR, Activity.RUN, Source.MAPMYRUN, 5000, 1500, excluded);
        assertThat(CoverageFinder.find(diary.history(), Set.of(), NEW_YEAR).isEmpty())
                .isFalse();
    }
}
