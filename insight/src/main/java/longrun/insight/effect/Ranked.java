package longrun.insight.effect;

import java.util.Arrays;

/** Values in ascending order, each with the month it is of, so that quantiles need no sorting when months are drawn. */
final class Ranked {
    private final double[] values;
    private final int[] months;
    private final int[] perMonth;

    private Ranked(double[] values, int[] months, int[] perMonth) {
        this.values = values;
        this.months = months;
        this.perMonth = perMonth;
    }

    /**
     * Ranks values, those not known left out.
     *
     * @param months of each value, from 0 to size - 1
     */
    static Ranked of(double[] values, int[] months, int size) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, place -> place);
        Integer[] known = Arrays.stream(order)
                .filter(place -> !Double.isNaN(values[place]))
                .toArray(Integer[]::new);
        Arrays.sort(known, (one, other) -> Double.compare(values[one], values[other]));
        double[] sorted = new double[known.length];
        int[] of = new int[known.length];
        int[] perMonth = new int[size];
        for (int i = 0; i < known.length; i++) {
            sorted[i] = values[known[i]];
            of[i] = months[known[i]];
            perMonth[of[i]]++;
        }
        return new Ranked(sorted, of, perMonth);
    }

    /**
     * Quantiles where each month is there so many times, as {@link longrun.insight.statistics.Quantile} defines them; NaN
     * for no values.
     *
     * @param shares 0 to 1, ascending
     */
    double[] quantiles(int[] times, double... shares) {
        double[] quantiles = new double[shares.length];
        long size = 0;
        for (int month = 0; month < perMonth.length; month++) {
            size += (long) times[month] * perMonth[month];
        }
        if (size == 0) {
            Arrays.fill(quantiles, Double.NaN);
            return quantiles;
        }
        int at = -1;
        long passed = 0;
        for (int i = 0; i < shares.length; i++) {
            double place = shares[i] * (size - 1);
            long below = (long) place;
            while (passed <= below) {
                passed += times[months[++at]];
            }
            double above = below + 1 < size ? valueAt(below + 1, at, passed, times) : values[at];
            quantiles[i] = values[at] + (place - below) * (above - values[at]);
        }
        return quantiles;
    }

    private double valueAt(long place, int from, long passedThere, int[] times) {
        int at = from;
        long passed = passedThere;
        while (passed <= place) {
            passed += times[months[++at]];
        }
        return values[at];
    }
}
