package longrun.workout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import longrun.workout.quantity.Pace;
import org.jspecify.annotations.Nullable;

/** The bounds of what a person can do, by activity. A value on a bound is plausible. */
public final class Plausibility {
    /** No session lasts longer than a day; a clock left running does. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private Plausibility() {}

    /** What is wrong with the measures, in the order of {@link Flag}; empty where all that is known is plausible. */
    public static List<Flag> flags(Activity activity, Measures measures) {
        Distance distance = measures.distance();
        Duration duration = measures.duration();
        return flags(
                activity,
                distance == null ? Double.NaN : distance.metres(),
                duration == null ? Double.NaN : Durations.seconds(duration));
    }

    /** The same for bare numbers, metres and seconds, where NaN stands for absent. */
    public static List<Flag> flags(Activity activity, double metres, double seconds) {
        Bounds bounds = Bounds.of(activity);
        List<Flag> flags = new ArrayList<>(0);
        if (bounds != null) {
            double pace = seconds / metres * 1000;
            if (pace < bounds.fastest.secondsPerKilometre()) {
                flags.add(Flag.TOO_FAST);
            }
            if (bounds.slowest != null && pace > bounds.slowest.secondsPerKilometre()) {
                flags.add(Flag.TOO_SLOW);
            }
            if (metres > bounds.farthest.metres()) {
                flags.add(Flag.TOO_FAR);
            }
        }
        if (seconds > LONGEST.toSeconds()) {
            flags.add(Flag.TOO_LONG);
        }
        return flags;
    }

    private record Bounds(Pace fastest, @Nullable Pace slowest, Distance farthest) {
        /** 4 min/mi is the best milers' pace, 60 is a standstill with a wandering GPS; 50 mi is a day's ultramarathon. */
        private static final Bounds ON_FOOT =
                new Bounds(Pace.ofMinutesPerMile(4), Pace.ofMinutesPerMile(60), Distance.ofMiles(50));

        /**
         * 75 km/h is faster than any hour record; 600 km is a brevet in a day. None is too slow: a bike indoors measures
         * little distance or none.
         */
        private static final Bounds RIDE =
                new Bounds(Pace.ofSecondsPerKilometre(3600 / 75.0), null, Distance.ofKilometres(600));

        /** 45 s per 100 m is under the world record, 10 min is floating; 50 km is beyond the Channel. */
        private static final Bounds SWIM = new Bounds(
                Pace.ofSecondsPerKilometre(450), Pace.ofSecondsPerKilometre(6000), Distance.ofKilometres(50));

        static @Nullable Bounds of(Activity activity) {
            return switch (activity) {
                case RUN, WALK, HIKE -> ON_FOOT;
                case RIDE -> RIDE;
                case SWIM -> SWIM;
                case GYM, WINTER, OTHER -> null;
            };
        }
    }
}
