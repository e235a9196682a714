package longrun.source;

import longrun.workout.batch.Batch;
import longrun.workout.batch.Verdicts;

/** What became of a file. */
public record Receipt(Batch batch, Verdicts verdicts) {}
