package longrun.workout.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityTest {
    @Test
    void aMarathonIsTwentySixMilesAndABit() {
        assertThat(Distance.ofMetres(42_195).miles()).isCloseTo(26.2188, within(1e-4));
        assertThat(Distance.ofMiles(1)).isEqualTo(Distance.ofMetres(1609.344));
    }

    @Test
    void fiveKilometresInTwentyFiveMinutesIsFiveMinutesAKilometre() {
        Pace pace = Pace.of(Duration.ofMinutes(25), Distance.ofKilometres(5));

        assertThat(pace.secondsPerKilometre()).isEqualTo(300);
        assertThat(pace.minutesPerMile()).isCloseTo(8.04672, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoMeasurement(double number) {
        assertThatThrownBy(() -> Distance.ofMetres(number)).hasMessageContaining("distance in metres");
        assertThatThrownBy(() -> new Energy(number)).hasMessageContaining("kilocalories");
        assertThatThrownBy(() -> Durations.ofSeconds(number)).hasMessageContaining("duration in seconds");
    }

    @Test
    void refusesADurationNoCalendarHolds() {
        assertThatThrownBy(() -> Durations.ofSeconds(1e300)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsSecondsThroughADurationToTheNanosecond() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            double seconds = (1 + random.nextInt(1_000_000_000)) / 1e3;

            assertThat(Durations.seconds(Durations.ofSeconds(seconds))).isEqualTo(seconds);
        }
    }

    @Test
    void keepsADurationOfFiftyFourYears() {
        assertThat(Durations.seconds(Durations.ofSeconds(1_708_000_000.5))).isEqualTo(1_708_000_000.5);
    }
}
