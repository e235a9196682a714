package longrun.dashboard.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import longrun.dashboard.chart.Chart.Cell;
import longrun.dashboard.chart.Chart.Column;
import longrun.insight.summary.LabelCounts;
import longrun.wording.LabelNames;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.workout.Label;

/** The columns of a chart by label, and what stands in them. */
public final class LabelColumns {
    private LabelColumns() {}

    /** A column for each label, and one for what has none. */
    public static List<Column> all(LabelNames names) {
        return Stream.concat(
                        Arrays.stream(Label.values()).map(label -> of(label, names)),
                        Stream.of(new Column(names.title(null), "none")))
                .toList();
    }

    static Column of(Label label, LabelNames names) {
        return new Column(names.titles(label), LensText.spelled(label));
    }

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
        int[] sums = new int[Label.values().length + 1];
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
