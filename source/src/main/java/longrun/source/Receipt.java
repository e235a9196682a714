package longrun.source;

import java.time.Duration;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Verdicts;

/**
 * What became of a file.
 *
 * @param parsing how long its rows took to be read, which happens beside their being stored
 */
public record Receipt(Batch batch, Verdicts verdicts, Duration parsing) {}
