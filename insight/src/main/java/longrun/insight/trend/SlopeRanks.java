package longrun.insight.trend;

import java.util.Arrays;

/**
 * Ranks among the slopes of all pairs of points, without listing them. The slope (y2 - y1) / (x2 - x1) of a pair with x1
 * &lt; x2 is less than s just if y2 - s x2 &lt; y1 - s x1; so as many slopes are less than s as there are inversions in
 * y - s x, which sorting by merging counts in n log n (Cole, Salowe, Steiger and Szemerédi 1989). Pairs of equal x have
 * no slope.
 */
final class SlopeRanks {
    private final double[] x;
    private final double[] y;
    private final double[] from;
    private final double[] into;

    /** @param x ascending, without NaN, as is y */
    SlopeRanks(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.from = new double[x.length];
        this.into = new double[x.length];
    }

    long less(double slope) {
        return inversions(slope, 1);
    }

    long greater(double slope) {
        return inversions(slope, -1);
    }

    /** How many pairs have a slope. */
    long pairs() {
        long size = x.length;
        return size * (size - 1) / 2 - Ties.pairs(x);
    }

    /** The slope with so many others before it in ascending order, found by halving the doubles between the steepest. */
    double slope(long rank) {
        double steepest = steepest();
        long low = order(-steepest);
        long high = order(steepest);
        long above = pairs() - rank - 1;
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (greater(value(middle)) <= above) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return value(low);
    }

    /** No slope is steeper. */
    private double steepest() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < x.length; i++) {
            least = x[i] > x[i - 1] ? Math.min(least, x[i] - x[i - 1]) : least;
        }
        double range = Arrays.stream(y).max().orElse(0) - Arrays.stream(y).min().orElse(0);
        return range / least;
    }

    /** A whole number in the order of the doubles, and back. */
    private static long order(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits >= 0 ? bits : Long.MIN_VALUE - bits;
    }

    private static double value(long order) {
        return Double.longBitsToDouble(order >= 0 ? order : Long.MIN_VALUE - order);
    }

    private long inversions(double slope, int sign) {
        for (int i = 0; i < x.length; i++) {
            from[i] = sign * (y[i] - slope * x[i]);
        }
        int start = 0;
        for (int i = 1; i <= x.length; i++) {
            if (i == x.length || x[i] != x[start]) {
                Arrays.sort(from, start, i);
                start = i;
            }
        }
        return merged(0, x.length);
    }

    private long merged(int start, int end) {
        if (end - start < 2) {
            return 0;
        }
        int middle = (start + end) >>> 1;
        long count = merged(start, middle) + merged(middle, end);
        int left = start;
        int right = middle;
        for (int place = start; place < end; place++) {
            if (right == end || (left < middle && from[left] <= from[right])) {
                into[place] = from[left++];
            } else {
                into[place] = from[right++];
                count += middle - left;
            }
        }
        System.arraycopy(into, start, from, start, end - start);
        return count;
    }
}
