package longrun.acceptance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import longrun.acceptance.command.Command.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest file that is promised to be taken in. Runs with {@code -Psoak}. */
@Tag("soak")
class MillionRowsTest {
    private static final int ROWS = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void areTakenInWithinTwentySecondsAndAGigabyteOfHeap() throws Exception {
        Command longrun = new Command(folder).java("-Xmx1g");
        Path file = LargeExport.write(folder.resolve("million.csv"), 1, ROWS, 1);

        Result result = longrun.run("import", "--json", file);

        System.out.println("1,000,000 rows: " + result.took().toMillis() + " ms");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.json().number("accepted")).isEqualTo(ROWS);
        assertThat(result.took()).isLessThan(Duration.ofSeconds(20));

        Result status = longrun.run("status", "--json");

        System.out.println("status of 1,000,000 workouts: " + status.took().toMillis() + " ms");
        assertThat(status.json().number("workouts")).isEqualTo(ROWS);
    }
}
