package longrun.insight.label;

import longrun.workout.history.History;
import longrun.workout.quantity.Distance;

/**
 * A workout as a point: ln(pace)/0.17, ln(distance)/1.4, ln(duration)/1.4, for seconds per kilometre, metres, seconds.
 *
 * <p>The divisors standardise each feature by how far one kind of workout of one person spreads, so that a distance
 * between points counts spreads and exp(-d²/2) compares clusters. They are fixed, not the account's own: an account of
 * runs alone would have its few seconds of pace blown up into two kinds. Pace leads; distance and duration tip the
 * scales where pace hesitates. Found on eight real accounts, where the result is the same for 0.10 to 0.20 and for 1 to
 * 1.7. Both quantities must be positive; NaN gives NaN.
 */
final class Features {
    static final int COUNT = 3;

    static final double PACE_SPREAD = 0.17;
    static final double DISTANCE_SPREAD = 1.4;
    static final double DURATION_SPREAD = 1.4;

    /** Shorter or briefer than this, the pace says more about the device than about the athlete. */
    private static final double SHORTEST_METRES = Distance.ofMiles(0.2).metres();

    private static final double BRIEFEST_SECONDS = 180;

    private static final double LOG_KILOMETRE = Math.log(1000);

    private Features() {}

    /** Whether a row can teach: on foot, plausible, not left out, and long enough for its pace to mean something. */
    static boolean teaches(History history, int row) {
        return history.activity(row).onFoot()
                && history.isPlausible(row)
                && !history.overlay(row).isExcluded()
                && history.metres(row) >= SHORTEST_METRES
                && history.seconds(row) >= BRIEFEST_SECONDS;
    }

    static void write(double metres, double seconds, double[] points, int offset) {
        double length = Math.log(metres);
        double time = Math.log(seconds);
        points[offset] = pace(time, length);
        points[offset + 1] = length / DISTANCE_SPREAD;
        points[offset + 2] = time / DURATION_SPREAD;
    }

    /** The pace feature of logarithms of seconds and metres. */
    static double pace(double logSeconds, double logMetres) {
        return (logSeconds - logMetres + LOG_KILOMETRE) / PACE_SPREAD;
    }

    static double secondsPerKilometre(double feature) {
        return Math.exp(feature * PACE_SPREAD);
    }

    static double metres(double feature) {
        return Math.exp(feature * DISTANCE_SPREAD);
    }

    static double seconds(double feature) {
        return Math.exp(feature * DURATION_SPREAD);
    }
}
