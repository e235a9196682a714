package longrun.insight.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.TreeSet;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Span;
import longrun.insight.streak.Runs.Standing;
import longrun.workout.Activity;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreakFinderTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 4);

    private static final Span YEARS = new Span(TODAY.minusYears(20), TODAY.plusYears(20));

    @Test
    void findsNoStreakWithoutWorkouts() {
        Streaks none = find(new Diary());
        assertThat(none.days().longest()).isEmpty();
        assertThat(none.days().standing()).isEqualTo(Standing.NONE);
        assertThat(none.weeks().currentLength()).isZero();
        assertThat(none.working().sample()).isZero();
    }

    @Test
    void findsAStreakOfOneInOneDayOfManyWorkouts() {
        Streaks one = find(new Diary().run(TODAY).run(TODAY).walk(TODAY));
        assertThat(one.days().active()).isEqualTo(1);
        assertThat(one.days().current()).contains(new Streak(1, new Span(TODAY, TODAY)));
        assertThat(one.days().standing()).isEqualTo(Standing.KEPT);
        assertThat(one.weeks().longestLength()).isEqualTo(1);
    }

    @Test
    void keepsAStreakPendingWhileTodayIsOpenAndNoLonger() {
        Diary diary = daily(TODAY.minusDays(3), TODAY.minusDays(1));

        Runs open = find(diary).days();
        assertThat(open.current()).contains(new Streak(3, new Span(TODAY.minusDays(3), TODAY.minusDays(1))));
        assertThat(open.standing()).isEqualTo(Standing.PENDING);

        Runs over = days(diary.evidence(TODAY.plusDays(1)), YEARS);
        assertThat(over.current()).isEmpty();
        assertThat(over.longestLength()).isEqualTo(3);
        assertThat(over.standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void keepsAStreakOfWeeksPendingUntilTheWeekIsOver() {
        LocalDate monday = LocalDate.of(2020, 3, 2);
        Diary diary = new Diary().run(monday.minusDays(14)).run(monday.minusDays(7));
        for (LocalDate day = monday; day.isBefore(monday.plusDays(7)); day = day.plusDays(1)) {
            Runs weeks = weeks(diary.evidence(day), Grain.ISO_WEEK);
            assertThat(weeks.currentLength()).as("on %s", day).isEqualTo(2);
            assertThat(weeks.standing()).isEqualTo(Standing.PENDING);
        }
        assertThat(weeks(diary.evidence(monday.plusDays(7)), Grain.ISO_WEEK).standing())
                .isEqualTo(Standing.NONE);
    }

    @Test
    void endsAStreakThatYesterdayDidNotContinue() {
        Diary diary = daily(TODAY.minusDays(9), TODAY.minusDays(2));
        assertThat(find(diary).days().current()).isEmpty();
    }

    @Test
    void cutsAStreakAtTheBoundsOfTheSpan() {
        Evidence evidence = daily(TODAY.minusDays(20), TODAY).evidence(TODAY);
        LocalDate event = TODAY.minusDays(8);

        Runs before = days(evidence, new Span(TODAY.minusYears(1), event.minusDays(1)));
        Runs after = days(evidence, new Span(event, TODAY));

        assertThat(before.longestLength()).isEqualTo(12);
        assertThat(before.current()).contains(new Streak(12, new Span(TODAY.minusDays(20), event.minusDays(1))));
        assertThat(after.longest()).contains(new Streak(9, new Span(event, TODAY)));
    }

    @Test
    void takesTheNewestOfEquallyLongStreaks() {
        Diary diary = new Diary().run(TODAY.minusDays(9)).run(TODAY.minusDays(5));
        assertThat(find(diary).days().longest())
                .contains(new Streak(1, new Span(TODAY.minusDays(5), TODAY.minusDays(5))));
    }

    @Test
    void goesOnOverTheLeapDayTheYearsEndAndWeek53() {
        assertThat(find(daily(LocalDate.of(2020, 2, 27), LocalDate.of(2020, 3, 2)))
                        .days()
                        .longestLength())
                .isEqualTo(5);
        LocalDate after = LocalDate.of(2021, 1, 12);
        Diary winter = new Diary();
        for (LocalDate day = LocalDate.of(2020, 12, 8); !day.isAfter(after); day = day.plusDays(7)) {
            winter.run(day);
        }
        assertThat(weeks(winter.evidence(after), Grain.ISO_WEEK).longestLength())
                .isEqualTo(6);
    }

    @Test
    void cutsWeeksWhereTheyBegin() {
        LocalDate sunday = LocalDate.of(2020, 3, 1);
        Diary diary = new Diary().run(sunday.minusDays(1)).run(sunday);
        assertThat(weeks(diary.evidence(sunday), Grain.ISO_WEEK).longestLength())
                .isEqualTo(1);
        assertThat(weeks(diary.evidence(sunday), Grain.SUNDAY_WEEK).longestLength())
                .isEqualTo(2);
    }

    @Test
    void seesOnlyWhatTheLensLetsThrough() {
        Overlay excluded = Overlay.NONE.withStanding(Overlay.Standing.EXCLUDED);
        Diary diary = daily(TODAY.minusDays(4), TODAY.minusDays(2))
                .add(TODAY.minusDays(1), Activity.RUN, Source.MAPMYRUN, 5000, 1600, excluded)
                .add(TODAY, Activity.RIDE, 20_000, 3600);
        assertThat(find(diary).days().longestLength()).isEqualTo(3);
        assertThat(find(diary).days().currentLength()).isEqualTo(1);
        Lens before = Lens.ALL.withDates(null, TODAY.minusDays(3));
        assertThat(days(diary.evidence(before, TODAY), YEARS).currentLength()).isEqualTo(2);
        Lens excludedOnly = Lens.ALL.withLabel(LabelFilter.EXCLUDED);
        assertThat(days(diary.evidence(excludedOnly, TODAY), YEARS).active()).isEqualTo(1);
    }

    @Test
    void countsImplausibleWorkoutsAndNoneOfTheFuture() {
        Diary diary = daily(TODAY.minusDays(2), TODAY.minusDays(1))
                .add(TODAY, Activity.RUN, 900_000, 60)
                .run(TODAY.plusDays(1))
                .run(LocalDate.of(2054, 1, 1));
        assertThat(find(diary).days().longestLength()).isEqualTo(3);
    }

    @Test
    void isBrokenByAGapOfYears() {
        Diary diary =
                daily(TODAY.minusYears(9), TODAY.minusYears(9).plusDays(5)).run(TODAY);
        assertThat(find(diary).days().longestLength()).isEqualTo(6);
        assertThat(find(diary).weeks().currentLength()).isEqualTo(1);
    }

    /** Against a walk from day to day over a set. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsWhatAWalkFromDayToDayFinds(long seed) {
        Random random = new Random(seed);
        Diary diary = new Diary();
        TreeSet<LocalDate> active = new TreeSet<>();
        for (int count = 0; count < 150; count++) {
            LocalDate day = TODAY.minusDays(random.nextInt(200));
            active.add(day);
            diary.run(day);
        }
        int longest = 0;
        int run = 0;
        for (LocalDate day = TODAY.minusDays(200); !day.isAfter(TODAY); day = day.plusDays(1)) {
            run = active.contains(day) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }

        Runs found = find(diary).days();

        assertThat(found.active()).as("seed %s", seed).isEqualTo(active.size());
        assertThat(found.longestLength()).as("seed %s", seed).isEqualTo(longest);
    }

    private static Diary daily(LocalDate first, LocalDate last) {
        Diary diary = new Diary();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            diary.run(day);
        }
        return diary;
    }

    private static Streaks find(Diary diary) {
        return StreakFinder.find(diary.evidence(TODAY), Grain.ISO_WEEK, YEARS);
    }

    private static Runs days(Evidence evidence, Span within) {
        return StreakFinder.find(evidence, Grain.ISO_WEEK, within).days();
    }

    private static Runs weeks(Evidence evidence, Grain weeks) {
        return StreakFinder.find(evidence, weeks, YEARS).weeks();
    }
}
