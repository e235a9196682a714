package longrun.wording.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import longrun.workout.Source;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import org.junit.jupiter.api.Test;

final class BatchJsonTest {
    @Test
    void keepsTheNamesOfTheReceipt() {
        ImportedFile file =
                new ImportedFile("mine.csv", 517_181, "ab12", Source.MAPMYRUN, Instant.parse("2025-10-08T06:00:00Z"));
        Batch batch = new Batch(1, file, new Counts(2770, 0, 0, 0, 59, 4));
        RejectedRow row =
                new RejectedRow(263, 264, "…", List.of(Rejection.of(Rejection.Kind.NEITHER_DURATION_NOR_DISTANCE)));
        StringWriter out = new StringWriter();

        BatchJson.write(out, batch, List.of(row));

        assertThat(out)
                .hasToString(
                        "{\"batch\":1,\"file\":\"mine.csv\",\"size_bytes\":517181,\"sha256\":\"ab12\","
                                + "\"source\":\"mapmyrun\",\"imported_at\":\"2025-10-08T06:00:00Z\",\"rows_read\":2774,"
                                + "\"accepted\":2770,\"already_known\":0,\"changed\":0,\"probable_duplicates\":0,\"flagged\":59,"
                                + "\"rejected\":4,\"rejections\":[{\"line\":264,\"reasons\":[\"neither duration nor distance\"]}]}\n");
    }
}
