package longrun.workout.quantity;

/** A length covered, in metres. */
public record Distance(double metres) implements Comparable<Distance> {
    /** The international mile of 1959, exact. */
    private static final double METRES_PER_MILE = 1609.344;

    public Distance {
        Positive.require(metres, "distance in metres");
    }

    public static Distance ofMetres(double metres) {
        return new Distance(metres);
    }

    public static Distance ofKilometres(double kilometres) {
        return new Distance(kilometres * 1000);
    }

    public static Distance ofMiles(double miles) {
        return new Distance(miles * METRES_PER_MILE);
    }

    public double kilometres() {
        return metres / 1000;
    }

    public double miles() {
        return metres / METRES_PER_MILE;
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(metres, other.metres);
    }
}
