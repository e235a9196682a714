package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import longrun.wording.LensText;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Undone;
import longrun.workout.batch.Verdicts;

/** Batches, what became of their rows, and what undoing one does, as JSON. */
public final class BatchJson {
    private BatchJson() {}

    /** All batches under {@code batches}, in the order given. */
    public static void write(Writer out, List<Batch> batches) {
        JsonDocument.write(
                out,
                json -> json.objects(
                        "batches", all -> batches.forEach(batch -> all.accept(element -> describe(element, batch)))));
    }

    /** One batch and what became of its rows. */
    public static void write(Writer out, Batch batch, Verdicts verdicts) {
        JsonDocument.write(out, json -> {
            describe(json, batch);
            VerdictsJson.describe(json, verdicts);
        });
    }

    /** What taking a batch back did or would do. */
    public static void write(Writer out, Undone undone) {
        JsonDocument.write(
                out,
                json -> json.number("batch", undone.batch().number())
                        .text("file", undone.batch().file().name())
                        .number("workouts_gone", undone.gone())
                        .number("workouts_that_stay", undone.stay())
                        .number("workouts_reverted", undone.reverted()));
    }

    static void describe(JsonDocument json, Batch batch) {
        json.number("batch", batch.number());
        describe(json, batch.file(), batch.counts());
    }

    static void describe(JsonDocument json, ImportedFile file, Counts counts) {
        json.text("file", file.name())
                .number("size_bytes", file.sizeBytes())
                .text("sha256", file.sha256())
                .text("source", file.source().name())
                .text("imported_at", file.importedAt().toString());
        describe(json, counts);
    }

    static void describe(JsonDocument json, Counts counts) {
        json.number("rows_read", counts.rowsRead())
                .number("accepted", counts.accepted())
                .number("already_known", counts.alreadyKnown())
                .number("changed", counts.changed())
                .number("probable_duplicates", counts.probableDuplicates())
                .number("flagged", counts.flagged())
                .number("rejected", counts.rejected());
    }

    /** The name of a constant in JSON. */
    static String spelled(Enum<?> constant) {
        return LensText.spelled(constant);
    }
}
