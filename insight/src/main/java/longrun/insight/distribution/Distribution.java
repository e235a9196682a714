package longrun.insight.distribution;

import java.util.List;
import longrun.insight.anomaly.Quantity;
import longrun.insight.finding.Working;
import longrun.insight.summary.LabelCounts;

/**
 * How often each value of a quantity occurs, in bins of one width.
 *
 * @param width of a bin, in the quantity's unit
 * @param bins in order and without a gap, from the first that holds any workout to the last
 * @param workouts how many have the quantity
 */
public record Distribution(Quantity quantity, double width, List<Bin> bins, int workouts, Working working) {
    public Distribution {
        bins = List.copyOf(bins);
    }

    /**
     * Values of one bin.
     *
     * @param from the least it holds, in the quantity's unit
     * @param to the least that the next one holds
     */
    public record Bin(double from, double to, LabelCounts counts) {}
}
