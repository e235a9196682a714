package longrun.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SerialCorrelationTest {
    /** The ranks 1 to 6 have squares of 17.5 and products of 8.75: far beyond the greatest; 49.25 and 143 are by numpy. */
    @Test
    void correctsForTheLineTakenAway() {
        assertThat(SerialCorrelation.ofResiduals(new double[] {1, 2, 3, 4, 5, 6}))
                .isEqualTo(SerialCorrelation.GREATEST);
        assertThat(SerialCorrelation.ofResiduals(new double[] {1, 3, 5, 6, 4, 2, 1.5, 3.5, 5.5, 4.5, 2.5, 0}))
                .isEqualTo((12 * 49.25 / 143 + 2) / 8, within(1e-12));
    }

    @Test
    void believesNoNegativeOne() {
        assertThat(SerialCorrelation.ofResiduals(new double[] {1, 9, 2, 8, 3, 7, 4, 6}))
                .isZero();
        assertThat(SerialCorrelation.inflation(0)).isEqualTo(1);
    }

    @Test
    void isNoneOfEqualOrFewResiduals() {
        assertThat(SerialCorrelation.ofResiduals(new double[20])).isZero();
        assertThat(SerialCorrelation.ofResiduals(new double[] {1, 2, 3, 4})).isZero();
    }

    @Test
    void isAboutRightForLongSeries() {
        double[] values = new Noise(5).values(5000, 0.5, 0);
        assertThat(SerialCorrelation.ofResiduals(values)).isEqualTo(0.48, within(0.03));
    }

    @Test
    void givesEqualValuesTheMeanOfTheirRanks() {
        assertThat(SerialCorrelation.ranks(new double[] {7, 3, 7, 9})).containsExactly(2.5, 1, 2.5, 4);
    }
}
