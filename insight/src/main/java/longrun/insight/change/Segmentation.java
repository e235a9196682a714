package longrun.insight.change;

import java.util.Arrays;

/**
 * Cuts a series into stretches of one level each: of all ways to cut it, the one with the least sum of squared
 * distances from the stretches' means and a penalty for each cut. PELT (Killick, Fearnhead and Eckley 2012) gives what
 * searching all ways would and drops the places of which it is certain that none will be the best last cut again. No
 * values and too few for two stretches have no cut, nor have equal values; none may be NaN.
 */
public final class Segmentation {
    /** What sums of squares differ by for no reason but rounding. */
    private static final double ROUNDING = 1e-9;

    private final double[] sums;
    private final double[] squares;

    private Segmentation(double[] values) {
        double centre = Arrays.stream(values).average().orElse(0); // keeps the squares small beside their differences
        sums = new double[values.length + 1];
        squares = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            double value = values[i] - centre;
            sums[i + 1] = sums[i] + value;
            squares[i + 1] = squares[i] + value * value;
        }
    }

    /**
     * The index of the first value of each stretch but the first, ascending.
     *
     * @param shortest how many values a stretch has at least
     * @param penalty for each cut, in the square of the values' unit; more than 0
     */
    public static int[] cuts(double[] values, int shortest, double penalty) {
        if (shortest < 1 || !(penalty > 0)) {
            throw new IllegalArgumentException("stretches of " + shortest + " at a penalty of " + penalty);
        }
        return new Segmentation(values).pelt(shortest, penalty);
    }

    /** How much lower the squared distances are for cutting the values in two at a place; not below 0. */
    public static double gain(double[] values, int at) {
        Segmentation one = new Segmentation(values);
        return Math.max(0, one.cost(0, values.length) - one.cost(0, at) - one.cost(at, values.length));
    }

    /** The place where cutting the values in two gains most; -1 if no place gains. */
    public static int bestCut(double[] values, int shortest) {
        Segmentation one = new Segmentation(values);
        int best = -1;
        double least = one.cost(0, values.length);
        double tiny = least * ROUNDING;
        for (int at = shortest; at <= values.length - shortest; at++) {
            double cost = one.cost(0, at) + one.cost(at, values.length);
            if (cost < least - tiny) {
                best = at;
                least = cost;
            }
        }
        return best;
    }

    private double cost(int from, int to) {
        double sum = sums[to] - sums[from];
        return squares[to] - squares[from] - sum * sum / (to - from);
    }

    private int[] pelt(int shortest, double penalty) {
        int size = sums.length - 1;
        double[] least = new double[size + 1];
        int[] last = new int[size + 1];
        int[] candidates = new int[size + 1];
        int kept = 0;
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = -penalty;
        for (int end = shortest; end <= size; end++) {
            int newest = end - shortest;
            kept = prune(candidates, kept, newest, shortest, least);
            candidates[kept++] = newest;
            for (int i = 0; i < kept; i++) {
                double cost = least[candidates[i]] + cost(candidates[i], end) + penalty;
                if (cost < least[end]) {
                    least[end] = cost;
                    last[end] = candidates[i];
                }
            }
        }
        return cuts(last, size);
    }

    /**
     * Drops what costs more up to the newest candidate than the best way there: whatever follows, a cut at the newest is
     * then better, and allowed, for both ends are at least the shortest stretch away.
     */
    private int prune(int[] candidates, int size, int newest, int shortest, double[] least) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int candidate = candidates[i];
            if (newest - candidate < shortest || least[candidate] + cost(candidate, newest) <= least[newest]) {
                candidates[kept++] = candidate;
            }
        }
        return kept;
    }

    private static int[] cuts(int[] last, int size) {
        int count = 0;
        for (int at = last[size]; at > 0; at = last[at]) {
            count++;
        }
        int[] cuts = new int[count];
        for (int at = last[size]; at > 0; at = last[at]) {
            cuts[--count] = at;
        }
        return cuts;
    }
}
