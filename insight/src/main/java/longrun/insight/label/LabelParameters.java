package longrun.insight.label;

import longrun.workout.quantity.Pace;

/**
 * What an athlete may adjust of the classifier.
 *
 * @param clusters how many clusters k-means looks for
 * @param restarts how many times it starts anew, to keep the best
 * @param seed where its chance begins; the same seed gives the same model
 * @param runUpTo without a gap of the account's own, a cluster at this pace or faster is a run
 * @param walkFrom without a gap of the account's own, a cluster at this pace or slower is a walk
 * @param mixedBelow a workout neither side of which reaches this probability is mixed
 * @param outlierBeyond how many spreads from every centre a workout is at least an outlier
 */
public record LabelParameters(
        int clusters, int restarts, long seed, Pace runUpTo, Pace walkFrom, double mixedBelow, double outlierBeyond) {
    /**
     * Three clusters: one for runs, one for walks, one for what either account has besides (strolls, intervals). People
     * break from walking into running at about 2 m/s, 13.4 min/mi (Thorstensson and Roberthson 1987; Hreljac 1993), and
     * hardly anyone jogs slower than 1.6 m/s, 16.5 min/mi.
     */
    public static final LabelParameters DEFAULT =
            new LabelParameters(3, 6, 20180601, Pace.ofMinutesPerMile(13), Pace.ofMinutesPerMile(16.5), 0.6, 4);

    /** More clusters than any account has kinds of workout. */
    private static final int MOST_CLUSTERS = 10;

    public LabelParameters {
        if (clusters < 2 || clusters > MOST_CLUSTERS) {
            throw new IllegalArgumentException("clusters must be 2 to " + MOST_CLUSTERS + ", not " + clusters);
        }
        if (restarts < 1) {
            throw new IllegalArgumentException("restarts must be at least 1, not " + restarts);
        }
        if (runUpTo.compareTo(walkFrom) >= 0) {
            throw new IllegalArgumentException("run-up-to must be faster than walk-from");
        }
        if (!(mixedBelow >= 0.5 && mixedBelow < 1)) {
            throw new IllegalArgumentException("mixed-below must be 0.5 or more and under 1, not " + mixedBelow);
        }
        if (!(outlierBeyond > 0)) {
            throw new IllegalArgumentException("outlier-beyond must be positive, not " + outlierBeyond);
        }
    }

    public LabelParameters withSeed(long other) {
        return new LabelParameters(clusters, restarts, other, runUpTo, walkFrom, mixedBelow, outlierBeyond);
    }

    public LabelParameters withClusters(int other) {
        return new LabelParameters(other, restarts, seed, runUpTo, walkFrom, mixedBelow, outlierBeyond);
    }
}
