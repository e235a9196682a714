package longrun.insight.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import longrun.workout.Activity;
import longrun.workout.Fix;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.junit.jupiter.api.Test;

class MendingTest {
    private static final Cause.Normal NORMAL = new Cause.Normal(5000.4, 1800.6);
    private static final Fix DISTANCE = Fix.NONE.withDistance(Distance.ofMetres(5000));
    private static final Fix DURATION = Fix.NONE.withDuration(Durations.ofSeconds(1801));

    @Test
    void mendsWhatWasOffAndNothingElse() {
        assertThat(Mending.proposed(new Cause.ClockLeftRunning(9000, NORMAL))).isEqualTo(DURATION);
        assertThat(Mending.proposed(new Cause.Paused(900, NORMAL))).isEqualTo(DURATION);
        assertThat(Mending.proposed(new Cause.ClockStopped(900, NORMAL))).isEqualTo(DURATION);
        assertThat(Mending.proposed(new Cause.GpsJump(900, NORMAL))).isEqualTo(DISTANCE);
        assertThat(Mending.proposed(new Cause.GpsLost(900, NORMAL))).isEqualTo(DISTANCE);
        for (Swap swap : Swap.values()) {
            assertThat(Mending.proposed(new Cause.UnitSwapped(swap, NORMAL)))
                    .isEqualTo(swap.quantity() == Quantity.DISTANCE ? DISTANCE : DURATION);
        }
    }

    @Test
    void proposesNothingWhereNothingIsOffOrKnown() {
        assertThat(Mending.proposed(new Cause.Exceptional(NORMAL))).isEqualTo(Fix.NONE);
        assertThat(Mending.proposed(new Cause.WrongActivity(Activity.RIDE, 150, NORMAL)))
                .isEqualTo(Fix.NONE);
        assertThat(Mending.proposed(new Cause.GpsJump(Double.NaN, Cause.Normal.UNKNOWN)))
                .isEqualTo(Fix.NONE);
        assertThat(Mending.proposed(new Cause.ClockLeftRunning(Double.NaN, Cause.Normal.UNKNOWN)))
                .isEqualTo(Fix.NONE);
    }
}
