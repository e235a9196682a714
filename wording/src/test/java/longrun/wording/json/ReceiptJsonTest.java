package longrun.wording.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import longrun.wording.json.ReceiptJson.Receipt;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Measures;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Heading;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Values;
import longrun.workout.batch.Verdict;
import longrun.workout.batch.Verdicts;
import longrun.workout.mapping.Reading;
import longrun.workout.mapping.Role;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.HeartRate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReceiptJsonTest {
    private static final Receipt REFUSED = new Receipt.Refused(new Refusal(Refusal.Reason.EMPTY, "empty.csv", ""));

    private static final ImportedFile FILE = new ImportedFile(
            "mine.csv", 517_181, "ab12", Source.MAPMYRUN, Instant.parse("2025-10-08T06:00:00Z"), Heading.NONE);

    private static final String COUNTS = "\"rows_read\":3,\"accepted\":1,\"already_known\":0,\"changed\":1,"
            + "\"probable_duplicates\":1,\"flagged\":0,\"rejected\":0}]";

    private static final String CONTENT = "\"file\":\"mine.csv\",\"size_bytes\":517181,\"sha256\":\"ab12\","
            + "\"source\":\"mapmyrun\",\"imported_at\":\"2025-10-08T06:00:00Z\",\"rows_read\":4,"
            + "\"accepted\":1,\"already_known\":0,\"changed\":1,\"probable_duplicates\":1,\"flagged\":0,"
            + "\"rejected\":1,\"rejections\":[{\"line\":264,\"reasons\":[\"neither duration nor distance\"]}],"
            + "\"changes\":[{\"id\":\"mapmyrun:77\",\"line\":12,\"fields\":[\"distance\",\"heart_rate\"],"
            + "\"before\":{\"distance_m\":5000.0,\"heart_rate_bpm\":null},"
            + "\"after\":{\"distance_m\":5500.0,\"heart_rate_bpm\":140.0}}],"
            + "\"duplicates\":[{\"id\":\"mapmyrun:9\",\"line\":12,\"of\":\"mapmyrun:77\","
            + "\"values\":{\"date\":\"2019-09-05\",\"activity\":\"RUN\",\"distance_m\":5000.0,\"duration_s\":1800.0,"
            + "\"energy_kcal\":null,\"steps\":null,\"heart_rate_bpm\":null,\"note\":\"\"},"
            + "\"known\":{\"date\":\"2019-09-05\",\"activity\":\"RUN\",\"distance_m\":5000.0,\"duration_s\":1800.0,"
            + "\"energy_kcal\":null,\"steps\":null,\"heart_rate_bpm\":null,\"note\":\"\"}}],"
            + "\"by_year\":[{\"year\":2019," + COUNTS + ",\"by_activity\":[{\"activity\":\"RUN\"," + COUNTS + "}\n";

    private final StringWriter out = new StringWriter();

    @Test
    void showsWhatTheColumnsOfATableSeemToTell() {
        ReceiptJson.write(
                out,
                new Receipt.Shown(
                        new Refusal(Refusal.Reason.UNMAPPED, "log.csv", ""),
                        List.of(
                                new ReceiptJson.Column("Date", Reading.of(Role.DATE), List.of("5/9/2024"), List.of()),
                                new ReceiptJson.Column(
                                        "#2", Reading.of(Role.DISTANCE), List.of("10", "8"), List.of("which unit"))),
                        List.of("#2: say the unit")));

        assertThat(out.toString())
                .startsWith("{\"file\":\"log.csv\",\"refused\":\"log.csv: this is a table of a kind")
                .endsWith("\"columns\":["
                        + "{\"name\":\"Date\",\"meaning\":\"date\",\"samples\":[\"5/9/2024\"],\"doubts\":[]},"
                        + "{\"name\":\"#2\",\"meaning\":\"distance\",\"samples\":[\"10\",\"8\"],"
                        + "\"doubts\":[\"which unit\"]}],\"obstacles\":[\"#2: say the unit\"]}\n");
    }

    @Test
    void keepsTheNamesOfTheReceipt() {
        ReceiptJson.write(out, new Receipt.Taken(new Batch(1, FILE, verdicts().counts()), verdicts()));

        assertThat(out).hasToString("{\"batch\":1," + CONTENT);
    }

    @Test
    void tellsThatAFileWasImportedBefore() {
        ReceiptJson.write(out, new Receipt.Stored(new Batch(1, FILE, verdicts().counts()), verdicts()));

        assertThat(out).hasToString("{\"imported_before\":true,\"batch\":1," + CONTENT);
    }

    @Test
    void tellsAPlanLikeAReceiptWithoutABatch() {
        ReceiptJson.write(out, new Receipt.Planned(FILE, verdicts()));

        assertThat(out).hasToString("{\"batch\":null," + CONTENT);
    }

    @Test
    void tellsARefusedFileByItsMessage() {
        ReceiptJson.write(out, REFUSED);

        assertThat(out.toString())
                .startsWith("{\"file\":\"empty.csv\",\"refused\":\"empty.csv: the file is empty; expected a MapMyRun");
    }

    @Test
    void keepsTheOrderOfSeveralFiles() {
        ReceiptJson.write(
                out,
                List.of(REFUSED, new Receipt.Taken(new Batch(1, FILE, Counts.NONE), new Verdicts.Builder().build())));

        assertThat(out.toString())
                .startsWith("{\"imports\":[{\"file\":\"empty.csv\",")
                .contains("\"},{\"batch\":1,\"file\":\"mine.csv\",")
                .endsWith("}]}\n");
    }

    private static Verdicts verdicts() {
        Verdicts.Builder verdicts = new Verdicts.Builder();
        Sighting before = sighting("77", 5000, null);
        Sighting after = sighting("77", 5500, new HeartRate(140));
        verdicts.add(new Verdict.Accepted(sighting("1", 3000, null)), null);
        verdicts.add(
                new Verdict.Changed(after, Set.of(Verdict.Field.HEART_RATE, Verdict.Field.DISTANCE)),
                Values.of(before));
        verdicts.add(new Verdict.ProbableDuplicate(sighting("9", 5000, null), before.key()), Values.of(before));
        verdicts.add(
                new Verdict.Rejected(new RejectedRow(
                        263, 264, "…", List.of(Rejection.of(Rejection.Kind.NEITHER_DURATION_NOR_DISTANCE)))),
                null);
        return verdicts.build();
    }

    private static Sighting sighting(String id, double metres, @Nullable HeartRate heartRate) {
        return new Sighting(
                WorkoutKey.of(Source.MAPMYRUN, id),
                new Provenance(Source.MAPMYRUN, id, 1, 11, 12),
                new Started.OnDate(LocalDate.of(2019, 9, 5)),
                Activity.RUN,
                new Measures(new Distance(metres), Duration.ofMinutes(30), null, null, null, heartRate, null, null),
                Declaration.of("Run"),
                Parts.NONE);
    }
}
