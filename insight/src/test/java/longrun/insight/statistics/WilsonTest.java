package longrun.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import longrun.insight.finding.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    /** Newcombe 1998, Statistics in Medicine 17, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void givesTheIntervalsOfNewcombe(int seen, int of, double low, double high) {
        Interval interval = Wilson.interval(seen, of, 0.95);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Test
    void isAMirrorImageForTheOthers() {
        Interval seen = Wilson.interval(7, 10, 0.9);
        Interval unseen = Wilson.interval(3, 10, 0.9);
        assertThat(seen.low()).isCloseTo(1 - unseen.high(), within(1e-12));
    }

    @Test
    void isNoPointForOneOfOne() {
        assertThat(Wilson.interval(1, 1, 0.95).low()).isBetween(0.2, 0.21);
        assertThat(Wilson.interval(1, 1, 0.95).high()).isOne();
    }

    @Test
    void refusesAShareOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(0, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(3, 2, 0.95));
    }
}
