package longrun.insight.trend;

import org.hipparchus.special.Erf;

/**
 * The Mann–Kendall test for a monotonic trend (Mann 1945, Kendall 1975). S is the number of pairs that rise less the
 * number that fall; without a trend it is nearly normal around 0. Its variance allows for ties of values and of days
 * (Kendall 1975, equation 4.4), and is multiplied by (1 + ρ) / (1 - ρ) for neighbours correlated by ρ (Yue and Wang
 * 2004, in the limit of many). z = (S -+ 1) / sd, towards 0; p is two-sided. Where all values or all days are equal, or
 * there is at most one, S is 0 and p is 1.
 */
record MannKendall(long s, double variance, double p) {
    /**
     * Tests values without NaN.
     *
     * @param days ascending
     * @param inflation of the variance, 1 for independent values; see {@link SerialCorrelation#inflation}
     */
    static MannKendall test(double[] days, double[] values, double inflation) {
        SlopeRanks ranks = new SlopeRanks(days, values);
        long s = ranks.greater(0) - ranks.less(0);
        double variance = variance(days, values) * inflation;
        if (s == 0 || !(variance > 0)) {
            return new MannKendall(s, variance, 1);
        }
        double z = (Math.abs(s) - 1) / Math.sqrt(variance);
        return new MannKendall(s, variance, Erf.erfc(z / Math.sqrt(2)));
    }

    /** The variance of S for independent values; NaN, infinite or negative for none. */
    static double variance(double[] x, double[] y) {
        double n = x.length;
        if (n < 2) {
            return 0;
        }
        double all = n * (n - 1) * (2 * n + 5);
        double variance = (all - cubic(x) - cubic(y)) / 18 + 2.0 * Ties.pairs(x) * Ties.pairs(y) / (n * (n - 1));
        if (n < 3) {
            return variance;
        }
        return variance + triples(x) * triples(y) / (9 * n * (n - 1) * (n - 2));
    }

    private static double cubic(double[] values) {
        return Ties.sum(values, t -> t * (t - 1) * (2 * t + 5));
    }

    private static double triples(double[] values) {
        return Ties.sum(values, t -> t * (t - 1) * (t - 2));
    }
}
