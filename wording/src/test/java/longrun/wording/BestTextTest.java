package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import longrun.insight.best.Best;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.Test;

class BestTextTest {
    @Test
    void saysInWhat() {
        BestText miles = new BestText(new QuantityText(Units.MILES, Locale.US));
        BestText kilometres = new BestText(new QuantityText(Units.KILOMETRES, Locale.US));
        assertThat(miles.name(best(Best.In.DISTANCE, 0))).isEqualTo("Farthest");
        assertThat(miles.name(best(Best.In.DURATION, 0))).isEqualTo("Longest");
        assertThat(miles.name(best(Best.In.PACE, Distance.ofMiles(13.1).metres())))
                .isEqualTo("Fastest over at least 13.1 mi");
        assertThat(kilometres.name(best(Best.In.PACE, 10_000))).isEqualTo("Fastest over at least 10 km");
    }

    /** 42.195 km and half of it (World Athletics, book of rules, rule 55). */
    @Test
    void aMarathonIsOneInKilometresToo() {
        assertThat(BestText.distances(Units.KILOMETRES))
                .contains(21_097.5, 42_195.0)
                .isSorted();
        assertThat(BestText.distances(Units.MILES))
                .isSorted()
                .last()
                .satisfies(metres -> assertThat(metres).isBetween(42_100.0, 42_195.0));
    }

    private static Best best(Best.In in, double atLeast) {
        return new Best(Label.REAL_RUN, in, atLeast, new WorkoutKey("mapmyrun:1"), LocalDate.of(2025, 10, 1));
    }
}
