package longrun.wording.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import longrun.insight.summary.LabelCounts;
import longrun.wording.json.UploadReceipt.Told;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Refusal;
import org.junit.jupiter.api.Test;

final class UploadJsonTest {
    @Test
    void readsBackWhatWasTaken() {
        UploadReceipt receipt = UploadJson.read("""
                {"upload":{"bucket":"b","key":"uploads/mine.csv","version_id":"v1","sequencer":"1"},"imports":[
                {"imported_before":true,"batch":3,"file":"mine.csv","rows_read":15,"accepted":5,"already_known":4,"changed":3,
                "probable_duplicates":2,"flagged":1,"rejected":1,
                "rejections":[{"line":264,"reasons":["neither duration nor distance","no date"]}]}],"whole_ms":7}
                """);

        assertThat(receipt)
                .isEqualTo(new UploadReceipt(List.of(new Told.Taken(
                        3,
                        true,
                        "mine.csv",
                        new Counts(5, 4, 3, 2, 1, 1),
                        List.of("line 264: neither duration nor distance; no date")))));
    }

    @Test
    void readsBackWhatWasRefused() {
        Refusal refusal = new Refusal(Refusal.Reason.EMPTY, "empty.csv", "");
        StringWriter out = new StringWriter();
        UploadJson.write(
                out,
                Map.of("version_id", ""),
                List.of(new ReceiptJson.Receipt.Refused(refusal)),
                LabelCounts.NONE,
                Map.of("load", 3L));

        assertThat(UploadJson.read(out.toString()))
                .isEqualTo(new UploadReceipt(List.of(new Told.Refused(refusal.message()))));
    }

    @Test
    void saysThatATextIsNoReceipt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UploadJson.read("<Error>"))
                .withMessage("this is no receipt, for it is no JSON");
    }

    @Test
    void writesSeveralThatAreWritten() {
        StringWriter out = new StringWriter();
        UploadJson.writeAll(out, List.of("{\"a\":1}", "{\"b\":2}"));

        assertThat(out.toString()).isEqualTo("{\"uploads\":[{\"a\":1},{\"b\":2}]}\n");
    }
}
