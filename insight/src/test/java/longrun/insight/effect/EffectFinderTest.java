package longrun.insight.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Interval;
import longrun.insight.finding.Shortage;
import longrun.workout.Activity;
import longrun.workout.Event;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;

class EffectFinderTest {
    private static final YearMonth FIRST = YearMonth.of(2014, 1);
    private static final LocalDate MOMENT = LocalDate.of(2016, 1, 1);

    /** Two years of 5 or 6 runs a month, then two of 14 or 15 walks, and five days more. */
    private static Diary runsThenWalks() {
        Diary diary = new Diary();
        for (int month = 0; month <= 48; month++) {
            int count = (month < 24 ? 5 : 14) + month % 2;
            for (int day = 1; day <= count; day++) {
                LocalDate date = FIRST.plusMonths(month).atDay(day);
                if (month < 24) {
                    diary.run(date, 5000, 320 + day);
                } else {
                    diary.walk(date);
                }
            }
        }
        return diary;
    }

    private static final LocalDate LAST = FIRST.plusMonths(48).atDay(5);

    private static Effect find(Evidence evidence, LocalDate moment) {
        return EffectFinder.find(evidence, new Moment.OfDay(moment), EffectFinder.SEED)
                .found()
                .orElseThrow();
    }

    @Test
    void comparesWhatWasBeforeWithWhatWasAfter() {
        Effect effect = find(runsThenWalks().evidence(LAST), MOMENT);

        assertThat(effect.before())
                .isEqualTo(new Side(132, 24, 5.5, effect.before().medianPace(), 6));
        assertThat(effect.before().medianPace()).isEqualTo(323, within(1e-9));
        assertThat(effect.after())
                .isEqualTo(new Side(348 + 5, 24, 14.5, effect.after().medianPace(), 15));
        assertThat(effect.after().medianPace()).isEqualTo(780, within(1e-9));
        Comparison rate = effect.comparison(Aspect.WORKOUTS_PER_MONTH);
        assertThat(rate.contrast()).isEqualTo(14.5 / 5.5);
        assertThat(interval(rate).contains(14.5 / 5.5)).isTrue();
        assertThat(interval(rate).low()).isGreaterThan(2);
        Comparison walks = effect.comparison(Aspect.WALK_SHARE);
        assertThat(walks.before()).isZero();
        assertThat(walks.after()).isOne();
        assertThat(walks.contrast()).isOne();
        assertThat(interval(walks).high()).isOne();
        assertThat(walks.startedFromZero()).isTrue();
        assertThat(effect.comparison(Aspect.MEDIAN_DISTANCE).contrast()).isEqualTo(-2500);
        assertThat(effect.comparison(Aspect.OVERALL_PACE).after()).isEqualTo(780, within(1e-9));
        assertThat(effect.nearest())
                .hasValueSatisfying(change -> assertThat(change.date()).isEqualTo(MOMENT));
        assertThat(effect.comparisons()).extracting(Comparison::aspect).containsExactly(Aspect.values());
    }

    private static Interval interval(Comparison comparison) {
        Interval interval = comparison.interval();
        assertThat(interval).isNotNull();
        return Objects.requireNonNull(interval);
    }

    @Test
    void leavesTheMonthOutOfBothSidesThatTheMomentIsIn() {
        Effect effect = find(runsThenWalks().evidence(LAST), MOMENT.plusDays(9));
        assertThat(effect.before().completeMonths()).isEqualTo(24);
        assertThat(effect.before().workouts()).isEqualTo(132 + 9);
        assertThat(effect.after().completeMonths()).isEqualTo(23);
        assertThat(effect.before().workouts() + effect.after().workouts())
                .isEqualTo(runsThenWalks().evidence(LAST).selection().size());
    }

    @Test
    void hasNothingBeforeAMomentOnTheFirstDayOrEarlier() {
        for (LocalDate moment : new LocalDate[] {FIRST.atDay(1), FIRST.atDay(1).minusYears(9)}) {
            Effect effect = find(runsThenWalks().evidence(LAST), moment);
            assertThat(effect.before().workouts()).isZero();
            assertThat(effect.before().completeMonths()).isZero();
            assertThat(effect.before().workoutsPerMonth()).isNaN();
            assertThat(effect.before().medianPace()).isNaN();
            assertThat(effect.after().workouts()).isEqualTo(132 + 353);
            assertThat(effect.placebo().dates()).isZero();
            assertNothingCompared(effect);
        }
    }

    @Test
    void hasNothingAfterAMomentLaterThanAll() {
        Effect effect = find(runsThenWalks().evidence(LAST), LAST.plusYears(20));
        assertThat(effect.after()).isEqualTo(new Side(0, 0, Double.NaN, Double.NaN, 0));
        assertThat(effect.before().workouts()).isEqualTo(132 + 353);
        assertNothingCompared(effect);
    }

    private static void assertNothingCompared(Effect effect) {
        assertThat(effect.comparisons()).allSatisfy(comparison -> {
            assertThat(comparison.contrast()).isNaN();
            assertThat(comparison.interval()).isNull();
            assertThat(comparison.startedFromZero()).isFalse();
        });
    }

    /** Through a lens for dog walks there were months before, and no walk in them. */
    @Test
    void saysThatItStartedFromZero() {
        Evidence walks = runsThenWalks().evidence(Lens.ALL.withLabel(LabelFilter.PUP_WALK), LAST);
        Effect effect = find(walks, MOMENT);
        Comparison rate = effect.comparison(Aspect.WORKOUTS_PER_MONTH);
        assertThat(rate.before()).isZero();
        assertThat(rate.startedFromZero()).isTrue();
        assertThat(rate.contrast()).isNaN();
        assertThat(rate.interval()).isNull();
        assertThat(effect.before().medianPace()).isNaN();
        assertThat(effect.placebo().atLeastAsLarge()).isZero();
    }

    @Test
    void tellsNoIntervalOfLessThanAYear() {
        Effect effect = find(runsThenWalks().evidence(FIRST.plusMonths(30).atDay(1)), MOMENT);
        assertThat(effect.after().completeMonths()).isEqualTo(6);
        assertThat(effect.comparison(Aspect.WORKOUTS_PER_MONTH).contrast()).isEqualTo(14.5 / 5.5);
        assertThat(effect.comparisons())
                .allSatisfy(comparison -> assertThat(comparison.interval()).isNull());
    }

    @Test
    void findsNoDifferenceWhereAllMonthsAreEqual() {
        Diary diary = new Diary();
        for (int month = 0; month <= 60; month++) {
            for (int day = 1; day <= 4; day++) {
                diary.run(FIRST.plusMonths(month).atDay(7 * day));
            }
        }
        Effect effect = find(
                diary.evidence(FIRST.plusMonths(60).atDay(28)),
                FIRST.plusMonths(30).atDay(1));
        Comparison rate = effect.comparison(Aspect.WORKOUTS_PER_MONTH);
        assertThat(rate.contrast()).isOne();
        assertThat(rate.interval()).isEqualTo(new Interval(1, 1, 0.95));
        assertThat(effect.placebo().jump()).isZero();
        assertThat(effect.placebo().atLeastAsLarge())
                .isEqualTo(effect.placebo().dates())
                .isPositive();
        assertThat(effect.nearest()).isEmpty();
    }

    @Test
    void countsAnImplausibleWorkoutAndLeavesItOutOfAverages() {
        Effect sound = find(runsThenWalks().evidence(LAST), MOMENT);
        Effect corrupt = find(
                runsThenWalks().add(MOMENT.minusDays(9), Activity.RUN, 1e9, 60).evidence(LAST), MOMENT);
        assertThat(corrupt.before().workouts()).isEqualTo(sound.before().workouts() + 1);
        for (Aspect aspect : List.of(Aspect.MEDIAN_PACE, Aspect.OVERALL_PACE, Aspect.DISTANCE_PER_MONTH)) {
            assertThat(corrupt.comparison(aspect).contrast())
                    .isEqualTo(sound.comparison(aspect).contrast());
        }
    }

    @Test
    void needsAWorkout() {
        assertThat(EffectFinder.find(new Diary().evidence(LAST), new Moment.OfDay(MOMENT), 1)
                        .shortage())
                .contains(new Shortage(Shortage.Of.WORKOUTS, 1, 0));
        assertThat(find(new Diary().run(MOMENT).evidence(LAST), MOMENT).after().workouts())
                .isOne();
        assertThat(find(new Diary().add(MOMENT, Activity.RUN, 9e8, 1).evidence(LAST), MOMENT)
                        .after()
                        .medianPace())
                .isNaN();
    }

    @Test
    void countsNoMonthsOfAGapBetweenSources() {
        Diary diary = new Diary();
        for (int month = 0; month < 12; month++) {
            for (int day = 1; day <= 28; day += 9) {
                diary.add(FIRST.plusMonths(month).atDay(day), Activity.RUN, new Source("old"), 5000, 1600, Overlay.NONE)
                        .run(FIRST.plusYears(4).plusMonths(month).atDay(day));
            }
        }
        Effect effect = find(
                diary.evidence(FIRST.plusYears(6).atDay(1)), FIRST.plusYears(2).atDay(29));
        assertThat(effect.before())
                .isEqualTo(new Side(48, 11, 4, effect.before().medianPace(), 2));
        assertThat(effect.after()).isEqualTo(new Side(48, 11, 4, effect.after().medianPace(), 2));
        assertThat(effect.placebo().dates()).isZero();
    }

    @Test
    void isTheSameForTheSameSeedAndHardlyAnotherForAnother() {
        Evidence evidence = runsThenWalks().evidence(LAST);
        assertThat(find(evidence, MOMENT).comparisons())
                .isEqualTo(find(evidence, MOMENT).comparisons());
        Interval one = interval(find(evidence, MOMENT).comparison(Aspect.WORKOUTS_PER_MONTH));
        Interval other = interval(EffectFinder.find(evidence, new Moment.OfDay(MOMENT), 2)
                .found()
                .orElseThrow()
                .comparison(Aspect.WORKOUTS_PER_MONTH));
        assertThat(other.low()).isEqualTo(one.low(), within(0.05));
        assertThat(other.high()).isEqualTo(one.high(), within(0.05));
    }

    @Test
    void beginsWithTheFirstDogThenTheFirstEventThenTheStrongestChange() {
        Evidence evidence = runsThenWalks().evidence(LAST);
        Event race = new Event(MOMENT.minusYears(1), "Race", Event.Kind.OTHER);
        Event dog = new Event(MOMENT, "Choco arrives", Event.Kind.DOG);
        Event second = new Event(MOMENT.plusYears(1), "Another dog", Event.Kind.DOG);
        assertThat(MomentFinder.find(evidence, List.of(race, second, dog))).contains(new Moment.OfEvent(dog));
        assertThat(MomentFinder.find(evidence, List.of(race))).contains(new Moment.OfEvent(race));
        assertThat(MomentFinder.find(evidence, List.of())).hasValueSatisfying(moment -> {
            assertThat(moment).isInstanceOf(Moment.OfChange.class);
            assertThat(moment.date()).isEqualTo(MOMENT);
        });
        assertThat(MomentFinder.find(new Diary().evidence(LAST), List.of())).isEmpty();
        assertThat(MomentFinder.on(MOMENT, List.of(race, dog))).isEqualTo(new Moment.OfEvent(dog));
        assertThat(MomentFinder.on(LAST, List.of(race, dog))).isEqualTo(new Moment.OfDay(LAST));
    }

    /** So many months of so many sessions that have neither distance nor label, and what the moment parts. */
    static Evidence sessions(int months, IntUnaryOperator count) {
        Diary diary = new Diary().add(FIRST.atDay(1), Activity.GYM, Double.NaN, 600);
        for (int month = 0; month < months; month++) {
            int sessions = count.applyAsInt(month);
            for (int one = 0; one < sessions; one++) {
                diary.add(FIRST.plusMonths(month).atDay(1 + one % 28), Activity.GYM, Double.NaN, 600);
            }
        }
        return diary.add(FIRST.plusMonths(months).atDay(1), Activity.GYM, Double.NaN, 600)
                .evidence(FIRST.plusMonths(months).atDay(1));
    }

    static YearMonth first() {
        return FIRST;
    }

    @Test
    void picksOtherDatesOnlyWhereTheirWindowsDoNotReachOverTheMoment() {
        Placebo placebo = find(
                        sessions(96, month -> 5 + month % 3),
                        FIRST.plusMonths(40).atDay(10))
                .placebo();
        assertThat(placebo.windowMonths()).isEqualTo(12);
        assertThat(placebo.elsewhere())
                .extracting(Placebo.Jump::date)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .allSatisfy(date -> {
                    LocalDate end = date.plusMonths(13);
                    LocalDate start = date.minusMonths(12);
                    LocalDate moment = FIRST.plusMonths(40).atDay(1);
                    assertThat(!end.isAfter(moment) || !start.isBefore(moment.plusMonths(1)))
                            .isTrue();
                });
    }
}
