package longrun.workout.quantity;

/** Energy burned, in kilocalories: the unit of every export, so that none is rounded on the way through. */
public record Energy(double kilocalories) {
    public Energy {
        Positive.require(kilocalories, "energy in kilocalories");
    }
}
