package longrun.source;

import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Terms;
import longrun.workout.batch.Verdicts;

/** What would become of a file if it were taken now, on these terms. */
public record Plan(ImportedFile file, Terms terms, Verdicts verdicts) {}
