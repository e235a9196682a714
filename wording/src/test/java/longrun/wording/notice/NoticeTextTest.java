package longrun.wording.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import longrun.insight.summary.LabelCounts;
import longrun.wording.LabelNames;
import longrun.wording.json.ReceiptJson.Receipt;
import longrun.workout.Source;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Heading;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdicts;
import org.junit.jupiter.api.Test;

class NoticeTextTest {
    private static final String RECEIPT = "s3://mine/receipts/runs.csv.json";
    private static final Duration TOOK = Duration.ofMillis(1249);

    @Test
    void tellsWhatWasLoaded() {
        NoticeText notice = of(new LabelCounts(3, 5, 0, 1, 2), taken(3, new Counts(11, 7, 1, 2, 1, 1), rejections(1)));

        assertThat(notice.subject()).isEqualTo("Longrun: 11 new workouts from runs.csv");
        assertThat(notice.text()).isEqualTo("""
                runs.csv: loaded as batch 3.
                22 rows: 11 new (1 of them not plausible), 7 known already, 1 changed, where what was known stays believed, \
                2 probable duplicates, kept and not counted, 1 rejected.
                  line 2: neither duration nor distance

                New by label: 3 runs, 5 dog walks, 1 outlier, 2 without a label.

                It took 1.2 s. The receipt is s3://mine/receipts/runs.csv.json; rejected rows, if any, lie beside it.
                """);
    }

    @Test
    void saysThatNothingIsNew() {
        assertThat(of(LabelCounts.NONE, taken(4, new Counts(0, 22, 0, 0, 0, 0), List.of()))
                        .subject())
                .isEqualTo("Longrun: nothing new from runs.csv");
    }

    @Test
    void countsOneAsOne() {
        assertThat(of(LabelCounts.NONE, taken(4, new Counts(1, 0, 0, 0, 0, 0), List.of()))
                        .subject())
                .isEqualTo("Longrun: 1 new workout from runs.csv");
    }

    @Test
    void saysThatAFileWasLoadedBefore() {
        Receipt.Taken taken = taken(4, new Counts(1, 0, 0, 0, 0, 0), List.of());
        NoticeText notice = of(LabelCounts.NONE, new Receipt.Stored(taken.batch(), taken.verdicts()));

        assertThat(notice.subject()).isEqualTo("Longrun: runs.csv was loaded before");
        assertThat(notice.text()).startsWith("runs.csv: loaded before, as batch 4.\n1 row: 1 new.\n");
    }

    @Test
    void saysWhyAFileWasRefused() {
        NoticeText notice =
                of(LabelCounts.NONE, new Receipt.Refused(new Refusal(Refusal.Reason.EMPTY, "runs.csv", "")));

        assertThat(notice.subject()).isEqualTo("Longrun: runs.csv was refused");
        assertThat(notice.text())
                .startsWith("Refused, and nothing of it stored. runs.csv: the file is empty; expected a MapMyRun");
    }

    @Test
    void addsUpTheFilesOfAnArchive() {
        NoticeText notice = of(
                LabelCounts.NONE,
                taken(4, new Counts(2, 0, 0, 0, 0, 0), List.of()),
                new Receipt.Refused(new Refusal(Refusal.Reason.EMPTY, "other.csv", "")),
                taken(5, new Counts(3, 0, 0, 0, 0, 0), List.of()));

        assertThat(notice.subject()).isEqualTo("Longrun: 5 new workouts from runs.csv");
        assertThat(notice.text()).contains("loaded as batch 4.", "other.csv: the file is empty", "loaded as batch 5.");
    }

    @Test
    void listsTheFirstRejectedRowsAndCountsTheRest() {
        assertThat(of(LabelCounts.NONE, taken(4, new Counts(0, 0, 0, 0, 0, 1200), rejections(1000)))
                        .text())
                .contains("  line 2: ", "  line 6: ", "  and 1,195 more rejected\n")
                .doesNotContain("  line 7: ");
    }

    @Test
    void letsNoFileNameBreakALine() {
        Receipt.Taken taken = taken("two\nlines\u001b[31m.csv", 4, new Counts(1, 0, 0, 0, 0, 0), List.of());

        assertThat(of(LabelCounts.NONE, taken).text()).startsWith("two lines [31m.csv: loaded as batch 4.\n");
    }

    @Test
    void saysWhatFailedAndWhatToDo() {
        NoticeText notice = NoticeText.failed(
                "runs.csv", "s3://mine/uploads/runs.csv", "cannot reach the database; check that it runs", 3);

        assertThat(notice.subject()).isEqualTo("Longrun: runs.csv could not be loaded");
        assertThat(notice.text())
                .startsWith("s3://mine/uploads/runs.csv could not be loaded: cannot reach the database; check that it"
                        + " runs.\n\nA file is stored whole or not at all; one that was stays so, and is known the next time. It was tried 3 times. Its message waits in the"
                        + " dead-letter queue.");
        assertThat(NoticeText.failed("a", "b", "c", 0).text()).doesNotContain("tried");
    }

    private static NoticeText of(LabelCounts labels, Receipt... receipts) {
        return NoticeText.of("runs.csv", List.of(receipts), labels, LabelNames.DEFAULT, RECEIPT, TOOK);
    }

    private static Receipt.Taken taken(int number, Counts counts, List<RejectedRow> rejections) {
        return taken("runs.csv", number, counts, rejections);
    }

    private static Receipt.Taken taken(String name, int number, Counts counts, List<RejectedRow> rejections) {
        ImportedFile file = new ImportedFile(name, 1, "00", Source.MAPMYRUN, Instant.EPOCH, Heading.NONE);
        Verdicts verdicts = new Verdicts(counts, new TreeMap<>(), Map.of(), rejections, List.of(), List.of());
        return new Receipt.Taken(new Batch(number, file, counts), verdicts);
    }

    private static List<RejectedRow> rejections(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new RejectedRow(
                        i + 1, i + 2, "row", List.of(Rejection.of(Rejection.Kind.NEITHER_DURATION_NOR_DISTANCE))))
                .toList();
    }
}
