package longrun.insight.anomaly;

/** A number that was written in one unit and read in another. */
public enum Swap {
    MILES_READ_AS_KILOMETRES(Quantity.DISTANCE, 1.609344),
    KILOMETRES_READ_AS_MILES(Quantity.DISTANCE, 1 / 1.609344),
    KILOMETRES_READ_AS_METRES(Quantity.DISTANCE, 1000),
    METRES_READ_AS_KILOMETRES(Quantity.DISTANCE, 1 / 1000.0),
    /** Such as 42:10, minutes and seconds, read as hours and minutes. */
    MINUTES_READ_AS_HOURS(Quantity.DURATION, 1 / 60.0),
    MINUTES_READ_AS_SECONDS(Quantity.DURATION, 60);

    private final Quantity quantity;
    private final double factor;

    Swap(Quantity quantity, double factor) {
        this.quantity = quantity;
        this.factor = factor;
    }

    public Quantity quantity() {
        return quantity;
    }

    double metres(double recorded) {
        return quantity == Quantity.DISTANCE ? recorded * factor : recorded;
    }

    double seconds(double recorded) {
        return quantity == Quantity.DURATION ? recorded * factor : recorded;
    }
}
