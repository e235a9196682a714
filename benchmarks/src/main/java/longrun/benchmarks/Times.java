package longrun.benchmarks;

import java.util.Arrays;
import java.util.Collection;

/** How long something took each time, in milliseconds. */
record Times(double[] millis) {
    Times {
        if (millis.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        millis = millis.clone();
        Arrays.sort(millis);
    }

    static Times of(Collection<Double> millis) {
        return new Times(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int count() {
        return millis.length;
    }

    /** The smallest that so large a part of all does not exceed; of a few, the 99th percentile is the worst. */
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * millis.length);
        return millis[Math.max(1, rank) - 1];
    }

    double median() {
        return percentile(50);
    }

    double worst() {
        return millis[millis.length - 1];
    }
}
