package longrun.insight.summary;

import java.util.Arrays;

/** Paces gathered for a median. */
final class Paces {
    private double[] values = new double[16];
    private int size;

    void add(double pace) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = pace;
    }

    void addAll(Paces others) {
        for (int i = 0; i < others.size; i++) {
            add(others.values[i]);
        }
    }

    /** The median: the middle value, or the mean of the two in the middle. */
    TypicalPace typical() {
        if (size < TypicalPace.FEWEST) {
            return new TypicalPace(size, Double.NaN);
        }
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return new TypicalPace(size, (sorted[(size - 1) / 2] + sorted[size / 2]) / 2);
    }
}
