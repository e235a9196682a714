package longrun.wording.json;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import longrun.insight.summary.LabelCounts;
import longrun.workout.Label;
import longrun.workout.batch.Counts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    /**
     * What a receipt tells.
     *
     * @throws IllegalArgumentException if the text is no receipt
     */
    public static UploadReceipt read(String text) {
        try {
            JsonNode receipt = new JsonMapper().readTree(text);
            List<UploadReceipt.Told> imports = new ArrayList<>();
            receipt.path("imports").forEach(one -> imports.add(told(one)));
            return new UploadReceipt(imports);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is no receipt, for it is no JSON", e);
        }
    }

    private static UploadReceipt.Told told(JsonNode one) {
        if (one.has("refused")) {
            return new UploadReceipt.Told.Refused(one.path("refused").asString(""));
        }
        List<String> rejections = new ArrayList<>();
        one.path("rejections").forEach(row -> rejections.add(rejection(row)));
        return new UploadReceipt.Told.Taken(
                one.path("batch").asInt(0),
                one.path("imported_before").asBoolean(false),
                one.path("file").asString(""),
                new Counts(
                        one.path("accepted").asInt(0),
                        one.path("already_known").asInt(0),
                        one.path("changed").asInt(0),
                        one.path("probable_duplicates").asInt(0),
                        one.path("flagged").asInt(0),
                        one.path("rejected").asInt(0)),
                rejections);
    }

    private static String rejection(JsonNode row) {
        List<String> reasons = new ArrayList<>();
        row.path("reasons").forEach(reason -> reasons.add(reason.asString("")));
        return "line " + row.path("line").asInt(0) + ": " + String.join("; ", reasons);
    }

    /**
     * Of a file that could not be uploaded.
     *
     * @param why in words
     */
    public static void writeFailed(Writer out, String file, String why) {
        JsonDocument.write(out, json -> json.text("file", file).text("failed", why));
    }

    /**
     * Of a file that was uploaded and whose receipt has not come.
     *
     * @param why in words
     * @param receipt where it will lie
     */
    public static void writePending(Writer out, String file, String why, String receipt) {
        JsonDocument.write(
                out, json -> json.text("file", file).text("pending", why).text("receipt", receipt));
    }

    /** Documents that were written before, such as receipts, under {@code uploads}. */
    public static void writeAll(Writer out, List<String> documents) {
        JsonDocument.write(out, json -> json.documents("uploads", documents));
    }
}
