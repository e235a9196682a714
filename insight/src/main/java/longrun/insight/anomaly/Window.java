package longrun.insight.anomaly;

import java.util.Arrays;

/**
 * The logarithms of one quantity in a stretch of workouts, kept in ascending order while the stretch moves on: from one
 * workout to the next only a few come in and go out, which is far less work than to sort them all again.
 */
final class Window {
    private final double[] logs;
    private final double[] sorted;
    private int size;
    private int first;
    private int end;

    /** @param logs of all workouts of a kind, in their order; not finite for what is not known */
    Window(double[] logs) {
        this.logs = logs;
        this.sorted = new double[logs.length];
    }

    /** What is known from one place to before another, in ascending order. */
    double[] of(int from, int to) {
        if (from < first || to < end || from > end) {
            size = 0;
            first = from;
            end = from;
        }
        while (end < to) {
            add(logs[end++]);
        }
        while (first < from) {
            remove(logs[first++]);
        }
        return Arrays.copyOf(sorted, size);
    }

    private void add(double log) {
        if (Double.isFinite(log)) {
            int place = place(log);
            System.arraycopy(sorted, place, sorted, place + 1, size - place);
            sorted[place] = log;
            size++;
        }
    }

    private void remove(double log) {
        if (Double.isFinite(log)) {
            int place = place(log);
            System.arraycopy(sorted, place + 1, sorted, place, size - place - 1);
            size--;
        }
    }

    /** Where it is, or where it belongs. */
    private int place(double log) {
        int place = Arrays.binarySearch(sorted, 0, size, log);
        return place < 0 ? -place - 1 : place;
    }
}
