package longrun.acceptance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import longrun.acceptance.command.Command.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no workout export: one line, exit code 1, and nothing stored. */
class BadInputTest {
    private static final String EXPECTED =
            "expected a MapMyRun workout history in CSV, such as" + " user123_workout_history.csv";

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1,
    };

    @TempDir
    Path folder;

    private Command longrun;

    @BeforeEach
    void open() {
        // A small heap shows that no file is taken for as small as it should be.
        longrun = new Command(folder).java("-Xmx64m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    @Test
    void aLetter() throws Exception {
        refused(write("letter.csv", "Dear Ann,\nthe weather is fine.\n"), "this is no workout export");
    }

    @Test
    void anotherTable() throws Exception {
        refused(write("bank.csv", "Date,Payee,Amount\n2024-01-01,Baker,3.20\n"), "this is no workout export");
    }

    @Test
    void anEmptyFile() throws Exception {
        refused(write("empty.csv", ""), "the file is empty");
    }

    @Test
    void aDirectory() throws Exception {
        refused(Files.createDirectory(folder.resolve("exports")), "this is a directory");
    }

    @Test
    void nothingOfThatName() throws Exception {
        refused(folder.resolve("missing.csv"), "there is no such file");
    }

    @Test
    void aPictureByTheNameOfATable() throws Exception {
        refused(Files.write(folder.resolve("picture.csv"), PNG), "this is no text file");
    }

    @Test
    void twoGigabytesOfNothing() throws Exception {
        Path file = sparse("zeros.csv", "");

        refused(file, "the file is too large (more than 256 MB)");
        refused(file, "this is no text file", "--max-size", "4096");
    }

    @Test
    void aLineOfTwoGigabytes() throws Exception {
        Path file = LargeExport.write(folder.resolve("line.csv"), 1, 500, 1);
        String start = Files.readString(file) + "\"a note that never ends ";
        Files.delete(file);

        refused(sparse("line.csv", start), "this is no text file", "--max-size", "4096");
    }

    @Test
    void aFileThatOneMayNotRead() throws Exception {
        Unprivileged someone = Unprivileged.in(folder);
        Path file = LargeExport.write(someone.folder().resolve("private.csv"), 1, 5, 1);
        someone.deny(file);
        longrun = someone.command();

        refused(file, "the file cannot be read");
    }

    private void refused(Path file, String found, String... options) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("import", file));
        arguments.addAll(List.of(options));

        Result result = longrun.run(arguments.toArray());

        assertThat(result.code()).as(result.err()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err())
                .startsWith("longrun: " + file.getFileName() + ": " + found)
                .contains(EXPECTED);
        assertThat(result.out()).isEmpty();
        Json status = longrun.run("status", "--json").json();
        assertThat(status.number("workouts")).isZero();
        assertThat(status.objects("batches")).isEmpty();
        assertThat(status.number("revision")).isZero();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Takes next to no room on a disk that knows of holes. */
    private Path sparse(String name, String start) throws IOException {
        Path file = write(name, start);
        try (RandomAccessFile holes = new RandomAccessFile(file.toFile(), "rw")) {
            holes.setLength((2L << 30) + start.getBytes(StandardCharsets.UTF_8).length);
        }
        return file;
    }
}
