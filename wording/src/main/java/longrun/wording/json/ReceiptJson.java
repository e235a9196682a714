package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import longrun.workout.batch.Batch;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Verdicts;

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
}
