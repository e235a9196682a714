package longrun.wording.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import longrun.insight.summary.SummaryFinder;
import longrun.workout.Athlete;
import longrun.workout.Source;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Heading;
import longrun.workout.batch.ImportedFile;
import longrun.workout.history.History;
import longrun.workout.history.Selection;
import org.junit.jupiter.api.Test;

final class StatusJsonTest {
    @Test
    void tellsAnEmptyStoreAndItsBatchesApart() {
        ImportedFile file = new ImportedFile("a.csv", 10, "ab12", Source.MAPMYRUN, Instant.EPOCH, Heading.NONE);
        StringWriter out = new StringWriter();

        StatusJson.write(
                out,
                new StatusJson.Status(
                        "sqlite",
                        "/data/longrun.db",
                        Athlete.DEFAULT,
                        3,
                        SummaryFinder.find(Selection.everything(History.empty()), row -> null),
                        2,
                        List.of(new Batch(1, file, Counts.NONE))));

        assertThat(out)
                .hasToString(
                        "{\"store\":\"sqlite\",\"location\":\"/data/longrun.db\",\"athlete\":\"me\","
                                + "\"revision\":3,\"workouts\":0,\"flagged\":0,\"excluded\":2,\"first_date\":null,\"last_date\":null,"
                                + "\"labels\":{\"REAL_RUN\":0,\"PUP_WALK\":0,\"MIXED\":0,\"OUTLIER\":0,\"none\":0},"
                                + "\"batches\":[{\"batch\":1,\"file\":\"a.csv\",\"size_bytes\":10,\"sha256\":\"ab12\","
                                + "\"source\":\"mapmyrun\",\"imported_at\":\"1970-01-01T00:00:00Z\",\"rows_read\":0,\"accepted\":0,"
                                + "\"already_known\":0,\"changed\":0,\"probable_duplicates\":0,\"flagged\":0,\"rejected\":0}]}\n");
    }
}
