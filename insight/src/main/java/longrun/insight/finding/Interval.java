package longrun.insight.finding;

/**
 * Where a quantity probably lies, in the unit of that quantity.
 *
 * @param level how often such an interval holds, between 0 and 1
 */
public record Interval(double low, double high, double level) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " cannot end at " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level is between 0 and 1, not " + level);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
