package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import longrun.wording.ReasonText;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.RejectedRow;

/** The receipt of a batch as JSON. */
public final class BatchJson {
    private BatchJson() {}

    public static void write(Writer out, Batch batch, List<RejectedRow> rejections) {
        JsonDocument.write(out, json -> {
            describe(json, batch);
            json.objects("rejections", rows -> rejections.forEach(row -> rows.accept(element -> reject(element, row))));
        });
    }

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

    private static void reject(JsonDocument json, RejectedRow row) {
        json.number("line", row.line())
                .texts(
                        "reasons",
                        row.reasons().stream().map(ReasonText::rejection).toList());
    }
}
