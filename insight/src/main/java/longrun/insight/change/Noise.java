package longrun.insight.change;

import java.util.Arrays;
import longrun.insight.statistics.Quantile;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How much a series moves about by chance, whatever levels it jumps between: the long-run variance of a first-order
 * autoregression, n times the variance of the mean of n values. It is told from differences one and two values apart,
 * whose variances for a correlation r are 2 v (1 - r) and 2 v (1 - r²), so that their ratio less one is r (as in
 * Chakar, Lebarbier, Lévy-Leduc and Robin 2017, with trimmed means in place of their medians, which need more values).
 * Fewer than three values, and equal ones, have no variance.
 *
 * @param longRunVariance in the square of the values' unit
 * @param correlation of a value with the one before
 */
record Noise(double longRunVariance, double correlation) {
    /** The largest differences left out: the jumps looked for, and odd months. */
    private static final double TRIMMED = 0.2;

    /** Beyond it the ratio says no more than that levels drift, and the variance would have no end. */
    private static final double GREATEST_CORRELATION = 0.8;

    /**
     * A quarter of the untrimmed mean is the least that counts as noise: where most months are equal, such as in a
     * history of rare workouts, the trimmed mean would be near zero and every workout a change.
     */
    private static final double LEAST_SHARE = 0.25;

    /** By which trimming lowers the mean square of normal values: (q - 2 z f(z)) / q, with z the (1 + q) / 2 quantile. */
    private static final double LOWERED = lowered(1 - TRIMMED);

    private static final int NEIGHBOURS = 2;
    private static final double ODD = 3;

    private static final double ROUNDING = 1e-9;

    static Noise of(double[] values) {
        double[] near = squaredDifferences(values, 1);
        double[] far = squaredDifferences(values, 2);
        double variance = Math.max(trimmedMean(near), LEAST_SHARE * mean(near, near.length));
        double ratio = trimmedMean(far) / trimmedMean(near);
        double correlation = Double.isFinite(ratio) ? Math.min(Math.max(ratio - 1, 0), GREATEST_CORRELATION) : 0;
        double longRun = variance / 2 * (1 + correlation) / ((1 - correlation) * (1 - correlation));
        return new Noise(longRun, correlation);
    }

    /** Whether values differ by more than sums of equal things may. */
    boolean isMoreThanRounding(double[] values) {
        double rounding = ROUNDING * Arrays.stream(values).map(Math::abs).max().orElse(0);
        return longRunVariance > rounding * rounding;
    }

    /**
     * The values without single odd ones: each at most three standard deviations from the median of itself and two
     * neighbours on each side (Hampel's filter). A level that lasts for three values stays as it is.
     */
    double[] withoutOddOnes(double[] values) {
        double reach = ODD * Math.sqrt(longRunVariance * (1 - correlation) / (1 + correlation));
        double[] clipped = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - NEIGHBOURS);
            int to = Math.min(values.length, i + NEIGHBOURS + 1);
            double middle = Quantile.median(Arrays.copyOfRange(values, from, to));
            clipped[i] = Math.min(Math.max(values[i], middle - reach), middle + reach);
        }
        return clipped;
    }

    private static double[] squaredDifferences(double[] values, int apart) {
        double[] squares = new double[Math.max(0, values.length - apart)];
        for (int i = 0; i < squares.length; i++) {
            double difference = values[i + apart] - values[i];
            squares[i] = difference * difference;
        }
        Arrays.sort(squares);
        return squares;
    }

    private static double trimmedMean(double[] sorted) {
        return mean(sorted, (int) Math.ceil(sorted.length * (1 - TRIMMED))) / LOWERED;
    }

    private static double mean(double[] values, int of) {
        return of == 0 ? 0 : Arrays.stream(values, 0, of).sum() / of;
    }

    private static double lowered(double share) {
        NormalDistribution normal = new NormalDistribution();
        double z = normal.inverseCumulativeProbability((1 + share) / 2);
        return (share - 2 * z * normal.density(z)) / share;
    }
}
