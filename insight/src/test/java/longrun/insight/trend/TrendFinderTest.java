package longrun.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.workout.Activity;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrendFinderTest {
    /** A Sunday, the last day of ISO week 53; the leap year's February 29 is in the year before it. */
    private static final LocalDate LAST = LocalDate.of(2021, 1, 3);

    private static final Set<Metric> ALL = EnumSet.allOf(Metric.class);

    /** Faster by a tenth of a second per kilometre each day, run every second day, for two years and a half. */
    private static Diary improving() {
        Random random = new Random(4);
        Diary diary = new Diary();
        for (int day = 900; day >= 0; day -= 2) {
            diary.run(LAST.minusDays(day), 5000 + random.nextInt(500), 300 + day * 0.1 + 10 * random.nextGaussian());
        }
        return diary;
    }

    @ParameterizedTest
    @EnumSource(
            value = Window.class,
            names = {"DAYS_90", "DAYS_365", "ALL"})
    void findsThePaceFallingWhichIsBetter(Window window) {
        Trend trend = trend(improving().evidence(LAST), window, Metric.TYPICAL_PACE);

        assertThat(trend.direction()).isEqualTo(Direction.FALLING);
        assertThat(trend.meaning()).isEqualTo(Direction.Meaning.BETTER);
        assertThat(trend.slopeInterval().contains(-0.1 * Trend.DAYS_A_MONTH)).isTrue();
        assertThat(trend.significance().adjusted())
                .isGreaterThanOrEqualTo(trend.significance().p());
    }

    @Test
    void observesWorkoutsThenWeeksThenMonths() {
        Evidence evidence = improving().evidence(LAST);

        Trend ninety = trend(evidence, Window.DAYS_90, Metric.DISTANCE);
        assertThat(ninety.observations().of()).isEqualTo(Observations.Of.WORKOUTS);
        assertThat(ninety.working().method()).isEqualTo(Method.TREND_OF_WORKOUTS);
        assertThat(ninety.working().span()).isEqualTo(new Span(LocalDate.of(2020, 10, 7), LAST));
        assertThat(ninety.observations().size()).isEqualTo(45);

        Trend counted = trend(evidence, Window.DAYS_90, Metric.WORKOUTS);
        assertThat(counted.observations().of()).isEqualTo(Observations.Of.WEEKS);
        assertThat(counted.working().span())
                .isEqualTo(new Span(LocalDate.of(2020, 10, 12), LocalDate.of(2020, 12, 27)));

        Trend year = trend(evidence, Window.DAYS_365, Metric.DISTANCE);
        assertThat(year.observations().of()).isEqualTo(Observations.Of.WEEKS);
        assertThat(year.observations().size()).isEqualTo(51);

        Trend always = trend(evidence, Window.ALL, Metric.DISTANCE);
        assertThat(always.observations().of()).isEqualTo(Observations.Of.MONTHS);
        assertThat(always.working().span()).isEqualTo(new Span(LocalDate.of(2018, 8, 1), LocalDate.of(2020, 12, 31)));
        assertThat(always.observations().date(5)).isEqualTo(LocalDate.of(2019, 1, 16));
    }

    @Test
    void observesWeeksOverAllDaysWhereThereAreFewMonths() {
        Diary diary = new Diary();
        for (int day = 0; day < 150; day += 3) {
            diary.run(LAST.minusDays(day));
        }
        Trend trend = trend(diary.evidence(LAST), Window.ALL, Metric.WORKOUTS);
        assertThat(trend.observations().of()).isEqualTo(Observations.Of.WEEKS);
        assertThat(trend.working().parameters())
                .extracting(Working.Parameter::name)
                .doesNotContain("window_days");
    }

    @Test
    void countsAWeekWithoutWorkoutsAsZeroAndAsNoPace() {
        Diary diary = new Diary();
        for (int week = 0; week < 40; week++) {
            if (week % 4 != 1) {
                diary.run(LAST.minusWeeks(week)).walk(LAST.minusWeeks(week));
            }
        }
        Evidence evidence = diary.evidence(LAST);

        Trend counted = trend(evidence, Window.DAYS_365, Metric.WORKOUTS);
        assertThat(counted.observations().size()).isEqualTo(38);
        assertThat(counted.observations().value(counted.observations().size() - 1))
                .isZero();
        assertThat(trend(evidence, Window.DAYS_365, Metric.TYPICAL_PACE)
                        .observations()
                        .size())
                .isEqualTo(28);
    }

    @Test
    void needsTenWeeksAndThirtyDaysHaveFewer() {
        Answer<Trend> answer = find(improving().evidence(LAST), Window.DAYS_30).get(Metric.WORKOUTS);
        assertThat(answer.shortage()).contains(new Shortage(Shortage.Of.WEEKS, 10, 3));
    }

    @Test
    void allowsForTheMetricsShownTogether() {
        Evidence evidence = improving().evidence(LAST);
        Trend alone = trend(evidence, Window.ALL, Metric.DISTANCE);
        Answer<Trend> among = find(evidence, Window.ALL).get(Metric.DISTANCE);

        assertThat(alone.significance().adjusted())
                .isEqualTo(alone.significance().p());
        assertThat(among.found().orElseThrow().significance().p())
                .isEqualTo(alone.significance().p());
        assertThat(among.found().orElseThrow().working().parameters())
                .contains(new Working.Parameter("metrics_tested", 5));
    }

    @Test
    void doesNotDependOnTheOrderOfRows() {
        Diary forth = new Diary();
        Diary back = new Diary();
        for (int i = 0; i < 120; i++) {
            forth.run(LAST.minusDays(i), 5000 + i, 300 + i % 13);
            back.run(LAST.minusDays(119 - i), 5000 + 119 - i, 300 + (119 - i) % 13);
        }
        for (Window window : Window.values()) {
            assertThat(said(back.evidence(LAST), window)).isEqualTo(said(forth.evidence(LAST), window));
        }
    }

    @Test
    void isNotMovedByAnImplausibleRowAnExcludedOneOrOneOfTheFuture() {
        Diary diary = improving();
        List<String> before = said(diary.evidence(LAST), Window.DAYS_90, Metric.TYPICAL_PACE);

        diary.run(LAST.minusDays(5), 5000, 1.7e6 / 5);
        diary.add(
                LAST.minusDays(7),
                Activity.RUN,
                Source.MAPMYRUN,
                5000,
                3000,
                Overlay.NONE.withStanding(Overlay.Standing.EXCLUDED));
        diary.run(LAST.plusDays(40), 5000, 900);

        assertThat(said(diary.evidence(LAST), Window.DAYS_90, Metric.TYPICAL_PACE))
                .isEqualTo(before);
    }

    @Test
    void hasAnAnswerForHistoriesOfAnyShape() {
        for (Diary diary : odd()) {
            for (Window window : Window.values()) {
                find(diary.evidence(LAST), window)
                        .values()
                        .forEach(answer -> answer.found().ifPresent(TrendFinderTest::assertKnown));
            }
        }
    }

    @Test
    void findsNoTrendWhereAllIsEqual() {
        Diary diary = new Diary();
        for (int day = 0; day < 800; day++) {
            diary.run(LAST.minusDays(day));
        }
        Trend trend = trend(diary.evidence(LAST), Window.ALL, Metric.TYPICAL_PACE);
        assertThat(trend.direction()).isEqualTo(Direction.UNCLEAR);
        assertThat(trend.significance().p()).isEqualTo(1);
        assertThat(trend.slopePerMonth()).isZero();
    }

    @Test
    void saysThatAllWorkoutsAreOfOneDay() {
        Diary diary = new Diary();
        for (int i = 0; i < 20; i++) {
            diary.run(LAST, 5000 + i, 330);
        }
        assertThat(find(diary.evidence(LAST), Window.DAYS_30)
                        .get(Metric.DISTANCE)
                        .shortage())
                .contains(new Shortage(Shortage.Of.ACTIVE_DAYS, 10, 1));
    }

    @Test
    void looksOnlyThroughTheLens() {
        Lens lens = Lens.ALL.withDates(LAST.minusDays(19), LAST);
        Answer<Trend> answer =
                find(improving().evidence(lens, LAST), Window.DAYS_90).get(Metric.DISTANCE);
        assertThat(answer.found().orElseThrow().observations().size()).isEqualTo(10);
    }

    @Test
    void neverDrawsBelowZero() {
        Diary diary = new Diary();
        for (int day = 0; day < 900; day++) {
            if (day > 450 || day % 90 == 0) {
                diary.run(LAST.minusDays(day));
            }
        }
        TrendLine line =
                trend(diary.evidence(LAST), Window.ALL, Metric.WORKOUTS).line();
        LocalDate later = LAST.plusYears(3);
        assertThat(line.value(later)).isZero();
        assertThat(line.band(later).low()).isZero();
    }

    private static List<Diary> odd() {
        Diary sameDay = new Diary();
        Diary implausible = new Diary();
        Diary gaps = new Diary();
        Diary bare = new Diary();
        for (int i = 0; i < 30; i++) {
            sameDay.run(LAST);
            implausible.run(LAST.minusDays(i), 5000, 5);
            gaps.run(LAST.minusDays(i * 170L)).walk(LAST.minusYears(6).minusDays(i));
            bare.add(LAST.minusDays(i), Activity.RUN, Double.NaN, 1800);
        }
        Diary leap = new Diary().run(LocalDate.of(2020, 2, 29)).run(LocalDate.of(2016, 2, 29));
        return List.of(
                new Diary(),
                new Diary().run(LAST),
                new Diary().run(LAST.plusDays(400)),
                sameDay,
                implausible,
                gaps,
                bare,
                leap);
    }

    @Test
    void takesThePeriodsThatAreAskedFor() {
        Evidence evidence = improving().evidence(LAST);

        Trend weeks = TrendFinder.findBy(evidence, Window.DAYS_90, ALL, Grain.ISO_WEEK)
                .get(Metric.DISTANCE)
                .found()
                .orElseThrow();
        assertThat(weeks.observations().of()).isEqualTo(Observations.Of.WEEKS);
        assertThat(weeks.observations().size()).isEqualTo(11);
        assertThat(weeks.working().method()).isEqualTo(Method.TREND_OF_WEEKS);
        Trend months = TrendFinder.findBy(evidence, Window.ALL, Set.of(Metric.WORKOUTS), Grain.MONTH)
                .get(Metric.WORKOUTS)
                .found()
                .orElseThrow();
        assertThat(months.observations().of()).isEqualTo(Observations.Of.MONTHS);
        assertThat(TrendFinder.findBy(evidence, Window.DAYS_90, Set.of(Metric.WORKOUTS), Grain.MONTH))
                .containsEntry(Metric.WORKOUTS, Answer.tooLittle(Shortage.Of.MONTHS, 10, 2));
    }

    private static void assertKnown(Trend trend) {
        assertThat(trend.slopePerMonth()).isFinite();
        assertThat(trend.slopeInterval().low()).isFinite();
        assertThat(trend.slopeInterval().high()).isFinite();
        assertThat(trend.significance().p()).isBetween(0.0, 1.0);
        assertThat(trend.line().band(LAST).high()).isFinite();
        assertThat(trend.line().value(LAST)).isFinite();
    }

    private static Map<Metric, Answer<Trend>> find(Evidence evidence, Window window) {
        return TrendFinder.find(evidence, window, ALL, Grain.ISO_WEEK);
    }

    private static Trend trend(Evidence evidence, Window window, Metric metric) {
        return TrendFinder.find(evidence, window, Set.of(metric), Grain.ISO_WEEK)
                .get(metric)
                .found()
                .orElseThrow();
    }

    private static List<String> said(Evidence evidence, Window window) {
        return ALL.stream()
                .flatMap(metric -> said(evidence, window, metric).stream())
                .toList();
    }

    /** All that a trend says, in a form that can be compared. */
    private static List<String> said(Evidence evidence, Window window, Metric metric) {
        Answer<Trend> answer = TrendFinder.find(evidence, window, Set.of(metric), Grain.ISO_WEEK)
                .getOrDefault(metric, Answer.tooLittle(Shortage.Of.WEEKS, 1, 0));
        return answer.found()
                .map(trend -> List.of(
                        trend.line().toString(),
                        trend.significance().toString(),
                        trend.working().toString()))
                .orElse(List.of(answer.toString()));
    }
}
