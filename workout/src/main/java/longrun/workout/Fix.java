package longrun.workout;

import java.time.Duration;
import longrun.workout.quantity.Distance;
import org.jspecify.annotations.Nullable;

/**
 * What the athlete says was measured wrongly. What files tell is kept beside it.
 *
 * @param distance null where the told one stands
 * @param duration null where the told one stands
 */
public record Fix(@Nullable Distance distance, @Nullable Duration duration) {
    /** She fixes nothing. */
    public static final Fix NONE = new Fix(null, null);

    public Fix {
        if (duration != null && (duration.isZero() || duration.isNegative())) {
            throw new IllegalArgumentException("a duration is positive, not " + duration);
        }
    }

    public Fix withDistance(@Nullable Distance other) {
        return new Fix(other, duration);
    }

    public Fix withDuration(@Nullable Duration other) {
        return new Fix(distance, other);
    }

    /** The measures that a file tells, with those fixed in place of the told. */
    public Measures on(Measures told) {
        if (equals(NONE)) {
            return told;
        }
        return new Measures(
                distance == null ? told.distance() : distance,
                duration == null ? told.duration() : duration,
                told.elapsed(),
                told.energy(),
                told.steps(),
                told.averageHeartRate(),
                told.maximumSpeed(),
                told.climb());
    }
}
