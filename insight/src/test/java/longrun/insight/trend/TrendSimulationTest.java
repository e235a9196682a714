package longrun.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import longrun.insight.statistics.Quantile;
import longrun.insight.trend.TrendFinder.Fitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often chance is called a trend, and a trend is found. */
class TrendSimulationTest {
    private static final int RUNS = 2000;

    @ParameterizedTest
    @ValueSource(ints = {10, 12, 20, 51})
    void callsWhiteNoiseATrendAsSeldomAsItSays(int size) {
        Noise noise = new Noise(size);
        assertThat(found(() -> Noise.fitted(Noise.weeks(size), noise.values(size, 0, 0))))
                .isBetween(0.02, 0.07);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 12, 20, 51})
    void isSeldomMisledByNoiseWhoseNeighboursAreAlike(int size) {
        Noise noise = new Noise(size);
        assertThat(found(() -> Noise.fitted(Noise.weeks(size), noise.values(size, 0.5, 0))))
                .isLessThanOrEqualTo(0.10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 2, 9})
    void callsCountsOfChanceATrendAsSeldom(double mean) {
        Noise noise = new Noise(7);
        assertThat(found(() -> Noise.fitted(Noise.weeks(51), noise.counts(51, mean))))
                .isBetween(0.02, 0.07);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 36, 60})
    void callsNoiseOfWorkoutsOnAnyDaysATrendAsSeldom(int size) {
        Noise noise = new Noise(size);
        assertThat(found(() -> Noise.fitted(noise.days(size, 90), noise.values(size, 0, 0))))
                .isBetween(0.02, 0.07);
    }

    @Test
    void findsAPlantedTrend() {
        Noise noise = new Noise(11);
        assertThat(found(() -> Noise.fitted(Noise.weeks(51), noise.values(51, 0, 2.0 / 51))))
                .isGreaterThan(0.85);
        assertThat(found(() -> Noise.fitted(Noise.weeks(51), noise.values(51, 0.5, 4.0 / 51))))
                .isGreaterThan(0.85);
    }

    /** 36 workouts in 84 days, rising by 1.5 standard deviations of one, against the medians of their twelve weeks. */
    @Test
    void findsMoreTrendsInWorkoutsThanInTheMediansOfTheirWeeks() {
        Noise noise = new Noise(17);
        double[] days = new double[36];
        Arrays.setAll(days, i -> 18_000 + 7 * (i / 3) + 2 * (i % 3));
        int[] found = new int[2];
        for (int run = 0; run < RUNS; run++) {
            double[] workouts = noise.values(36, 0, 1.5 / 35);
            double[] weeks = new double[12];
            Arrays.setAll(weeks, week -> Quantile.median(Arrays.copyOfRange(workouts, 3 * week, 3 * week + 3)));
            found[0] += Noise.fitted(days, workouts).test().p() < Significance.LIMIT ? 1 : 0;
            found[1] += Noise.fitted(Noise.weeks(12), weeks).test().p() < Significance.LIMIT ? 1 : 0;
        }
        System.out.println("of " + RUNS + " planted trends, workouts find " + found[0] + ", weeks " + found[1]);
        assertThat(found[0]).isGreaterThan(found[1] * 3 / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5})
    void intervalAndBandHoldTheTruthAsOftenAsTheySay(double rho) {
        Noise noise = new Noise(13);
        double rise = 0.05;
        double[] weeks = Noise.weeks(51);
        int[] held = new int[4];
        for (int run = 0; run < RUNS; run++) {
            TrendLine line =
                    Noise.fitted(weeks, lifted(noise.values(51, rho, rise), 20)).line();
            held[0] += line.slopeInterval().contains(rise / 7) ? 1 : 0;
            held[1] += holds(line, weeks[0], 20);
            held[2] += holds(line, weeks[25], 20 + 25 * rise);
            held[3] += holds(line, weeks[50], 20 + 50 * rise);
        }
        for (int each : held) {
            assertThat(each / (double) RUNS).isBetween(0.91, 0.985);
        }
    }

    private static double[] lifted(double[] values, double by) {
        for (int i = 0; i < values.length; i++) {
            values[i] += by;
        }
        return values;
    }

    private static int holds(TrendLine line, double day, double truth) {
        return line.band(LocalDate.ofEpochDay((long) day)).contains(truth) ? 1 : 0;
    }

    private static double found(Supplier<Fitted> made) {
        int found = 0;
        for (int run = 0; run < RUNS; run++) {
            found += made.get().test().p() < Significance.LIMIT ? 1 : 0;
        }
        return found / (double) RUNS;
    }
}
