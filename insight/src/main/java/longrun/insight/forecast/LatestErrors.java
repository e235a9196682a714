package longrun.insight.forecast;

import java.util.Arrays;

/**
 * The latest absolute errors of one horizon, kept in order. Of n past errors the k-th smallest, k = ceil((n + 1) level),
 * is as wide as an interval on each side must be to hold the next value as often as the level says, had the weeks come in
 * any order (split conformal prediction, Vovk 2005); with fewer errors than the level needs, the greatest.
 */
final class LatestErrors {
    private final double[] arrived;
    private final double[] sorted;
    private int count;

    /** @param most how many to keep */
    LatestErrors(int most) {
        arrived = new double[most];
        sorted = new double[most];
    }

    void add(double error) {
        int size = size();
        if (size == arrived.length) {
            size = remove(arrived[count % arrived.length], size);
        }
        int place = Arrays.binarySearch(sorted, 0, size, error);
        int at = place < 0 ? -place - 1 : place;
        System.arraycopy(sorted, at, sorted, at + 1, size - at);
        sorted[at] = error;
        arrived[count++ % arrived.length] = error;
    }

    private int remove(double error, int size) {
        int at = Arrays.binarySearch(sorted, 0, size, error);
        System.arraycopy(sorted, at + 1, sorted, at, size - at - 1);
        return size - 1;
    }

    int size() {
        return Math.min(count, arrived.length);
    }

    /** How far on each side an interval must reach; NaN of no errors. */
    double reach(double level) {
        int size = size();
        if (size == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil((size + 1) * level);
        return sorted[Math.min(rank, size) - 1];
    }
}
