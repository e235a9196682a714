package longrun.workout;

/** One lap of a workout, in order. */
public record Lap(Measures measures) {}
