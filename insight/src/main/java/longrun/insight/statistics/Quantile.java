package longrun.insight.statistics;

import java.util.Arrays;

/**
 * Sample quantiles: of n sorted values x(0) to x(n-1), the p-quantile lies at place h = p (n - 1), between two values by
 * straight interpolation (type 7 of Hyndman and Fan 1996, what R and NumPy do unless told otherwise). NaN for no values;
 * of one value, that one. NaN among the values is no value and is passed over.
 */
public final class Quantile {
    private Quantile() {}

    /** The middle value, or the mean of the two in the middle. */
    public static double median(double[] values) {
        return of(sorted(values), 0.5);
    }

    /**
     * The p-quantile of sorted values without NaN.
     *
     * @param p from 0 for the least to 1 for the greatest
     */
    public static double of(double[] sorted, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be 0 to 1, not " + p);
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = p * (sorted.length - 1);
        int below = (int) place;
        if (below == sorted.length - 1) {
            return sorted[below];
        }
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    /**
     * The median absolute deviation from the median, not scaled: 1.4826 times it estimates the standard deviation of
     * normal values.
     */
    public static double medianAbsoluteDeviation(double[] values) {
        return medianAbsoluteDeviationOf(sorted(values));
    }

    /** The median absolute deviation of sorted values without NaN. */
    public static double medianAbsoluteDeviationOf(double[] sorted) {
        double median = of(sorted, 0.5);
        double[] deviations = new double[sorted.length];
        int above = firstAbove(sorted, median);
        int below = above - 1;
        for (int place = 0; place < deviations.length; place++) {
            boolean isBelowNearer =
                    above == sorted.length || (below >= 0 && median - sorted[below] <= sorted[above] - median);
            deviations[place] = isBelowNearer ? median - sorted[below--] : sorted[above++] - median;
        }
        return of(deviations, 0.5);
    }

    private static int firstAbove(double[] sorted, double bound) {
        int place = sorted.length / 2;
        while (place < sorted.length && sorted[place] <= bound) {
            place++;
        }
        return place;
    }

    /** The values in ascending order, without NaN. */
    public static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        // The sort puts NaN last.
        int size = sorted.length;
        while (size > 0 && Double.isNaN(sorted[size - 1])) {
            size--;
        }
        return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
    }
}
