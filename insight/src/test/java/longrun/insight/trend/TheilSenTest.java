package longrun.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheilSenTest {
    private static final double[] TIES = {3, 5, 4, 4, 6, 5, 5, 7, 6, 8, 5, 7};

    /** The example of Sen (1968); scipy 1.17 stats.theilslopes gives 4, 3.714286 and 4.375. */
    @Test
    void givesTheSlopeAndIntervalOfSensExample() {
        TheilSen fit =
                TheilSen.through(new double[] {1, 2, 3, 4, 10, 12, 18}, new double[] {9, 15, 19, 20, 45, 55, 78});

        assertThat(fit.slope()).isEqualTo(4);
        assertThat(fit.interval(1).low()).isEqualTo(26 / 7.0, within(1e-12));
        assertThat(fit.interval(1).high()).isEqualTo(4.375, within(1e-12));
    }

    /** scipy 1.17, theilslopes(TIES, 7 * arange(12), 0.95). */
    @Test
    void allowsForTiesAsScipyDoes() {
        double[] x = new double[TIES.length];
        Arrays.setAll(x, i -> 7 * i);

        TheilSen fit = TheilSen.through(x, TIES);

        assertThat(fit.slope()).isEqualTo(0.047619047619047616, within(1e-15));
        assertThat(fit.interval(1).low()).isZero();
        assertThat(fit.interval(1).high()).isEqualTo(0.07142857142857142, within(1e-15));
    }

    /** scipy 1.17, theilslopes(TIES, x, 0.95): pairs of one day have no slope. */
    @Test
    void passesOverPairsOfOneDay() {
        TheilSen fit = TheilSen.through(new double[] {0, 0, 1, 3, 3, 3, 6, 8, 9, 9, 12, 15}, TIES);

        assertThat(fit.slope()).isEqualTo(2 / 9.0, within(1e-15));
        assertThat(fit.interval(1).low()).isZero();
        assertThat(fit.interval(1).high()).isEqualTo(0.4, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 41, 300})
    void ranksSlopesAsListingThemDoes(int size) {
        Noise noise = new Noise(size);
        for (int run = 0; run < 20; run++) {
            double[] x = noise.days(size, 10 * size);
            x[size - 1] = 10 * size;
            double[] y = run % 2 == 0 ? noise.values(size, 0.3, 0.01) : noise.counts(size, 3);
            TheilSen listed = TheilSen.listing(x, y);

            TheilSen ranked = TheilSen.ranking(x, y);

            assertThat(ranked.slope()).isEqualTo(listed.slope(), within(1e-12));
            assertThat(ranked.interval(2).low()).isEqualTo(listed.interval(2).low(), within(1e-12));
            assertThat(ranked.interval(2).high()).isEqualTo(listed.interval(2).high(), within(1e-12));
        }
    }

    @Test
    void fitsThousandsOfPoints() {
        double[] x = Noise.weeks(5000);
        double[] y = new Noise(1).values(5000, 0, 0.07);

        TheilSen fit = TheilSen.through(x, y);

        assertThat(fit.slope()).isEqualTo(0.01, within(1e-5));
        assertThat(fit.interval(1).contains(0.01)).isTrue();
    }

    @Test
    void isLevelThroughEqualValues() {
        double[] equal = new double[12];
        Arrays.fill(equal, 3);
        for (TheilSen fit :
                new TheilSen[] {TheilSen.listing(Noise.weeks(12), equal), TheilSen.ranking(Noise.weeks(12), equal)}) {
            assertThat(fit.slope()).isZero();
            assertThat(fit.interval(1).low()).isZero();
            assertThat(fit.interval(1).high()).isZero();
        }
    }

    @Test
    void hardlyMindsWildValues() {
        double[] y = new Noise(2).values(50, 0, 0.2);
        double before = TheilSen.through(Noise.weeks(50), y).slope();
        for (int i = 0; i < 10; i++) {
            y[5 * i] = 1e9;
        }
        assertThat(TheilSen.through(Noise.weeks(50), y).slope()).isEqualTo(before, within(0.02));
    }

    @Test
    void hasNoSlopeThroughOneDay() {
        assertThatThrownBy(() -> TheilSen.through(new double[] {1, 1}, new double[] {1, 2}))
                .hasMessage("points of one day have no slope");
    }
}
