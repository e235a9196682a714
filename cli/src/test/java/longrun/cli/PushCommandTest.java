package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What push refuses before it asks anybody; the rest is in the acceptance tests, with a server. */
class PushCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void wantsABucket() throws Exception {
        Result result = shell.run("push", Exports.mixed(home));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "longrun: say which bucket: --bucket NAME, LONGRUN_BUCKET, or bucket in the file of settings."
                                + " See: longrun push --help\n");
    }

    @Test
    void uploadsNothingThatTheFunctionWouldRefuse() throws Exception {
        Path letter = Files.writeString(home.resolve("letter.csv"), "Dear Ann,\nthe weather is fine.\n");
        Path missing = home.resolve("missing.csv");

        Result result = shell.with("LONGRUN_BUCKET", "b").run("push", letter, missing, large());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("longrun: letter.csv: this is no workout export"),
                        line -> assertThat(line).startsWith("longrun: missing.csv: there is no such file"),
                        line -> assertThat(line)
                                .startsWith("longrun: large.csv: the file is too large (more than 64 MB)"));
    }

    @Test
    void tellsInJsonWhatItDidNotUpload() throws Exception {
        Path missing = home.resolve("missing.csv");

        assertThat(shell.run("push", "--bucket", "b", "--json", missing).out())
                .startsWith("{\"file\":\"missing.csv\",\"refused\":\"missing.csv: there is no such file");
        assertThat(shell.run("push", "--bucket", "b", "--json", missing, missing)
                        .out())
                .startsWith("{\"uploads\":[{\"file\":\"missing.csv\",")
                .endsWith("}]}\n");
    }

    private Path large() throws IOException {
        Path file = home.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(64L * 1024 * 1024 + 1);
        }
        return file;
    }
}
