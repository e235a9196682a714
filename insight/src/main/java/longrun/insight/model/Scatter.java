package longrun.insight.model;

import java.util.List;

/**
 * Workouts as points of pace and distance, to be drawn.
 *
 * @param rows of the labelled history, oldest first; a part of them where there are too many to draw
 * @param all how many have a label, a pace and a distance
 * @param pace seconds per kilometre that hold all but the most extreme, and every centre
 * @param distance metres that hold all but the most extreme, and every centre
 * @param beyond how many of the rows lie outside of either range
 */
public record Scatter(List<Integer> rows, int all, Range pace, Range distance, int beyond) {
    public Scatter {
        rows = List.copyOf(rows);
    }

    /** From a positive value to a larger one. */
    public record Range(double low, double high) {
        public Range {
            if (!(low > 0 && high > low)) {
                throw new IllegalArgumentException("no range from " + low + " to " + high);
            }
        }

        boolean holds(double value) {
            return value >= low && value <= high;
        }

        /** Where a value lies on a log scale: 0 at the low end, 1 at the high one; a value outside lies at the nearer end. */
        public double place(double value) {
            double place = Math.log(value / low) / Math.log(high / low);
            return Math.min(1, Math.max(0, place));
        }
    }
}
