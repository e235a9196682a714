package longrun.workout.quantity;

/** A speed, in metres per second. */
public record Speed(double metresPerSecond) {
    public Speed {
        Positive.require(metresPerSecond, "speed in metres per second");
    }
}
