package longrun.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import longrun.insight.forecast.DampedTrend.Setting;
import org.junit.jupiter.api.Test;

class DampedTrendTest {
    /**
     * A series that grows and slows down, like the passengers of an airline over a quarter of a century.
     */
    private static final double[] PASSENGERS = {
        17.55, 21.86, 23.89, 26.93, 26.89, 28.83, 30.08, 30.95, 30.19, 31.58, 32.58, 33.48, 39.02, 41.39, 41.60, 44.66,
        46.95, 48.73, 51.49, 50.03, 60.64, 63.36, 66.36, 68.20, 68.12, 69.78, 72.60
    };

    private static final double[] NOTHING = {};

    /** Expected values: the error-correction form (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, section 7.5), l = f + alpha e, b = phi b + alpha beta e, in Python. */
    @Test
    void tellsWhatTheErrorCorrectionFormTells() {
        DampedTrend damped = after(new Setting(0.5, 0.3, 0.9), 15.57, 2.102, PASSENGERS);

        assertThat(damped.level()).isCloseTo(72.32556055013092, within(1e-10));
        assertThat(damped.trend()).isCloseTo(1.631561418128373, within(1e-10));
        assertThat(damped.path(5))
                .containsExactly(
                        new double[] {
                            73.79396582644645,
                            75.11553057513044,
                            76.30493884894602,
                            77.37540629538005,
                            78.33882699717067
                        },
                        within(1e-10));
    }

    @Test
    void isHoltsMethodWhenNothingIsDamped() {
        DampedTrend holt = after(new Setting(0.8321, 0.0001, 1), 15.57, 2.102, PASSENGERS);

        assertThat(holt.path(5))
                .containsExactly(
                        new double[] {
                            74.6042959900913, 76.70631429156587, 78.80833259304046, 80.91035089451503, 83.0123691959896
                        },
                        within(1e-10));
    }

    @Test
    void dampsTheTrendMoreAndMore() {
        double[] path = after(new Setting(0.5, 0.3, 0.8), 10, 2, NOTHING).path(3);
        assertThat(path).containsExactly(new double[] {11.6, 12.88, 13.904}, within(1e-12));
    }

    @Test
    void goesOnAsToldOverAWeekWithoutAValue() {
        Setting setting = new Setting(0.5, 0.3, 0.8);
        double[] told = after(setting, 10, 2, NOTHING).path(2);

        DampedTrend later = after(setting, 10, 2, Double.NaN);

        assertThat(later.level()).isEqualTo(told[0]);
        assertThat(later.next()).isEqualTo(told[1]);
    }

    @Test
    void staysAtTheValueThatAllAre() {
        assertThat(after(new Setting(0.3, 0.1, 0.9), 7, 0, 7, 7, 7, 7).path(2)).containsExactly(7, 7);
    }

    @Test
    void refusesASettingThatIsNoShare() {
        assertThatThrownBy(() -> new Setting(0.5, 0.1, 1.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alpha, beta and phi are 0 to 1, not 0.5, 0.1, 1.1");
    }

    private static DampedTrend after(Setting setting, double level, double trend, double... values) {
        DampedTrend smoothing = new DampedTrend(setting, level, trend);
        for (double value : values) {
            smoothing.observe(value);
        }
        return smoothing;
    }
}
