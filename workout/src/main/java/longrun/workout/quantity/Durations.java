package longrun.workout.quantity;

import java.time.Duration;

/** {@link Duration} as a number of seconds and back, exact to the nanosecond. */
public final class Durations {
    /** 100,000 years; past it a count of seconds is no duration of anything recorded. */
    private static final double MOST_SECONDS = 3.2e12;

    private static final double NANOS_PER_SECOND = 1e9;

    private Durations() {}

    public static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / NANOS_PER_SECOND;
    }

    /**
     * The duration of a number of seconds.
     *
     * @throws IllegalArgumentException if it is not positive, not finite, or over 100,000 years
     */
    public static Duration ofSeconds(double seconds) {
        Positive.require(seconds, "duration in seconds");
        if (seconds > MOST_SECONDS) {
            throw new IllegalArgumentException("duration in seconds must be at most " + MOST_SECONDS);
        }
        long whole = (long) seconds;
        return Duration.ofSeconds(whole, Math.round((seconds - whole) * NANOS_PER_SECOND));
    }
}
