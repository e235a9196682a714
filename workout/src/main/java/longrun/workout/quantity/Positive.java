package longrun.workout.quantity;

/** The guard all quantities share: a number that is not positive and finite is no measurement. */
final class Positive {
    private Positive() {}

    static void require(double value, String what) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " must be positive and finite, not " + value);
        }
    }
}
