package longrun.workout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import longrun.workout.quantity.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlausibilityTest {
    @ParameterizedTest
    @CsvSource({
        // activity, miles, minutes, flags
        "RUN, 1, 4.01, ''",
        "RUN, 1, 3.99, TOO_FAST",
        "WALK, 1, 59.9, ''",
        "HIKE, 1, 60.1, TOO_SLOW",
        "RUN, 49.9, 600, ''",
        "RUN, 50.1, 600, TOO_FAR",
        "RUN, 200, 30, TOO_FAST TOO_FAR",
        "RUN, 26.2188, 180, ''",
        "RUN, 5, 28382400, TOO_SLOW TOO_LONG",
        "RIDE, 100, 300, ''",
        "RIDE, 20, 30, ''",
        "RIDE, 0.05, 30, ''",
        "RIDE, 10, 5, TOO_FAST",
        "RIDE, 400, 1430, TOO_FAR",
        "SWIM, 1, 30, ''",
        "SWIM, 1, 6, TOO_FAST",
        "GYM, 40, 5, ''",
        "OTHER, 1, 1441, TOO_LONG",
    })
    void judgesByTheBoundsOfTheActivity(Activity activity, double miles, double minutes, String flags) {
        Measures measures = Measures.of(Distance.ofMiles(miles), Durations.ofSeconds(minutes * 60));

        assertThat(String.join(
                        " ",
                        Plausibility.flags(activity, measures).stream()
                                .map(Flag::name)
                                .toList()))
                .isEqualTo(flags);
    }

    @Test
    void judgesWhatIsKnownAndNothingElse() {
        assertThat(Plausibility.flags(Activity.RUN, Measures.NONE)).isEmpty();
        assertThat(Plausibility.flags(Activity.RUN, Measures.of(Distance.ofMiles(51), null)))
                .containsExactly(Flag.TOO_FAR);
        assertThat(Plausibility.flags(Activity.RUN, Measures.of(null, Duration.ofHours(25))))
                .containsExactly(Flag.TOO_LONG);
    }

    @Test
    void aValueOnABoundIsPlausible() {
        assertThat(Plausibility.flags(Activity.GYM, Measures.of(null, Plausibility.LONGEST)))
                .isEmpty();
        assertThat(Plausibility.flags(
                        Activity.RUN, 1000, Pace.ofMinutesPerMile(60).secondsPerKilometre()))
                .isEmpty();
    }
}
