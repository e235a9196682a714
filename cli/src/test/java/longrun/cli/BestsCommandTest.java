package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BestsCommandTest {
    @TempDir
    Path home;

    @Test
    void listsTheFarthestTheLongestAndTheFastest() throws Exception {
        Shell shell = new Shell(home);
        shell.run(
                "import",
                Exports.write(
                        home.resolve("runs.csv"),
                        Exports.row("Oct. 1, 2025", "Run", "3", "1500", "1")
                                + Exports.row("Oct. 2, 2025", "Run", "6", "3600", "2")
                                + Exports.row("Oct. 3, 2025", "Run", "5.5", "3700", "3")));

        assertThat(shell.run("bests", "--units", "mi").lines())
                .startsWith(
                        "Label  Best                        Distance  Duration       Pace  Date        Id",
                        "Run    Farthest                     6.00 mi  1 h 00 m  10:00 /mi  2025-10-02  mapmyrun:2",
                        "Run    Longest                      5.50 mi  1 h 02 m  11:13 /mi  2025-10-03  mapmyrun:3",
                        "Run    Fastest over at least 1 mi   3.00 mi      25 m   8:20 /mi  2025-10-01  mapmyrun:1");
        assertThat(shell.run("bests", "--json", "--units", "km").out())
                .contains("{\"label\":\"REAL_RUN\",\"in\":\"DISTANCE\",\"at_least_m\":null,\"id\":\"mapmyrun:2\","
                        + "\"date\":\"2025-10-02\",\"distance_m\":9656.1,\"duration_s\":3600.0,\"pace_s_per_km\":372.8,"
                        + "\"stands_out\":false}")
                .contains("\"in\":\"PACE\",\"at_least_m\":5000.0,\"id\":\"mapmyrun:2\"");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(new Shell(home).run("bests").lines())
                .containsExactly("Too little to tell: it needs 1 workout, has 0.");
    }
}
