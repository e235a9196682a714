package longrun.workout.quantity;

import java.time.Duration;

/** Time taken for a distance, in seconds per kilometre; lower is faster. */
public record Pace(double secondsPerKilometre) implements Comparable<Pace> {
    private static final double KILOMETRES_PER_MILE = 1.609344;

    public Pace {
        Positive.require(secondsPerKilometre, "pace in seconds per kilometre");
    }

    public static Pace ofSecondsPerKilometre(double seconds) {
        return new Pace(seconds);
    }

    public static Pace ofMinutesPerMile(double minutes) {
        return new Pace(minutes * 60 / KILOMETRES_PER_MILE);
    }

    public static Pace of(Duration duration, Distance distance) {
        return new Pace(Durations.seconds(duration) / distance.kilometres());
    }

    public double secondsPerMile() {
        return secondsPerKilometre * KILOMETRES_PER_MILE;
    }

    public double minutesPerMile() {
        return secondsPerMile() / 60;
    }

    @Override
    public int compareTo(Pace other) {
        return Double.compare(secondsPerKilometre, other.secondsPerKilometre);
    }
}
