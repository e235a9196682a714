package longrun.insight.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Draws from a series as often as it is long, in blocks that begin anywhere and have a geometric length, so that values
 * near each other stay together (Politis and Romano 1994); after the last value comes the first.
 */
public final class StationaryBootstrap {
    /**
     * The mean block is as long as 1.5 times the cube root of the series: the rate is the best there is (Politis and
     * White 2004), the factor does for correlations up to 0.5, as a simulation of the effect's interval shows.
     */
    private static final double BLOCK = 1.5;

    /** Of the variance, where a series is hardly longer than its blocks and nothing is known of it. */
    private static final double GREATEST_LOSS = 0.9;

    private final int size;
    private final double fresh;
    private final SplittableRandom random;

    /** Of a series of at least one value, the same draws for the same seed. */
    public StationaryBootstrap(int size, long seed) {
        this.size = size;
        this.fresh = 1 / meanBlock(size);
        this.random = new SplittableRandom(seed);
    }

    /** How long a block is on average, in values. */
    public static double meanBlock(int size) {
        return Math.max(1, BLOCK * Math.cbrt(size));
    }

    /** Counts how often each value is in the next draw. */
    public void draw(int[] times) {
        Arrays.fill(times, 0);
        int at = random.nextInt(size);
        for (int drawn = 0; drawn < size; drawn++) {
            times[at]++;
            boolean begins = random.nextDouble() < fresh;
            int next = at + 1 == size ? 0 : at + 1;
            at = begins ? random.nextInt(size) : next;
        }
    }

    /**
     * By how much an interval of draws must be widened about the estimate to hold as often as it says. The variance of a
     * mean of blocks of l values is too small by (2 l - 1) / n, for it is taken about the sample's own mean; and it is
     * itself told from n / l blocks only, for which Student's t stands in place of the normal.
     */
    public static double widening(int size, double level) {
        double block = meanBlock(size);
        double lost = Math.min((2 * block - 1) / size, GREATEST_LOSS);
        double tail = (1 + level) / 2;
        double student = new TDistribution(size / block).inverseCumulativeProbability(tail);
        return student / new NormalDistribution().inverseCumulativeProbability(tail) / Math.sqrt(1 - lost);
    }
}
