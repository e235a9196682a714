package longrun.workout;

import java.time.Duration;
import java.util.Optional;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Elevation;
import longrun.workout.quantity.Energy;
import longrun.workout.quantity.HeartRate;
import longrun.workout.quantity.Pace;
import longrun.workout.quantity.Speed;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a workout; each may be missing.
 *
 * @param duration the time the source counts as the workout's: moving time where it knows it
 * @param elapsed the time from start to end, where the source tells it beside the duration
 * @param steps as told: broken pedometers have told of more than fit in 32 bits
 */
public record Measures(
        @Nullable Distance distance,
        @Nullable Duration duration,
        @Nullable Duration elapsed,
        @Nullable Energy energy,
        @Nullable Long steps,
        @Nullable HeartRate averageHeartRate,
        @Nullable Speed maximumSpeed,
        @Nullable Elevation climb) {
    public static final Measures NONE = new Measures(null, null, null, null, null, null, null, null);

    public Measures {
        requirePositive(duration, "duration");
        requirePositive(elapsed, "elapsed duration");
        if (steps != null && steps <= 0) {
            throw new IllegalArgumentException("steps must be positive, not " + steps);
        }
    }

    public static Measures of(@Nullable Distance distance, @Nullable Duration duration) {
        return new Measures(distance, duration, null, null, null, null, null, null);
    }

    /** Duration over distance, where both are known. */
    public Optional<Pace> pace() {
        if (distance == null || duration == null) {
            return Optional.empty();
        }
        return Optional.of(Pace.of(duration, distance));
    }

    private static void requirePositive(@Nullable Duration duration, String what) {
        if (duration != null && (duration.isZero() || duration.isNegative())) {
            throw new IllegalArgumentException(what + " must be positive, not " + duration);
        }
    }
}
