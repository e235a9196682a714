package longrun.insight.label;

import longrun.workout.quantity.Pace;

/**
 * A kind of workout the account has: its centre as geometric means, and what its members are taken for.
 *
 * @param size how many workouts the model was trained on are nearest to it; 0 for a stand-in
 */
public record Cluster(double secondsPerKilometre, double metres, double seconds, int size, Side side, Basis basis) {
    public Cluster {
        if (!(secondsPerKilometre > 0 && metres > 0 && seconds > 0)) {
            throw new IllegalArgumentException("a cluster's centre must be positive");
        }
    }

    public Pace pace() {
        return Pace.ofSecondsPerKilometre(secondsPerKilometre);
    }
}
