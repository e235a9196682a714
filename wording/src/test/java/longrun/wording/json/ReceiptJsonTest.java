package longrun.wording.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import longrun.wording.json.ReceiptJson.Changed;
import longrun.wording.json.ReceiptJson.Receipt;
import longrun.workout.Source;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;
import org.junit.jupiter.api.Test;

final class ReceiptJsonTest {
    private static final Receipt REFUSED = new Receipt.Refused(new Refusal(Refusal.Reason.EMPTY, "empty.csv", ""));

    private final StringWriter out = new StringWriter();

    @Test
    void keepsTheNamesOfTheReceipt() {
        ReceiptJson.write(
                out,
                taken(
                        new Counts(2770, 0, 1, 0, 59, 4),
                        List.of(new Changed(
                                WorkoutKey.of(Source.MAPMYRUN, "77"),
                                12,
                                Set.of(Verdict.Field.HEART_RATE, Verdict.Field.DISTANCE)))));

        assertThat(out)
                .hasToString(
                        "{\"batch\":1,\"file\":\"mine.csv\",\"size_bytes\":517181,\"sha256\":\"ab12\","
                                + "\"source\":\"mapmyrun\",\"imported_at\":\"2025-10-08T06:00:00Z\",\"rows_read\":2775,"
                                + "\"accepted\":2770,\"already_known\":0,\"changed\":1,\"probable_duplicates\":0,\"flagged\":59,"
                                + "\"rejected\":4,\"rejections\":[{\"line\":264,\"reasons\":[\"neither duration nor distance\"]}],"
                                + "\"changes\":[{\"id\":\"mapmyrun:77\",\"line\":12,\"fields\":[\"distance\",\"heart_rate\"]}]}\n");
    }

    @Test
    void tellsARefusedFileByItsMessage() {
        ReceiptJson.write(out, REFUSED);

        assertThat(out.toString())
                .startsWith("{\"file\":\"empty.csv\",\"refused\":\"empty.csv: the file is empty; expected a MapMyRun");
    }

    @Test
    void keepsTheOrderOfSeveralFiles() {
        ReceiptJson.write(out, List.of(REFUSED, taken(Counts.NONE, List.of())));

        assertThat(out.toString())
                .startsWith("{\"imports\":[{\"file\":\"empty.csv\",")
                .contains("\"},{\"batch\":1,\"file\":\"mine.csv\",")
                .endsWith("}]}\n");
    }

    private static Receipt taken(Counts counts, List<Changed> changes) {
        ImportedFile file =
                new ImportedFile("mine.csv", 517_181, "ab12", Source.MAPMYRUN, Instant.parse("2025-10-08T06:00:00Z"));
        RejectedRow row =
                new RejectedRow(263, 264, "…", List.of(Rejection.of(Rejection.Kind.NEITHER_DURATION_NOR_DISTANCE)));
        return new Receipt.Taken(new Batch(1, file, counts), List.of(row), changes);
    }
}
