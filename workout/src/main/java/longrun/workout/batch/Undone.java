package longrun.workout.batch;

/**
 * What taking a batch back does, counted in workouts.
 *
 * @param gone those that no other batch speaks of
 * @param stay those that another batch speaks of too
 * @param reverted how many of those that stay are believed from another batch again
 */
public record Undone(Batch batch, int gone, int stay, int reverted) {}
