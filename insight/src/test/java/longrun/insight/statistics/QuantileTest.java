package longrun.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;

class QuantileTest {
    @Test
    void isNoNumberOfNoneAndTheOneOfOne() {
        assertThat(Quantile.median(new double[0])).isNaN();
        assertThat(Quantile.median(new double[] {7})).isEqualTo(7);
        assertThat(Quantile.medianAbsoluteDeviation(new double[0])).isNaN();
        assertThat(Quantile.medianAbsoluteDeviation(new double[] {7, 7, 7})).isZero();
    }

    /** R: quantile(c(1, 2, 4, 8), c(0, .1, .25, .5, .9, 1)). */
    @Test
    void agreesWithR() {
        double[] sorted = {1, 2, 4, 8};
        double[] expected = {1, 1.3, 1.75, 3, 6.8, 8};
        double[] places = {0, 0.1, 0.25, 0.5, 0.9, 1};
        for (int place = 0; place < places.length; place++) {
            assertThat(Quantile.of(sorted, places[place])).isCloseTo(expected[place], within(1e-12));
        }
    }

    /** R: mad(c(1, 1, 2, 2, 4, 6, 9), constant = 1). */
    @Test
    void deviatesFromTheMedianAsInR() {
        assertThat(Quantile.medianAbsoluteDeviation(new double[] {1, 1, 2, 2, 4, 6, 9}))
                .isEqualTo(1);
    }

    /** What it is by its definition: the median of all deviations, of odd and even numbers of values, with ties. */
    @Test
    void deviatesAsTheMedianOfAllDeviations() {
        Random random = new Random(2);
        for (int size = 1; size < 50; size++) {
            double[] spread = random.doubles(size, -10, 10).toArray();
            double[] tied = random.ints(size, 0, 4).asDoubleStream().toArray();
            for (double[] values : List.of(spread, tied)) {
                double median = Quantile.median(values);
                double[] deviations = Arrays.stream(values)
                        .map(value -> Math.abs(value - median))
                        .toArray();
                assertThat(Quantile.medianAbsoluteDeviation(values)).isEqualTo(Quantile.median(deviations));
            }
        }
    }

    @Test
    void passesOverWhatIsNoNumber() {
        assertThat(Quantile.median(new double[] {3, Double.NaN, 1})).isEqualTo(2);
        assertThat(Quantile.medianAbsoluteDeviation(new double[] {3, Double.NaN, 1}))
                .isEqualTo(1);
    }

    @Test
    void agreesWithHipparchus() {
        Random random = new Random(1);
        for (int size = 1; size < 50; size++) {
            double[] values = random.doubles(size, -10, 10).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            for (double p : new double[] {0.01, 0.2, 0.5, 0.77, 1}) {
                double expected =
                        new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, p * 100);
                assertThat(Quantile.of(sorted, p)).isCloseTo(expected, within(1e-9));
            }
        }
    }
}
