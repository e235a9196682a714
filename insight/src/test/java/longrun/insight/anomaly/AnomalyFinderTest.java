package longrun.insight.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Shortage;
import longrun.workout.Activity;
import longrun.workout.Fix;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnomalyFinderTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate ODD = FIRST.plusDays(100);

    /** Runs of about 5 km at about 5:30, one every other day, each a little unlike the one before. */
    private static Diary runs(int count) {
        Diary diary = new Diary();
        for (int run = 0; run < count; run++) {
            diary.run(FIRST.plusDays(2L * run), 5000 * wave(run), 330 * wave(run + 3));
        }
        return diary;
    }

    /** 0.92 to 1.08, in no order. */
    private static double wave(int place) {
        return 0.92 + 0.01 * (place * 7 % 17);
    }

    private static Anomalies find(Evidence evidence) {
        return AnomalyFinder.find(evidence, AnomalyParameters.DEFAULT).found().orElseThrow();
    }

    private static Anomalies find(Diary diary) {
        return find(diary.evidence(ODD.plusYears(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8})
    void needsNineWorkouts(int count) {
        assertThat(AnomalyFinder.find(runs(count).evidence(ODD), AnomalyParameters.DEFAULT)
                        .shortage())
                .contains(new Shortage(Shortage.Of.WORKOUTS, 9, count));
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingAmongTheLike(Yardstick yardstick) {
        Answer answer = new Answer(runs(40), yardstick);
        assertThat(answer.keys()).isEmpty();
        assertThat(answer.found().judged()).isEqualTo(40);
        assertThat(answer.found().working().sample()).isEqualTo(40);
    }

    /** What one yardstick finds in a diary. */
    private record Answer(Diary diary, Yardstick yardstick) {
        Anomalies found() {
            return AnomalyFinder.find(diary.evidence(ODD.plusYears(1)), AnomalyParameters.of(yardstick))
                    .found()
                    .orElseThrow();
        }

        List<String> keys() {
            return found().all().stream().map(anomaly -> anomaly.key().text()).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsTheOneThatIsLonger(Yardstick yardstick) {
        Answer answer = new Answer(runs(40).run(ODD, 15_000, 335), yardstick);
        assertThat(answer.keys()).containsExactly("mapmyrun:41");
        assertThat(answer.found().all().get(0).unusual())
                .extracting(Comparison::quantity)
                .containsExactly(Quantity.DISTANCE, Quantity.DURATION);
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWhereAllAreEqual(Yardstick yardstick) {
        Diary diary = new Diary();
        IntStream.range(0, 20).forEach(day -> diary.run(FIRST.plusDays(day)));
        assertThat(new Answer(diary, yardstick).keys()).isEmpty();
        assertThat(new Answer(diary.run(ODD, 7000, 330), yardstick).keys()).containsExactly("mapmyrun:21");
    }

    @Test
    void findsNothingAmongManyOfOneDay() {
        Diary diary = new Diary();
        IntStream.range(0, 20).forEach(run -> diary.run(FIRST, 5000 * wave(run), 330));
        assertThat(find(diary).all()).isEmpty();
        assertThat(find(diary).judged()).isEqualTo(20);
    }

    @Test
    void neverComparesAWorkoutWithItself() {
        Anomaly far = find(runs(40).run(ODD, 15_000, 335)).all().get(0);
        Anomaly farther = find(runs(40).run(ODD, 25_000, 335)).all().get(0);

        assertThat(farther.unusual().get(0).usual())
                .isEqualTo(far.unusual().get(0).usual());
        assertThat(far.unusual().get(0).usual().alike()).isEqualTo(40);
    }

    @Test
    void judgesTheFirstByThoseAfterThem() {
        Diary diary = new Diary().run(FIRST.minusDays(2), 15_000, 335);
        IntStream.range(0, 20).forEach(run -> diary.run(FIRST.plusDays(run), 5000 * wave(run), 330));
        assertThat(find(diary).all()).extracting(Anomaly::date).containsExactly(FIRST.minusDays(2));
    }

    @Test
    void forgetsWhatWasUsualYearsAgo() {
        Diary diary = runs(40);
        LocalDate later = FIRST.plusYears(4);
        IntStream.range(0, 20).forEach(run -> diary.run(later.plusDays(run), 15_000 * wave(run), 330));
        assertThat(find(diary.evidence(later.plusYears(1))).all()).isEmpty();
    }

    @Test
    void cannotJudgeWhatIsAloneInItsYears() {
        Diary diary = new Diary();
        IntStream.range(0, 12).forEach(year -> diary.run(LocalDate.of(2000 + 2 * year, 2, 28), 5000, 330));
        Anomalies found = find(diary.evidence(LocalDate.of(2024, 2, 29)));
        assertThat(found.judged()).isZero();
        assertThat(found.tooFewAlike()).isEqualTo(12);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void knowsNothingOfLaterDays() {
        Diary diary = runs(40).run(ODD, 15_000, 335).run(LocalDate.of(2054, 1, 1), 5000, 330);
        assertThat(find(diary.evidence(ODD.minusDays(1))).all()).isEmpty();
        assertThat(find(diary.evidence(ODD)).all()).hasSize(1);
        assertThat(find(diary.evidence(ODD)).judged()).isEqualTo(41);
    }

    @Test
    void comparesEachKindWithItsOwn() {
        Diary diary = runs(40);
        for (int walk = 0; walk < 40; walk++) {
            diary.run(FIRST.plusDays(2L * walk + 1), 2500 * wave(walk), 780 * wave(walk + 5));
            diary.add(FIRST.plusDays(2L * walk), Activity.RIDE, 30_000 * wave(walk), 5400 * wave(walk + 2));
        }
        assertThat(find(diary).all()).isEmpty();
        // Usual for a run and for a ride, and for a dog walk never.
        assertThat(find(diary.run(ODD, 9000, 780)).all())
                .extracting(Anomaly::date)
                .containsExactly(ODD);
    }

    @Test
    void listsWhatCannotBeTrueEvenWhereNothingIsLikeIt() {
        Diary diary = new Diary().add(FIRST, Activity.RUN, 3000, 100_000).add(FIRST, Activity.GYM, Double.NaN, 100_000);
        Anomalies found = find(diary);
        assertThat(found.all()).hasSize(2).allSatisfy(anomaly -> {
            assertThat(anomaly.unusual()).isEmpty();
            assertThat(anomaly.cause()).isInstanceOf(Cause.ClockLeftRunning.class);
            assertThat(anomaly.cause().normal().seconds()).isNaN();
        });
        assertThat(found.judged()).isZero();
    }

    @Test
    void aCorruptRowChangesNothingElse() {
        Anomalies without = find(runs(40).run(ODD, 15_000, 335));
        Anomalies with = find(runs(40).run(ODD, 15_000, 335).add(FIRST.plusDays(50), Activity.RUN, 1078, 1.7e9));
        assertThat(with.all()).hasSize(2).contains(without.all().get(0));
    }

    @Test
    void doesNotDependOnTheOrderOfTheFile() {
        Diary forth = new Diary();
        Diary back = new Diary();
        IntStream.range(0, 40).forEach(run -> forth.run(FIRST.plusDays(run), 5000 * wave(run), 330));
        IntStream.range(0, 40)
                .map(run -> 39 - run)
                .forEach(run -> back.run(FIRST.plusDays(run), 5000 * wave(run), 330));
        forth.run(FIRST.plusDays(20), 15_000, 300);
        back.run(FIRST.plusDays(20), 15_000, 300);
        assertThat(find(back).all()).isEqualTo(find(forth).all()).isNotEmpty();
    }

    @Test
    void neitherListsNorComparesWithWhatWasLeftOut() {
        Overlay out = Overlay.NONE.withStanding(Overlay.Standing.EXCLUDED);
        Diary diary = runs(40);
        for (int run = 0; run < 60; run++) {
            diary.add(FIRST.plusDays(run), Activity.RUN, Source.MAPMYRUN, 15_000, 5000, out);
        }
        assertThat(find(diary).all()).isEmpty();
        assertThat(find(diary.run(ODD, 15_000, 333)).all()).hasSize(1);
    }

    @Test
    void doesNotListAgainWhatWasConfirmed() {
        Overlay real = Overlay.NONE.withStanding(Overlay.Standing.CONFIRMED);
        Anomalies found = find(runs(40).add(ODD, Activity.RUN, Source.MAPMYRUN, 15_000, 5025, real)
                .add(ODD, Activity.RUN, Source.MAPMYRUN, 200_000, 100_000, real));
        assertThat(found.all()).isEmpty();
        assertThat(found.confirmed()).isEqualTo(2);
        assertThat(found.judged()).isEqualTo(42);
    }

    @Test
    void judgesByTheFix() {
        Overlay fixed = Overlay.NONE.withFix(new Fix(null, Duration.ofMinutes(28)));
        assertThat(find(runs(40).add(ODD, Activity.RUN, Source.MAPMYRUN, 5000, 100_000, fixed))
                        .all())
                .isEmpty();
        Overlay wrongly = Overlay.NONE.withFix(new Fix(Distance.ofKilometres(20), null));
        assertThat(find(runs(40).add(ODD, Activity.RUN, Source.MAPMYRUN, 5000, 1650, wrongly))
                        .all())
                .hasSize(1);
    }

    @Test
    void comparesWithMoreThanTheLensShows() {
        Diary diary = runs(40).run(ODD, 15_000, 335);
        Lens lens = new Lens(ODD, ODD, LabelFilter.EVERYTHING, Set.of(Activity.RUN), Set.of(Source.MAPMYRUN));
        Anomalies found = find(diary.evidence(lens, ODD.plusYears(1)));
        assertThat(found.judged()).isOne();
        assertThat(found.all()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void findsNoMoreByAHigherThreshold(Yardstick yardstick) {
        Diary diary = runs(60).run(ODD, 7000, 335).run(ODD, 9000, 300).run(ODD, 22_000, 400);
        Evidence evidence = diary.evidence(ODD);
        List<Anomaly> more = List.of();
        for (double threshold = 20; threshold > 0.25; threshold -= 0.25) {
            List<Anomaly> found = AnomalyFinder.find(evidence, new AnomalyParameters(yardstick, threshold, 365))
                    .found()
                    .orElseThrow()
                    .all();
            assertThat(found)
                    .extracting(Anomaly::key)
                    .containsAll(more.stream().map(Anomaly::key).toList());
            more = found;
        }
        assertThat(more.size()).isGreaterThan(10);
    }

    @Test
    void refusesParametersThatMeanNothing() {
        assertThatThrownBy(() -> new AnomalyParameters(Yardstick.IQR, 0, 365))
                .hasMessage("a threshold is above 0 and at most 20, not 0.0");
        assertThatThrownBy(() -> new AnomalyParameters(Yardstick.IQR, Double.NaN, 365))
                .hasMessageContaining("not NaN");
        assertThatThrownBy(() -> new AnomalyParameters(Yardstick.IQR, 1.5, 0))
                .hasMessage("a window has 1 to 36525 days, not 0");
    }
}
