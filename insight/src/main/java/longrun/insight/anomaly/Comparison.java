package longrun.insight.anomaly;

/**
 * One quantity of a workout beside that of the others of its kind.
 *
 * @param value in the quantity's unit
 * @param score how far it lies from them on the yardstick; below 0 if it is less than usual
 */
public record Comparison(Quantity quantity, double value, double score, Usual usual) {
    public boolean isUnusual() {
        return !usual.contains(value);
    }

    /** How many times the typical value it is. */
    public double ratio() {
        return value / usual.typical();
    }
}
