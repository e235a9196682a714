package longrun.dashboard.chart;

import java.util.Arrays;
import java.util.List;
import longrun.dashboard.chart.Chart.Cell;
import longrun.dashboard.chart.Chart.Column;
import longrun.insight.summary.LabelCounts;
import longrun.wording.QuantityText;

/** The columns of a chart by label, and what stands in them. */
public final class LabelColumns {
    public static final List<Column> ALL = List.of(
            new Column("Runs", "real_run"),
            new Column("Dog walks", "pup_walk"),
            new Column("Mixed", "mixed"),
            new Column("Outliers", "outlier"),
            new Column("No label", "none"));

    private LabelColumns() {}

    /** How many workouts there are of each, in the order of the columns. */
    public static List<Integer> counts(LabelCounts counts) {
        return List.of(counts.realRuns(), counts.pupWalks(), counts.mixed(), counts.outliers(), counts.unlabelled());
    }

    /** The same as cells. */
    public static List<Cell> cells(LabelCounts counts, QuantityText quantities) {
        return counts(counts).stream()
                .map(count -> new Cell(quantities.count(count), Integer.toString(count)))
                .toList();
    }

    /** Of each label the share of all; nothing is known of none. */
    public static List<Cell> shares(List<LabelCounts> parts, QuantityText quantities) {
        int[] sums = new int[ALL.size()];
        for (LabelCounts part : parts) {
            List<Integer> counts = counts(part);
            for (int label = 0; label < sums.length; label++) {
                sums[label] += counts.get(label);
            }
        }
        double all = Arrays.stream(sums).sum();
        return Arrays.stream(sums)
                .mapToObj(count -> all == 0
                        ? Cell.missing(QuantityText.MISSING)
                        : new Cell(quantities.percent(count / all), Double.toString(100 * count / all)))
                .toList();
    }
}
