package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import java.util.Set;
import longrun.wording.LensText;
import longrun.wording.ReasonText;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Verdict;

/** What became of imported files, as JSON. */
public final class ReceiptJson {
    private ReceiptJson() {}

    /** What became of one file. */
    public sealed interface Receipt {
        /** It is a batch now. */
        record Taken(Batch batch, List<RejectedRow> rejections, List<Changed> changes) implements Receipt {
            public Taken {
                rejections = List.copyOf(rejections);
                changes = List.copyOf(changes);
            }
        }

        /** Nothing of it was stored. */
        record Refused(Refusal refusal) implements Receipt {}
    }

    /** A row that says something else of a known workout. */
    public record Changed(WorkoutKey key, int line, Set<Verdict.Field> fields) {
        public Changed {
            fields = Set.copyOf(fields);
        }
    }

    /** The receipt of one file. */
    public static void write(Writer out, Receipt receipt) {
        JsonDocument.write(out, json -> describe(json, receipt));
    }

    /** The receipts of several files, in their order, under {@code imports}. */
    public static void write(Writer out, List<Receipt> receipts) {
        JsonDocument.write(
                out,
                json -> json.objects(
                        "imports",
                        all -> receipts.forEach(receipt -> all.accept(element -> describe(element, receipt)))));
    }

    private static void describe(JsonDocument json, Receipt receipt) {
        if (receipt instanceof Receipt.Refused refused) {
            json.text("file", refused.refusal().file())
                    .text("refused", refused.refusal().message());
        }
        if (receipt instanceof Receipt.Taken taken) {
            BatchJson.describe(json, taken.batch());
            json.objects(
                    "rejections",
                    rows -> taken.rejections().forEach(row -> rows.accept(element -> reject(element, row))));
            json.objects(
                    "changes",
                    rows -> taken.changes().forEach(change -> rows.accept(element -> change(element, change))));
        }
    }

    private static void reject(JsonDocument json, RejectedRow row) {
        json.number("line", row.line())
                .texts(
                        "reasons",
                        row.reasons().stream().map(ReasonText::rejection).toList());
    }

    private static void change(JsonDocument json, Changed changed) {
        json.text("id", changed.key().text())
                .number("line", changed.line())
                .texts(
                        "fields",
                        changed.fields().stream()
                                .sorted()
                                .map(LensText::spelled)
                                .toList());
    }
}
