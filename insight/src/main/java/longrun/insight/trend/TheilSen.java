package longrun.insight.trend;

import java.util.Arrays;
import longrun.insight.finding.Interval;

/**
 * The slope of Theil (1950) and Sen (1968): the median of the slopes of all pairs of points, in units of y per unit of
 * x; up to 29 % of the points may be wild without moving it far. The interval reaches over the slopes around the median
 * by z sd(S) / 2 places to each side, S being {@link MannKendall}'s. Ties of y make sd(S) smaller and pull slopes to 0,
 * so that counts of a few workouts may have a slope of just 0; serial correlation makes it larger, by the square root of
 * the inflation given. Where that leads beyond all slopes, the interval ends at the steepest.
 */
final class TheilSen {
    static final double LEVEL = 0.95;

    /** The standard normal leaves 2.5 % beyond it. */
    static final double Z = 1.959963984540054;

    /** Up to so many points listing all 45,000 slopes is faster than looking for each rank. */
    static final int LISTED = 300;

    /** The slope of a rank, from 0 for the least. */
    private interface Ranked {
        double slope(long rank);
    }

    private final Ranked ranked;
    private final long pairs;
    private final double variance;

    private TheilSen(Ranked ranked, long pairs, double variance) {
        if (pairs == 0) {
            throw new IllegalArgumentException("points of one day have no slope");
        }
        this.ranked = ranked;
        this.pairs = pairs;
        this.variance = Math.max(0, variance);
    }

    /**
     * Through points without NaN, of at least two different x.
     *
     * @param x ascending
     */
    static TheilSen through(double[] x, double[] y) {
        return x.length <= LISTED ? listing(x, y) : ranking(x, y);
    }

    static TheilSen listing(double[] x, double[] y) {
        double[] slopes = slopes(x, y);
        return new TheilSen(rank -> slopes[(int) rank], slopes.length, MannKendall.variance(x, y));
    }

    static TheilSen ranking(double[] x, double[] y) {
        SlopeRanks ranks = new SlopeRanks(x, y);
        return new TheilSen(ranks::slope, ranks.pairs(), MannKendall.variance(x, y));
    }

    double slope() {
        double middle = ranked.slope(pairs / 2);
        return pairs % 2 == 1 ? middle : (ranked.slope(pairs / 2 - 1) + middle) / 2;
    }

    /**
     * The interval of the slope.
     *
     * @param inflation of the variance of S, 1 for independent values
     */
    Interval interval(double inflation) {
        double spread = Z * Math.sqrt(variance * inflation);
        long low = Math.max(0, (long) Math.rint((pairs - spread) / 2) - 1);
        long high = Math.min(pairs - 1, (long) Math.rint((pairs + spread) / 2));
        return new Interval(ranked.slope(low), ranked.slope(high), LEVEL);
    }

    private static double[] slopes(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[j] > x[i]) {
                    slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
                }
            }
        }
        double[] sorted = Arrays.copyOf(slopes, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
