package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import longrun.wording.ReadingText;
import longrun.workout.batch.Batch;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Verdicts;
import longrun.workout.mapping.Reading;

/** What became of imported files, or would become of them, as JSON. */
public final class ReceiptJson {
    private ReceiptJson() {}

    /** What became of one file. */
    public sealed interface Receipt {
        /** It is a batch now. */
        record Taken(Batch batch, Verdicts verdicts) implements Receipt {}

        /** It has been a batch since an earlier import; nothing was stored now. */
        record Stored(Batch batch, Verdicts verdicts) implements Receipt {}

        /** It could be one; nothing of it was stored. */
        record Planned(ImportedFile file, Verdicts verdicts) implements Receipt {}

        /** It cannot be taken; nothing of it was stored. */
        record Refused(Refusal refusal) implements Receipt {}

        /**
         * It is a table that nobody has said yet how to read, or not so that it can be; nothing of it was stored.
         *
         * @param columns what they seem to tell
         * @param obstacles what is in the way, in words; none where it can be read as shown
         */
        record Shown(Refusal refusal, List<Column> columns, List<String> obstacles) implements Receipt {
            public Shown {
                columns = List.copyOf(columns);
                obstacles = List.copyOf(obstacles);
            }
        }
    }

    /**
     * What a column of a table seems to tell.
     *
     * @param name how it is spoken of
     * @param samples a few of its values
     * @param doubts what should be checked, in words
     */
    public record Column(String name, Reading reading, List<String> samples, List<String> doubts) {
        public Column {
            samples = List.copyOf(samples);
            doubts = List.copyOf(doubts);
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

    static void describe(JsonDocument json, Receipt receipt) {
        if (receipt instanceof Receipt.Refused refused) {
            describe(json, refused.refusal());
        }
        if (receipt instanceof Receipt.Shown shown) {
            describe(json, shown.refusal());
            json.objects(
                            "columns",
                            all -> shown.columns().forEach(column -> all.accept(element -> describe(element, column))))
                    .texts("obstacles", shown.obstacles());
        }
        if (receipt instanceof Receipt.Planned planned) {
            json.absent("batch");
            BatchJson.describe(json, planned.file(), planned.verdicts().counts());
            VerdictsJson.describe(json, planned.verdicts());
        }
        if (receipt instanceof Receipt.Stored stored) {
            json.truth("imported_before", true);
            BatchJson.describe(json, stored.batch());
            VerdictsJson.describe(json, stored.verdicts());
        }
        if (receipt instanceof Receipt.Taken taken) {
            BatchJson.describe(json, taken.batch());
            VerdictsJson.describe(json, taken.verdicts());
        }
    }

    private static void describe(JsonDocument json, Refusal refusal) {
        json.text("file", refusal.file()).text("refused", refusal.message());
    }

    private static void describe(JsonDocument json, Column column) {
        json.text("name", column.name())
                .text("meaning", ReadingText.spelled(column.reading()))
                .texts("samples", column.samples())
                .texts("doubts", column.doubts());
    }
}
