package longrun.workout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.Test;

final class FingerprintTest {
    private static final Started DAY = new Started.OnDate(LocalDate.of(2018, 6, 1));

    @Test
    void isTheSameForMilesAndKilometres() {
        assertThat(of(Distance.ofMiles(2.79502), 40)).isEqualTo(of(Distance.ofKilometres(4.498164760320001), 40));
    }

    @Test
    void differsWithDateActivityDurationAndDistance() {
        Measures measures = Measures.of(Distance.ofKilometres(5), Duration.ofMinutes(30));
        Fingerprint fingerprint = Fingerprint.of(DAY, Activity.RUN, measures);

        assertThat(fingerprint)
                .isNotEqualTo(Fingerprint.of(new Started.OnDate(LocalDate.of(2018, 6, 2)), Activity.RUN, measures))
                .isNotEqualTo(Fingerprint.of(DAY, Activity.WALK, measures))
                .isNotEqualTo(of(Distance.ofKilometres(5), 31))
                .isNotEqualTo(of(Distance.ofKilometres(5.1), 30))
                .isNotEqualTo(Fingerprint.of(DAY, Activity.RUN, Measures.of(null, Duration.ofMinutes(30))));
    }

    /** The first half of SHA-256 of "2018-06-01|RUN|1800|500": once stored, it must never come out otherwise. */
    @Test
    void staysWhatItIs() {
        assertThat(of(Distance.ofKilometres(5), 30).hex()).isEqualTo("3cb7c3a04ef3da7c4e832451fcbd24f0");
    }

    private static Fingerprint of(Distance distance, int minutes) {
        return Fingerprint.of(DAY, Activity.RUN, Measures.of(distance, Duration.ofMinutes(minutes)));
    }
}
