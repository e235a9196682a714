package longrun.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
    /** The example of Benjamini and Hochberg (1995), section 3.2: four of fifteen are found. */
    private static final double[] PAPER = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    /** scipy 1.17, stats.false_discovery_control. */
    private static final double[] ADJUSTED = {
        0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765, 0.486, 0.581182, 0.714875,
        0.753231, 0.813214, 1
    };

    @Test
    void findsWhatThePaperFinds() {
        double[] adjusted = BenjaminiHochberg.adjusted(PAPER);

        assertThat(adjusted).containsExactly(ADJUSTED, within(1e-6));
        assertThat(Arrays.stream(adjusted).filter(p -> p < 0.05)).hasSize(4);
    }

    @Test
    void keepsTheOrderGiven() {
        assertThat(BenjaminiHochberg.adjusted(new double[] {0.5, 0.01, 0.02}))
                .containsExactly(new double[] {0.5, 0.03, 0.03}, within(1e-12));
    }

    @Test
    void leavesOneAloneAndHasNothingToSayOfNone() {
        assertThat(BenjaminiHochberg.adjusted(new double[] {0.04})).containsExactly(0.04);
        assertThat(BenjaminiHochberg.adjusted(new double[0])).isEmpty();
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> BenjaminiHochberg.adjusted(new double[] {Double.NaN}))
                .hasMessageContaining("a probability is 0 to 1");
    }
}
