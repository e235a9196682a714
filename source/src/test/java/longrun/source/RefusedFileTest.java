package longrun.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import longrun.workout.Athlete;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Terms;
import longrun.workout.port.InMemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedFileTest {
    private static final String EXPORT = "Workout Date,Activity Type,Distance (km)\n2019-09-05,Run,5\n";
    private static final String EXPECTED =
            "; expected a MapMyRun workout history in CSV, such as" + " user123_workout_history.csv";

    private final InMemoryStore store = new InMemoryStore();
    private final Intake intake = new Intake(store, Clock.systemUTC());

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsStored() {
        assertThat(store.athletes()).isEmpty();
        assertThat(store.batches(Athlete.DEFAULT)).isEmpty();
        assertThat(store.history(Athlete.DEFAULT).isEmpty()).isTrue();
    }

    @Test
    void isMissing() {
        assertThat(message(folder.resolve("none.csv"))).isEqualTo("none.csv: there is no such file" + EXPECTED);
    }

    @Test
    void isADirectory() {
        assertThat(message(folder)).isEqualTo(folder.getFileName() + ": this is a directory" + EXPECTED);
    }

    @Test
    void cannotBeOpened() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop.csv"), folder.resolve("loop.csv"));

        assertThat(message(loop)).isEqualTo("loop.csv: the file cannot be read" + EXPECTED + " that you may read");
    }

    @ParameterizedTest
    @CsvSource({"''", "' \n\t\r\n '"})
    void isEmpty(String text) throws IOException {
        assertThat(message(file("empty.csv", text.getBytes(UTF_8))))
                .isEqualTo("empty.csv: the file is empty" + EXPECTED);
    }

    @Test
    void isEmptyButForTheMarkOfItsEncoding() throws IOException {
        assertThat(refusal(file("mark.csv", "\uFEFF\n".getBytes(UTF_8))).reason())
                .isEqualTo(Refusal.Reason.EMPTY);
    }

    @Test
    @Timeout(5)
    void isATableOfMoreColumnsThanAnyoneWrites() throws IOException {
        String line = "x,".repeat(16_000) + "date\n";

        assertThat(message(file("columns.csv", (line + line).getBytes(UTF_8))))
                .startsWith("columns.csv: this is no workout export (its columns: x, x, ");
    }

    @Test
    void isAnotherTable() throws IOException {
        assertThat(message(file("people.csv", "name,age\nme,40\n".getBytes(UTF_8))))
                .isEqualTo("people.csv: this is no workout export (its columns: name, age)" + EXPECTED
                        + ", with the columns Workout Date, Activity Type, and Workout Time (seconds) or Distance (mi or"
                        + " km)");
    }

    @Test
    void isAPictureByAnotherName() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertThat(message(file("picture.csv", png))).isEqualTo("picture.csv: this is no text file" + EXPECTED);
    }

    @Test
    void isUtf16WithoutItsMark() throws IOException {
        assertThat(refusal(file("wide.csv", EXPORT.getBytes(UTF_16LE))).reason())
                .isEqualTo(Refusal.Reason.NOT_TEXT);
    }

    @Test
    void isPackedInAWayThatIsNotRead() throws IOException {
        assertThat(message(file("export.csv.bz2", "BZh91AY&SY".getBytes(UTF_8))))
                .isEqualTo("export.csv.bz2: this is a packed file" + EXPECTED + ", unpacked, or packed as .zip or .gz");
    }

    @Test
    void hasNoUnit() throws IOException {
        assertThat(message(file("bare.csv", "Workout Date,Activity Type,Distance\n2019-09-05,Run,5\n".getBytes(UTF_8))))
                .isEqualTo("bare.csv: a column's unit is not known (Distance)" + EXPECTED
                        + ", with units such as (mi), (km), (seconds), (kcal) in its header");
    }

    @Test
    @Timeout(20)
    void isALineOfTwoHundredMegabytes() throws IOException {
        Path file = file("long.csv", "x".repeat(1 << 21).getBytes(UTF_8));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertThat(message(file))
                .isEqualTo(
                        "long.csv: a line is too long to be a workout (line 1 has more than 1048576 bytes)" + EXPECTED);
    }

    @Test
    void hasALineTooLongAfterGoodOnes() throws IOException {
        assertThat(refusal(file("late.csv", (EXPORT.repeat(9000) + "y".repeat(1 << 21)).getBytes(UTF_8))))
                .isEqualTo(new Refusal(
                        Refusal.Reason.LINE_TOO_LONG, "late.csv", "line 18001 has more than 1048576 bytes"));
    }

    @Test
    void breaksOffWhileItIsRead() {
        InputStream broken = new InputStream() {
            private final InputStream start =
                    new ByteArrayInputStream(EXPORT.repeat(50_000).getBytes(UTF_8));

            @Override
            public int read() throws IOException {
                throw new IOException("not asked for single bytes");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = start.read(target, offset, length);
                if (count < 0) {
                    throw new IOException("the connection was lost");
                }
                return count;
            }
        };

        Outcome outcome = intake.take(Athlete.DEFAULT, broken, "upload.csv", 0, Terms.CAREFUL, Progress.NONE);

        assertThat(((Outcome.Refused) outcome).refusal().reason()).isEqualTo(Refusal.Reason.NOT_READABLE);
    }

    @Test
    void showsNothingThatATerminalObeys() throws IOException {
        String message = message(file("odd.csv", "\u001B[31mred\u202E,\u0007b\n".getBytes(UTF_8)));

        assertThat(message).contains("[31mred ,  b)").doesNotContain("\u001B", "\u202E", "\u0007");
    }

    @Test
    void isRefusedQuickly() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) 'x');
                return length;
            }
        };

        long start = System.nanoTime();
        intake.take(Athlete.DEFAULT, endless, "endless.csv", 0, Terms.CAREFUL, Progress.NONE);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private String message(Path file) {
        return refusal(file).message();
    }

    private Refusal refusal(Path file) {
        Outcome outcome = intake.takeAll(Athlete.DEFAULT, file, file.toString(), Terms.CAREFUL, Progress.NONE)
                .get(0);
        // A table can be taken in all the same, once a person says what its columns tell.
        return outcome instanceof Outcome.Unmapped table ? table.refusal() : ((Outcome.Refused) outcome).refusal();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
