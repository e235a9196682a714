package longrun.workout.quantity;

/** A heart rate, in beats per minute. */
public record HeartRate(double beatsPerMinute) {
    public HeartRate {
        Positive.require(beatsPerMinute, "heart rate in beats per minute");
    }
}
