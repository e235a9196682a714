package longrun.insight.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class YardstickTest {
    private static final double[] VALUES = {2, 3, 3, 4, 5, 6, 8, 10, 13};

    private static double[] logs(double... values) {
        return Arrays.stream(values).map(Math::log).sorted().toArray();
    }

    /**
     * Calculated with NumPy 2 and SciPy 1.17 from the logarithms: {@code percentile}, {@code std(ddof=1)} and {@code
     * stats.median_abs_deviation}, the scores and bounds from them by the formulas in {@link Yardstick}.
     */
    @ParameterizedTest
    @CsvSource({
        "IQR, 2.0542852023992153, 0.68891899, 5, 34.83718745",
        "Z_SCORE, 3.9948819513716707, 0.79500065, 5.07832847, 32.4394957",
        "MODIFIED_Z_SCORE, 3.2810991799400, 0.35301278, 5, 70.81896572"
    })
    void scoresAsNumpyDoes(Yardstick yardstick, double score, double low, double typical, double high) {
        Scale scale = yardstick.scale(logs(VALUES));
        assertThat(scale.score(Math.log(60))).isCloseTo(score, within(1e-7));

        Usual usual = scale.usual(yardstick.defaultThreshold(), VALUES.length);
        assertThat(usual.low()).isCloseTo(low, within(1e-7));
        assertThat(usual.typical()).isCloseTo(typical, within(1e-7));
        assertThat(usual.high()).isCloseTo(high, within(1e-7));
        assertThat(usual.contains(60)).isEqualTo(score <= yardstick.defaultThreshold());
    }

    @ParameterizedTest
    @EnumSource
    void takesNoSpreadForATwentieth(Yardstick yardstick) {
        Scale scale = yardstick.scale(logs(5, 5, 5, 5, 5, 5, 5, 5));
        Usual usual = scale.usual(yardstick.defaultThreshold(), 8);

        assertThat(scale.score(Math.log(5))).isZero();
        assertThat(usual.contains(5.4)).isTrue();
        assertThat(usual.contains(4.6)).isTrue();
        assertThat(usual.contains(6)).isFalse();
        assertThat(usual.contains(4.1)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void scoresLessThanUsualBelowZero(Yardstick yardstick) {
        Scale scale = yardstick.scale(logs(VALUES));
        assertThat(scale.score(Math.log(1))).isNegative();
        assertThat(scale.score(Math.log(100))).isPositive();
        assertThat(scale.score(Double.NaN)).isZero();
    }

    /** Of normal values beyond Tukey's fences 0.70 %, beyond 3 deviations 0.27 %, beyond 3.5 of them 0.05 %. */
    @ParameterizedTest
    @CsvSource({"IQR, 0.0055, 0.0100", "Z_SCORE, 0.0020, 0.0045", "MODIFIED_Z_SCORE, 0.0002, 0.0020"})
    void callsAsMuchOfNoiseUnusualAsItSays(Yardstick yardstick, double least, double most) {
        Random random = new Random(4);
        int runs = 10_000;
        int unusual = 0;
        for (int run = 0; run < runs; run++) {
            double[] logs = random.doubles(200)
                    .map(ignored -> 0.3 * random.nextGaussian())
                    .sorted()
                    .toArray();
            double score = yardstick.scale(logs).score(0.3 * random.nextGaussian());
            unusual += Math.abs(score) > yardstick.defaultThreshold() ? 1 : 0;
        }
        assertThat(unusual / (double) runs).isBetween(least, most);
    }

    @Test
    void keepsItsHeadWhereMeansLoseTheirs() {
        double[] logs = logs(5, 5, 5, 5, 5, 5, 5, 5, 900);
        double six = Math.log(7);
        assertThat(Yardstick.MODIFIED_Z_SCORE.scale(logs).score(six)).isGreaterThan(3.5);
        assertThat(Yardstick.IQR.scale(logs).score(six)).isGreaterThan(1.5);
        assertThat(Math.abs(Yardstick.Z_SCORE.scale(logs).score(six))).isLessThan(3);
    }
}
