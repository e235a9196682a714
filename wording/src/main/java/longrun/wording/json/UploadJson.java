package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import longrun.insight.summary.LabelCounts;
import longrun.workout.Label;

/** What became of an uploaded file, as JSON. */
public final class UploadJson {
    private UploadJson() {}

    /**
     * The receipt of one upload.
     *
     * @param upload where it lay and what tells it from other uploads: {@code bucket}, {@code key}, {@code version_id},
     *     {@code sequencer}
     * @param labels of the workouts that were new
     * @param millis how long its parts took, in milliseconds, by their names
     */
    public static void write(
            Writer out,
            Map<String, String> upload,
            List<ReceiptJson.Receipt> receipts,
            LabelCounts labels,
            Map<String, Long> millis) {
        JsonDocument.write(out, json -> {
            json.object("upload", place -> upload.forEach(place::text));
            json.objects(
                    "imports",
                    all -> receipts.forEach(receipt -> all.accept(element -> ReceiptJson.describe(element, receipt))));
            json.object("new_by_label", counts -> {
                for (Label label : Label.values()) {
                    counts.number(label.name(), labels.of(label));
                }
                counts.number("none", labels.unlabelled());
            });
            millis.forEach((part, took) -> json.number(part + "_ms", took));
        });
    }
}
