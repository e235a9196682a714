package longrun.wording.json;

import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;

/** A batch and its counts as JSON. */
final class BatchJson {
    private BatchJson() {}

    static void describe(JsonDocument json, Batch batch) {
        Counts counts = batch.counts();
        json.number("batch", batch.number())
                .text("file", batch.file().name())
                .number("size_bytes", batch.file().sizeBytes())
                .text("sha256", batch.file().sha256())
                .text("source", batch.file().source().name())
                .text("imported_at", batch.file().importedAt().toString())
                .number("rows_read", counts.rowsRead())
                .number("accepted", counts.accepted())
                .number("already_known", counts.alreadyKnown())
                .number("changed", counts.changed())
                .number("probable_duplicates", counts.probableDuplicates())
                .number("flagged", counts.flagged())
                .number("rejected", counts.rejected());
    }
}
