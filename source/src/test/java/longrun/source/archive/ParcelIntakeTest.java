package longrun.source.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.workout.Athlete;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Terms;
import longrun.workout.port.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a parcel holds is taken as if it had been handed in unpacked, or nothing of it is. */
class ParcelIntakeTest {
    private static final String HEADER = "Workout Date,Activity Type,Distance (km)\n";

    private final InMemoryStore store = new InMemoryStore();
    private final Intake intake = new Intake(store, Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));

    @TempDir
    Path folder;

    @Test
    void takesEachFileAsABatchOfItsOwn() throws IOException {
        List<Outcome> outcomes = take(Packed.zip(
                Packed.File.of("2019/runs.csv", HEADER + "2019-09-05,Run,5\n"),
                Packed.File.of("2020/runs.csv.gz", Packed.gzip(HEADER + "2020-09-05,Run,5\n2020-09-06,Run,6\n")),
                Packed.File.of("photo.jpg", "\u00FF\u00D8\u0000")));

        assertThat(store.history(Athlete.DEFAULT).size()).isEqualTo(3);
        assertThat(store.batches(Athlete.DEFAULT)).hasSize(2);
        assertThat(outcomes.get(2))
                .isEqualTo(new Outcome.Refused(new Refusal(Refusal.Reason.NOT_TEXT, "photo.jpg", "")));
    }

    @Test
    void storesNothingOfAFileThatTurnsOutDamagedAtItsEnd() throws IOException {
        HandMadeZip zip = new HandMadeZip();
        byte[] runs = (HEADER + "2019-09-05,Run,5\n".repeat(50_000)).getBytes(ISO_8859_1);
        byte[] walk = (HEADER + "2019-09-06,Walk,5\n").getBytes(ISO_8859_1);
        zip.list(zip.write("runs.csv", runs).checked(1)).list(zip.write("walk.csv", walk));

        assertThat(take(zip.bytes()).get(0))
                .isEqualTo(new Outcome.Refused(
                        new Refusal(Refusal.Reason.DAMAGED_ARCHIVE, "runs.csv", "its checksum is wrong")));
        assertThat(store.history(Athlete.DEFAULT).size()).isEqualTo(1);
    }

    private List<Outcome> take(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("handed in"), content);
        return intake.takeAll(Athlete.DEFAULT, file, "export.zip", Terms.CAREFUL, Progress.NONE);
    }
}
