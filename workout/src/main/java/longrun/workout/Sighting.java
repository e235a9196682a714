package longrun.workout;

/** What one row of one batch says of a workout, as read and never changed. */
public record Sighting(
        WorkoutKey key,
        Provenance provenance,
        Started started,
        Activity activity,
        Measures measures,
        Declaration declared,
        Parts parts) {}
