package longrun.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import longrun.wording.json.ReceiptJson;
import longrun.wording.json.UploadJson;
import longrun.workout.batch.Refusal;

/** What became of each file that was to be pushed, in JSON. */
final class PushDocuments {
    private final Map<Path, String> documents = new HashMap<>();

    /** The function told of it. */
    void told(Path file, String receipt) {
        documents.put(file, receipt.strip());
    }

    /** It was not uploaded, for nothing in it can be taken. */
    void refused(Path file, List<Refusal> refusals) {
        List<ReceiptJson.Receipt> receipts = refusals.stream()
                .<ReceiptJson.Receipt>map(ReceiptJson.Receipt.Refused::new)
                .toList();
        if (receipts.size() == 1) {
            put(file, out -> ReceiptJson.write(out, receipts.get(0)));
            return;
        }
        put(file, out -> ReceiptJson.write(out, receipts));
    }

    /** It could not be uploaded. */
    void failed(Path file, String why) {
        put(file, out -> UploadJson.writeFailed(out, name(file), why));
    }

    /** It was uploaded, and nothing is told of it yet. */
    void pending(Path file, String why, String receipt) {
        put(file, out -> UploadJson.writePending(out, name(file), why, receipt));
    }

    /** One for each file, in their order. */
    void print(PrintWriter out, List<Path> files) {
        List<String> each = files.stream()
                .map(file -> Objects.requireNonNull(documents.get(file)))
                .toList();
        if (each.size() == 1) {
            out.println(each.get(0));
            return;
        }
        UploadJson.writeAll(out, each);
    }

    private void put(Path file, Consumer<Writer> content) {
        StringWriter document = new StringWriter();
        content.accept(document);
        documents.put(file, document.toString().strip());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
