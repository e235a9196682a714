package longrun.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MannKendallTest {
    private static final double[] TIES = {3, 5, 4, 4, 6, 5, 5, 7, 6, 8, 5, 7};

    /**
     * Hollander and Wolfe (1973), page 187, as in R's help of cor.test, which gives T = 26 rising pairs of 36 and an
     * exact p of 0.1194.
     */
    @Test
    void givesTheTextbooksStatistic() {
        MannKendall test = MannKendall.test(
                new double[] {41.9, 44.1, 44.4, 44.7, 45.2, 45.9, 50.7, 53.3, 60.1},
                new double[] {2.5, 4.0, 2.6, 3.6, 2.8, 3.1, 5.2, 5.0, 3.8},
                1);

        assertThat(test.s()).isEqualTo(26 - 10);
        assertThat(test.variance()).isEqualTo(92, within(1e-12));
        assertThat(test.p()).isEqualTo(0.1194, within(0.002));
    }

    /** By the formula pair by pair in numpy; without the step of 1, p is scipy 1.17's kendalltau 0.00906. */
    @Test
    void allowsForTiesOfValues() {
        MannKendall test = MannKendall.test(Noise.weeks(12), TIES, 1);

        assertThat(test.s()).isEqualTo(37);
        assertThat(test.variance()).isEqualTo(201, within(1e-9));
        assertThat(test.p()).isEqualTo(0.011109224550098225, within(1e-12));
    }

    /** As above; scipy 1.17's kendalltau without the step of 1 gives 0.0151655. */
    @Test
    void allowsForTiesOfDays() {
        MannKendall test = MannKendall.test(new double[] {0, 0, 1, 3, 3, 3, 6, 8, 9, 9, 12, 15}, TIES, 1);

        assertThat(test.s()).isEqualTo(34);
        assertThat(test.variance()).isEqualTo(196.02727272727273, within(1e-9));
        assertThat(test.p()).isEqualTo(0.018424294693397236, within(1e-12));
    }

    @Test
    void isLessSureOfNeighboursThatAreAlike() {
        MannKendall alone = MannKendall.test(Noise.weeks(12), TIES, 1);
        MannKendall alike = MannKendall.test(Noise.weeks(12), TIES, SerialCorrelation.inflation(0.5));

        assertThat(alike.variance()).isEqualTo(3 * alone.variance(), within(1e-9));
        assertThat(alike.p()).isGreaterThan(alone.p());
    }

    @Test
    void countsPairsAsLookingAtEachDoes() {
        Noise noise = new Noise(3);
        for (int run = 0; run < 50; run++) {
            double[] days = noise.days(40, 60);
            double[] values = noise.counts(40, 4);
            long s = 0;
            for (int i = 0; i < 40; i++) {
                for (int j = i + 1; j < 40; j++) {
                    s += days[j] > days[i] ? (long) Math.signum(values[j] - values[i]) : 0;
                }
            }
            assertThat(MannKendall.test(days, values, 1).s()).isEqualTo(s);
        }
    }

    @Test
    void findsNothingInNoneOneOrEqualValues() {
        double[] equal = new double[20];
        Arrays.fill(equal, 5);
        assertThat(MannKendall.test(new double[0], new double[0], 1).p()).isEqualTo(1);
        assertThat(MannKendall.test(new double[] {1}, new double[] {1}, 1).p()).isEqualTo(1);
        assertThat(MannKendall.test(Noise.weeks(20), equal, 1).p()).isEqualTo(1);
        assertThat(MannKendall.test(equal, Noise.weeks(20), 1).p()).isEqualTo(1);
    }
}
