package longrun.insight.statistics;

import longrun.insight.finding.Interval;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The score interval of a share (Wilson 1927): with k of n, p = k/n and z the normal quantile of the level, (p + z²/2n ±
 * z sqrt(p(1 - p)/n + z²/4n²)) / (1 + z²/n). It stays within 0 and 1, and is no point even where all or none are.
 */
public final class Wilson {
    private Wilson() {}

    /** The interval of a share of which so many of at least one have been seen. */
    public static Interval interval(int seen, int of, double level) {
        if (of < 1 || seen < 0 || seen > of) {
            throw new IllegalArgumentException("no share: " + seen + " of " + of);
        }
        double z = new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
        double share = seen / (double) of;
        double square = z * z / of;
        double middle = share + square / 2;
        double half = z * Math.sqrt(share * (1 - share) / of + square / (4 * of));
        return new Interval(
                Math.max(0, (middle - half) / (1 + square)), Math.min(1, (middle + half) / (1 + square)), level);
    }
}
