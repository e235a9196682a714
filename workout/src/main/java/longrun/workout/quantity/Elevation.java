package longrun.workout.quantity;

/** Height climbed, in metres. */
public record Elevation(double metres) {
    public Elevation {
        Positive.require(metres, "elevation in metres");
    }
}
