package longrun.insight.anomaly;

/**
 * What would be normal of one quantity, in its unit.
 *
 * @param low the least that is no anomaly
 * @param typical the middle of the others: their median, or the antilogarithm of the mean where z-scores are asked for
 * @param high the most that is no anomaly
 * @param alike how many others it rests on
 */
public record Usual(double low, double typical, double high, int alike) {
    public Usual {
        if (!(low > 0 && low <= typical && typical <= high)) {
            throw new IllegalArgumentException(typical + " is not between " + low + " and " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
