package longrun.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Interval;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.workout.Activity;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForecastFinderTest {
    private static final LocalDate MONDAY = LocalDate.of(2018, 1, 1);

    @Test
    void needsTwentyFourWeeksToTellFour() {
        assertThat(find(regular(23), weeks(23), Metric.WORKOUTS).shortage())
                .contains(new Shortage(Shortage.Of.WEEKS, 24, 23));
        assertThat(find(regular(24), weeks(24), Metric.WORKOUTS).found()).isPresent();
    }

    @Test
    void findsTooLittleInNothingAndInOne() {
        assertThat(find(new Diary(), MONDAY, Metric.WORKOUTS).shortage())
                .contains(new Shortage(Shortage.Of.WEEKS, 24, 0));
        assertThat(find(new Diary().run(MONDAY), MONDAY, Metric.TYPICAL_PACE).shortage())
                .contains(new Shortage(Shortage.Of.WEEKS, 24, 0));
    }

    @Test
    void findsTooLittleInManyWorkoutsOfOneDay() {
        Diary diary = new Diary();
        for (int i = 0; i < 100; i++) {
            diary.run(MONDAY);
        }
        assertThat(find(diary, MONDAY, Metric.DISTANCE).shortage()).contains(new Shortage(Shortage.Of.WEEKS, 24, 0));
    }

    @Test
    void tellsTheSameOfWeeksThatAreAllTheSame() {
        Forecast forecast = found(regular(60), weeks(60), Metric.DISTANCE);

        assertThat(forecast.weeks())
                .hasSize(4)
                .allSatisfy(week -> assertThat(week.value()).isCloseTo(10_000, within(1e-6)));
        assertThat(forecast.weeks().get(3).most().low()).isCloseTo(10_000, within(1e-6));
        assertThat(forecast.by()).isEqualTo(Candidate.LAST_FOUR_WEEKS);
        assertThat(forecast.scorecard()).allSatisfy(score -> {
            assertThat(score.error()).isCloseTo(0, within(1e-6));
            assertThat(score.scaled()).isNaN();
        });
    }

    @Test
    void tellsTheWeeksAfterTheLastThatIsOver() {
        Forecast forecast = found(regular(30), weeks(30).plusDays(3), Metric.WORKOUTS);

        assertThat(forecast.weeks().get(0).days())
                .isEqualTo(new Span(weeks(30), weeks(30).plusDays(6)));
        assertThat(forecast.working().span())
                .isEqualTo(new Span(MONDAY, weeks(30).minusDays(1)));
        assertThat(forecast.working().sample()).isEqualTo(30);
    }

    /**
     * Workouts come and go by turns, 1 and 3 a week. The mean of four weeks is 2 and always wrong by 1; a week changes by
     * 2, so that its scaled error is 0.5.
     */
    @Test
    void scalesTheErrorByTheChangeFromWeekToWeek() {
        Diary diary = new Diary();
        for (int week = 0; week < 40; week++) {
            for (int day = 0; day < (week % 2 == 0 ? 1 : 3); day++) {
                diary.run(weeks(week).plusDays(day));
            }
        }
        Forecast.Score score = score(found(diary, weeks(40), Metric.WORKOUTS), Candidate.LAST_FOUR_WEEKS);
        assertThat(score.error()).isEqualTo(1);
        assertThat(score.scaled()).isEqualTo(0.5);
    }

    @Test
    void takesLastYearWhereTheSeasonsComeBack() {
        Diary diary = new Diary();
        for (int week = 0; week < 52 * 4; week++) {
            int runs = week % 52 < 13 ? 6 : 1 + week % 52 % 3;
            for (int day = 0; day < runs; day++) {
                diary.run(weeks(week).plusDays(day));
            }
        }
        Forecast forecast = found(diary, weeks(52 * 4), Metric.WORKOUTS);
        assertThat(forecast.by()).isEqualTo(Candidate.SAME_WEEKS_LAST_YEAR);
        assertThat(forecast.scorecard().get(0).error()).isZero();
        assertThat(forecast.weeks()).extracting(Forecast.Week::value).containsOnly(6.0);
    }

    @ParameterizedTest
    @EnumSource(names = "WALK_SHARE", mode = EnumSource.Mode.EXCLUDE)
    void isNeverNegativeAndOneIntervalHoldsTheOther(Metric metric) {
        Diary diary = random(3, 120);
        for (int weeks = 1; weeks <= ForecastFinder.MOST_WEEKS; weeks++) {
            Evidence evidence = diary.evidence(weeks(120));
            for (Forecast.Week week : ForecastFinder.find(evidence, Grain.SUNDAY_WEEK, metric, weeks)
                    .found()
                    .orElseThrow()
                    .weeks()) {
                Interval most = week.most();
                assertThat(most.low())
                        .isNotNegative()
                        .isLessThanOrEqualTo(week.half().low());
                assertThat(most.high())
                        .isFinite()
                        .isGreaterThanOrEqualTo(week.half().high());
                assertThat(week.half().contains(week.value())).isTrue();
            }
        }
    }

    @Test
    void fallsToZeroAndNotBelowWhenWorkoutsPeterOut() {
        Diary diary = new Diary();
        for (int week = 0; week < 40; week++) {
            for (int run = 0; run < 40 - week; run++) {
                diary.run(weeks(week));
            }
        }
        Forecast forecast = found(diary.run(weeks(40)), weeks(44), Metric.WORKOUTS);
        assertThat(forecast.weeks()).allSatisfy(week -> {
            assertThat(week.value()).isNotNegative();
            assertThat(week.most().low()).isNotNegative();
        });
    }

    @Test
    void isTheSameTwiceAndKnowsNothingLater() {
        LocalDate asOf = weeks(80);
        Diary diary = random(5, 80);
        Forecast forecast = found(diary, asOf, Metric.TYPICAL_PACE);
        assertThat(found(diary, asOf, Metric.TYPICAL_PACE)).isEqualTo(forecast);

        for (int week = 80; week < 100; week++) {
            diary.walk(weeks(week));
        }
        assertThat(found(diary.run(LocalDate.of(2054, 1, 1)), asOf, Metric.TYPICAL_PACE))
                .isEqualTo(forecast);
    }

    @Test
    void isNotMovedByAnImplausibleWorkout() {
        Forecast before = found(random(5, 80), weeks(80), Metric.DURATION);
        Diary diary = random(5, 80).add(weeks(50), Activity.RUN, 5000, 54 * 365.25 * 86_400);
        assertThat(found(diary, weeks(80), Metric.DURATION)).isEqualTo(before);
    }

    @Test
    void countsImplausibleWorkoutsAndHasNoPaceOfThem() {
        Diary diary = new Diary();
        for (int week = 0; week < 30; week++) {
            diary.run(weeks(week), 5000, 10).run(weeks(week).plusDays(6), 5000, 10);
        }
        assertThat(found(diary, weeks(30), Metric.WORKOUTS).weeks().get(0).value())
                .isEqualTo(2);
        assertThat(find(diary, weeks(30), Metric.TYPICAL_PACE).shortage())
                .contains(new Shortage(Shortage.Of.WEEKS, 24, 0));
    }

    @Test
    void passesOverWeeksWithoutDataAndWithoutPace() {
        Diary diary = random(9, 60);
        for (int week = 300; week < 340; week++) {
            diary.run(weeks(week)).run(weeks(week).plusDays(6));
        }
        for (Metric metric : ForecastFinder.METRICS) {
            Forecast forecast = found(diary, weeks(340), metric);
            assertThat(forecast.weeks())
                    .allSatisfy(week -> assertThat(week.most().high()).isFinite());
            assertThat(forecast.scorecard())
                    .allSatisfy(score -> assertThat(score.error()).isFinite());
        }
        assertThat(found(diary, weeks(340), Metric.WORKOUTS).working().sample()).isLessThan(110);
    }

    @Test
    void looksThroughItsLens() {
        Diary diary = regular(40);
        Lens lens = Lens.ALL.withDates(weeks(10), weeks(20));
        assertThat(ForecastFinder.find(diary.evidence(lens, weeks(40)), Grain.ISO_WEEK, Metric.WORKOUTS, 4)
                        .shortage()
                        .orElseThrow()
                        .has())
                .isEqualTo(10);
    }

    @Test
    void crossesWeek53() {
        LocalDate last = LocalDate.of(2021, 1, 3);
        Diary diary = new Diary();
        for (LocalDate day = MONDAY; !day.isAfter(last); day = day.plusDays(2)) {
            diary.run(day);
        }
        Forecast forecast = found(diary.run(last), last, Metric.WORKOUTS);
        assertThat(forecast.weeks().get(0).days().first()).isEqualTo(LocalDate.of(2020, 12, 28));
        assertThat(forecast.weeks().get(1).days().first()).isEqualTo(LocalDate.of(2021, 1, 4));
    }

    @Test
    void refusesWhatCannotBeTold() {
        Evidence evidence = new Diary().evidence(MONDAY);
        assertThatThrownBy(() -> ForecastFinder.find(evidence, Grain.ISO_WEEK, Metric.WALK_SHARE, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ForecastFinder.find(evidence, Grain.MONTH, Metric.WORKOUTS, 4))
                .hasMessage("cannot tell 4 of WORKOUTS by MONTH");
        assertThatThrownBy(() -> ForecastFinder.find(evidence, Grain.ISO_WEEK, Metric.WORKOUTS, 13))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate weeks(int weeks) {
        return MONDAY.plusWeeks(weeks);
    }

    /** Two runs of 5 km a week, the second on Sunday. */
    private static Diary regular(int weeks) {
        Diary diary = new Diary();
        for (int week = 0; week < weeks; week++) {
            diary.run(weeks(week)).run(weeks(week).plusDays(6));
        }
        return diary;
    }

    /** Up to three workouts a week, and weeks without. */
    private static Diary random(long seed, int weeks) {
        Random random = new Random(seed);
        Diary diary = new Diary().run(MONDAY);
        for (int week = 1; week < weeks; week++) {
            int runs = random.nextInt(4);
            for (int run = 0; run < runs; run++) {
                diary.run(
                        weeks(week).plusDays(random.nextInt(7)), random.nextInt(2000, 9000), random.nextInt(300, 800));
            }
        }
        return diary.run(weeks(weeks).minusDays(1));
    }

    private static Answer<Forecast> find(Diary diary, LocalDate asOf, Metric metric) {
        return ForecastFinder.find(diary.evidence(asOf), Grain.ISO_WEEK, metric, 4);
    }

    private static Forecast found(Diary diary, LocalDate asOf, Metric metric) {
        return find(diary, asOf, metric).found().orElseThrow();
    }

    private static Forecast.Score score(Forecast forecast, Candidate candidate) {
        return forecast.scorecard().stream()
                .filter(score -> score.candidate() == candidate)
                .findFirst()
                .orElseThrow();
    }
}
