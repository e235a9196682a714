package longrun.insight.label;

import longrun.workout.history.History;

/**
 * How alike workouts are to what corrections teach: exp(-d²/2), from 1 for the same pace and distance to 0, where d
 * counts spreads of both. Rows must have a pace.
 */
public final class Likeness {
    /** One person's distances spread so much in their logarithm; paces as {@link Features} say. */
    static final double DISTANCE_SPREAD = 0.5;

    private final double[] paces;
    private final double[] distances;

    /** Of some rows of a history, by their places among these. */
    public Likeness(History history, int[] rows) {
        this.paces = new double[rows.length];
        this.distances = new double[rows.length];
        for (int place = 0; place < rows.length; place++) {
            paces[place] = Math.log(history.pace(rows[place])) / Features.PACE_SPREAD;
            distances[place] = Math.log(history.metres(rows[place])) / DISTANCE_SPREAD;
        }
    }

    public double between(int one, int other) {
        double byPace = paces[one] - paces[other];
        double byDistance = distances[one] - distances[other];
        return Math.exp(-(byPace * byPace + byDistance * byDistance) / 2);
    }
}
