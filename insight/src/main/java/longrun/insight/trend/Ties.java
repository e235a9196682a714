package longrun.insight.trend;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/** How often values are equal: sums over each set of t equal values. None, one, and all different give 0. */
final class Ties {
    private Ties() {}

    /** t (t - 1) / 2: how many pairs are equal. */
    static long pairs(double[] values) {
        return sum(values, t -> t * (t - 1) / 2);
    }

    static long sum(double[] values, LongUnaryOperator ofEach) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        long sum = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                sum += ofEach.applyAsLong(i - start);
                start = i;
            }
        }
        return sum;
    }
}
