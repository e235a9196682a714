package longrun.workout.batch;

/** One import, numbered from 1 for each athlete. */
public record Batch(int number, ImportedFile file, Counts counts) {}
