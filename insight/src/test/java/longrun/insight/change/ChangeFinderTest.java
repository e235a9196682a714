package longrun.insight.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import longrun.insight.Diary;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Shortage;
import longrun.workout.Activity;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;

class ChangeFinderTest {
    private static final YearMonth FIRST = YearMonth.of(2015, 1);
    private static final LocalDate CHANGE = LocalDate.of(2017, 2, 1);

    @Test
    void findsAPlantedChange() {
        Changes found = count(diary(48, month -> (month < 25 ? 5 : 12) + month * 7 % 3));

        assertThat(found.changes()).hasSize(1);
        Change change = found.changes().get(0);
        assertThat(change.date()).isEqualTo(CHANGE);
        assertThat(change.within().contains(CHANGE)).isTrue();
        assertThat(change.within().days()).isLessThan(100);
        assertThat(change.before()).isEqualTo(6, within(0.1));
        assertThat(change.after()).isEqualTo(13, within(0.1));
        assertThat(change.strength()).isGreaterThan(1);
        assertThat(change.isRise()).isTrue();
        assertThat(found.bestSplit()).isEqualTo(change);
        assertThat(found.working().sample()).isEqualTo(48);
    }

    @Test
    void findsAChangeOfPaceDistanceAndLabelMixWhereRunsBecomeWalks() {
        Diary diary = new Diary();
        for (int month = 0; month < 36; month++) {
            for (int day = 1; day <= 6 + month % 2; day++) {
                LocalDate date = FIRST.plusMonths(month).atDay(day);
                if (month < 25) {
                    diary.run(date, 5000 + 100 * day, 330 + day);
                } else {
                    diary.run(date, 2500 + 100 * day, 780 + day);
                }
            }
        }
        Evidence evidence = diary.run(FIRST.plusMonths(36).atDay(1))
                .evidence(FIRST.plusMonths(36).atDay(2));

        assertThat(ChangeFinder.findAll(evidence))
                .filteredOn(found -> found.metric() != Metric.WORKOUTS)
                .hasSize(3)
                .allSatisfy(found -> assertThat(found.changes())
                        .singleElement()
                        .satisfies(change -> assertThat(change.date()).isEqualTo(CHANGE)));
        assertThat(count(evidence).changes()).isEmpty();
        assertThat(ChangeFinder.strongest(evidence))
                .hasValueSatisfying(change -> assertThat(change.date()).isEqualTo(CHANGE));
    }

    @Test
    void findsAJumpBetweenMonthsThatAreAllEqual() {
        assertThat(count(diary(36, month -> month < 25 ? 2 : 9)).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.date()).isEqualTo(CHANGE);
                    assertThat(change.before()).isEqualTo(2);
                    assertThat(change.after()).isEqualTo(9);
                });
    }

    @Test
    void findsNothingWhereAllMonthsAreEqual() {
        Evidence equal = diary(36, month -> 4);
        assertThat(ChangeFinder.findAll(equal)).hasSize(4).allSatisfy(found -> {
            assertThat(found.changes()).isEmpty();
            assertThat(found.bestSplit()).isNull();
        });
        assertThat(ChangeFinder.strongest(equal)).isEmpty();
    }

    @Test
    void takesASingleOddMonthForNoChange() {
        assertThat(count(diary(36, month -> month == 20 ? 28 : 4)).changes()).isEmpty();
        assertThat(count(diary(36, month -> month % 4 == 0 ? 1 : 0)).changes()).isEmpty();
    }

    @Test
    void needsAYear() {
        assertThat(ChangeFinder.find(diary(11, month -> month), Metric.WORKOUTS).shortage())
                .contains(new Shortage(Shortage.Of.MONTHS, 12, 11));
        assertThat(ChangeFinder.find(new Diary().evidence(CHANGE), Metric.WORKOUTS)
                        .shortage())
                .contains(new Shortage(Shortage.Of.MONTHS, 12, 0));
        assertThat(ChangeFinder.find(new Diary().run(CHANGE).evidence(CHANGE), Metric.TYPICAL_PACE)
                        .shortage())
                .contains(new Shortage(Shortage.Of.MONTHS, 12, 0));
    }

    /** Years in which no source recorded are no months of nothing. */
    @Test
    void passesOverAGapOfYears() {
        Diary diary = new Diary();
        for (int month = 0; month < 24; month++) {
            YearMonth at =
                    month < 12 ? FIRST.plusMonths(month) : FIRST.plusYears(3).plusMonths(month);
            for (int day = 1; day <= 5 + month % 2; day++) {
                diary.run(at.atDay(day)).run(at.atEndOfMonth());
            }
        }
        Changes found = count(diary.evidence(FIRST.plusYears(6).atDay(1)));
        assertThat(found.changes()).isEmpty();
        assertThat(found.working().sample()).isBetween(20, 24);
    }

    @Test
    void isNotMovedByACorruptRow() {
        Diary diary = entries(48, month -> (month < 25 ? 5 : 12) + month * 7 % 3);
        Evidence sound = diary.evidence(FIRST.plusMonths(48).atDay(1));
        LocalDate day = FIRST.plusMonths(10).atDay(3);
        Evidence corrupt = diary.add(day, Activity.RUN, 1e9, 60).evidence(sound.asOf());
        for (Metric metric : new Metric[] {Metric.TYPICAL_PACE, Metric.DISTANCE}) {
            assertThat(ChangeFinder.find(corrupt, metric)).isEqualTo(ChangeFinder.find(sound, metric));
        }
    }

    @Test
    void leavesOutWhatTheLensCuts() {
        Evidence all = diary(48, month -> (month < 25 ? 5 : 12) + month * 7 % 3);
        Evidence after = all.through(Lens.ALL.withDates(CHANGE, null));
        assertThat(count(after).changes()).isEmpty();
    }

    /** The rates told in docs/findings.md. */
    @Test
    void takesNoiseForAChangeRarely() {
        assertThat(rate(24, 0)).isLessThan(0.01);
        assertThat(rate(60, 0)).isLessThan(0.01);
        assertThat(rate(150, 0)).isLessThan(0.005);
        assertThat(rate(24, 0.5)).isLessThan(0.05);
        assertThat(rate(60, 0.5)).isLessThan(0.04);
        assertThat(rate(150, 0.5)).isLessThan(0.02);
        assertThat(rate(150, 0.7)).isLessThan(0.06);
    }

    private static double rate(int size, double correlation) {
        Random random = new Random(7);
        int changes = 0;
        int runs = 2_000;
        for (int run = 0; run < runs; run++) {
            double[] values = noise(random, size, correlation);
            changes += cuts(values).length > 0 ? 1 : 0;
        }
        return changes / (double) runs;
    }

    private static int[] cuts(double[] values) {
        double penalty = ChangeFinder.PENALTY
                * Math.log(values.length)
                * Noise.of(values).longRunVariance();
        return Segmentation.cuts(Noise.of(values).withoutOddOnes(values), ChangeFinder.SHORTEST_MONTHS, penalty);
    }

    private static double[] noise(Random random, int size, double correlation) {
        double[] values = new double[size];
        double value = random.nextGaussian() / Math.sqrt(1 - correlation * correlation);
        for (int i = 0; i < size; i++) {
            values[i] = value;
            value = correlation * value + random.nextGaussian();
        }
        return values;
    }

    /** By three standard deviations, in the middle of ten years. */
    @Test
    void findsAPlantedChangeInNoise() {
        Random random = new Random(8);
        int found = 0;
        for (int run = 0; run < 1_000; run++) {
            double[] values = noise(random, 120, 0.3);
            for (int i = 60; i < 120; i++) {
                values[i] += 3;
            }
            int[] cuts = cuts(values);
            found += cuts.length == 1 && Math.abs(cuts[0] - 60) <= 3 ? 1 : 0;
        }
        assertThat(found).isGreaterThan(870);
    }

    /** The jump is known to be there, so that its place is all that is asked. */
    @Test
    void saysWhereAChangeProbablyLies() {
        Random random = new Random(9);
        int held = 0;
        int found = 0;
        for (int run = 0; run < 150; run++) {
            Evidence evidence = diary(
                    96, month -> Math.max(0, (int) Math.round((month < 48 ? 8 : 13) + 2.5 * random.nextGaussian())));
            for (Change change : count(evidence).changes()) {
                found++;
                held += change.within().contains(FIRST.plusMonths(48).atDay(1)) ? 1 : 0;
            }
        }
        assertThat(found).isBetween(140, 152);
        assertThat(held / (double) found).isGreaterThan(0.93);
    }

    private static Changes count(Evidence evidence) {
        return ChangeFinder.find(evidence, Metric.WORKOUTS).found().orElseThrow();
    }

    /** So many complete months, each with so many runs. */
    private static Evidence diary(int months, IntUnaryOperator runs) {
        return entries(months, runs).evidence(FIRST.plusMonths(months).atDay(1));
    }

    private static Diary entries(int months, IntUnaryOperator runs) {
        Diary diary = new Diary().add(FIRST.atDay(1).minusDays(1), Activity.GYM, Double.NaN, 600);
        for (int month = 0; month < months; month++) {
            int count = runs.applyAsInt(month);
            for (int run = 0; run < count; run++) {
                diary.run(FIRST.plusMonths(month).atDay(1 + run));
            }
        }
        return diary.add(FIRST.plusMonths(months).atDay(1), Activity.GYM, Double.NaN, 600);
    }
}
