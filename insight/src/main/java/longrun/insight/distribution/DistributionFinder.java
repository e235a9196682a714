package longrun.insight.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import longrun.insight.anomaly.Quantity;
import longrun.insight.distribution.Distribution.Bin;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.label.Labels;
import longrun.insight.statistics.Quantile;
import longrun.insight.summary.LabelCounts;
import longrun.workout.history.History;

/**
 * Counts plausible workouts by a quantity; a pace is of those on foot. A bin is at least as wide as Freedman and Diaconis
 * (1981) have it for n values, 2 IQR / cbrt(n), and of the widths that are offered the narrowest such; wider where that
 * would make more than {@link #MOST_BINS} of it. Bins begin at multiples of their width, and a value on a bound is in the
 * upper one.
 */
public final class DistributionFinder {
    /** With fewer a picture of bins says less than their list. */
    public static final int FEWEST = 10;

    /** What a chart has room for. */
    public static final int MOST_BINS = 60;

    /** In widths: 3 miles as metres are not quite six halves of a mile. */
    private static final double ROUNDING = 1e-6;

    private DistributionFinder() {}

    /**
     * The distribution, or that there are too few workouts.
     *
     * @param widths those that can be read well, ascending, in the quantity's unit
     */
    public static Answer<Distribution> find(Evidence evidence, Quantity quantity, List<Double> widths) {
        History history = evidence.history();
        int[] rows = evidence.selection()
                .rows()
                .filter(row -> isKnown(history, row, quantity))
                .toArray();
        if (rows.length < FEWEST) {
            return Answer.tooLittle(Shortage.Of.WORKOUTS, FEWEST, rows.length);
        }
        double[] sorted = Quantile.sorted(
                IntStream.of(rows).mapToDouble(row -> quantity.of(history, row)).toArray());
        double width = width(sorted, widths);
        Span span = new Span(history.date(rows[0]), history.date(rows[rows.length - 1]));
        return Answer.of(new Distribution(
                quantity,
                width,
                bins(evidence.labels(), rows, quantity, width, sorted),
                rows.length,
                new Working(Method.HISTOGRAM, List.of(), rows.length, span)));
    }

    private static boolean isKnown(History history, int row, Quantity quantity) {
        return history.isPlausible(row)
                && quantity.of(history, row) > 0
                && (quantity != Quantity.PACE || history.activity(row).onFoot());
    }

    /** The narrowest that does; the widest if none does. */
    static double width(double[] sorted, List<Double> widths) {
        double range = Quantile.of(sorted, 0.75) - Quantile.of(sorted, 0.25);
        double least = 2 * range / Math.cbrt(sorted.length);
        return widths.stream()
                .filter(width -> width >= least && count(sorted, width) <= MOST_BINS)
                .findFirst()
                .orElseGet(() -> widths.get(widths.size() - 1));
    }

    private static int count(double[] sorted, double width) {
        return bin(sorted[sorted.length - 1], width) - bin(sorted[0], width) + 1;
    }

    private static int bin(double value, double width) {
        return (int) Math.floor(value / width + ROUNDING);
    }

    private static List<Bin> bins(Labels labels, int[] rows, Quantity quantity, double width, double[] sorted) {
        int first = bin(sorted[0], width);
        LabelCounts[] counts = new LabelCounts[count(sorted, width)];
        Arrays.fill(counts, LabelCounts.NONE);
        for (int row : rows) {
            int place = bin(quantity.of(labels.history(), row), width) - first;
            counts[place] = counts[place].plus(labels.label(row));
        }
        List<Bin> bins = new ArrayList<>();
        for (int place = 0; place < counts.length; place++) {
            bins.add(new Bin((first + place) * width, (first + place + 1) * width, counts[place]));
        }
        return bins;
    }
}
