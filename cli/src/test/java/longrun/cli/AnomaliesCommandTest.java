package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnomaliesCommandTest {
    private static final String METHOD =
            "Each workout is compared with those of its label in the 365 days before it, at "
                    + "least 8 of them. Its distance, duration or pace is unusual where its logarithm lies ";

    @TempDir
    Path home;

    private Shell shell;

    /** Twelve runs of about 5 km, a clock left running, and a half marathon. */
    @BeforeEach
    void open() throws IOException {
        shell = new Shell(home);
        StringBuilder rows = new StringBuilder();
        for (int day = 1; day <= 12; day++) {
            rows.append(Exports.row(
                    "Sept. " + day + ", 2025",
                    "Run",
                    Double.toString(3 + day % 4 / 10.0),
                    "" + (1700 + 20 * day),
                    "" + day));
        }
        rows.append(Exports.row("Oct. 1, 2025", "Run", "3.1", "70000", "21"));
        rows.append(Exports.row("Oct. 5, 2025", "Run", "13.1", "7300", "22"));
        shell.run("import", Exports.write(home.resolve("runs.csv"), rows.toString()));
    }

    @Test
    void listsEachWithItsLikelyCauseTheNewestFirst() {
        assertThat(shell.run("anomalies").lines())
                .containsExactly(
                        "Id           Date        Distance   Duration         Pace  Probably            Because",
                        "mapmyrun:22  2025-10-05   13.1 mi   2 h 02 m     9:17 /mi  truly exceptional   distance 13.1 mi, "
                                + "where 2.64 mi to 3.75 mi is usual; duration 2 h 02 m, where 26 m to 36 m is usual",
                        "mapmyrun:21  2025-10-01   3.10 mi  19 h 27 m  6:16:21 /mi  clock left running  the clock ran on "
                                + "for 18 h 57 m more than 3.10 mi usually take 30 m",
                        "",
                        "2 of 14 workouts stand out.",
                        "Say what each was: longrun correct ID --real, or with --distance and --duration what it should "
                                + "be, or --exclude.",
                        METHOD + "more than 3.5 spreads from their median, within 0.6745 of which half of them lie; a "
                                + "spread counts as at least 5 %. From 14 workouts, Sep 1, 2025 to Oct 5, 2025.");
    }

    @Test
    void listsWhatIsAskedFor() {
        assertThat(shell.run("anomalies", "--cause", "exceptional,paused").lines())
                .hasSize(6)
                .element(1)
                .asString()
                .startsWith("mapmyrun:22");
        assertThat(shell.run("anomalies", "--limit", "1").lines())
                .contains("The newest 1 of 2; --limit all lists them all.");
        assertThat(shell.run("anomalies", "--from", "2025-10-02").lines()).contains("1 of 1 workout stands out.");
        assertThat(shell.run("anomalies", "--threshold", "20", "--to", "2025-10-02", "--json")
                        .out())
                .contains("\"count\":1,\"judged\":13,\"too_few_alike\":0,\"confirmed\":0,\"anomalies\":[{\"id\":"
                        + "\"mapmyrun:21\",")
                .contains("\"parameters\":{\"threshold\":20.0,\"window_days\":365.0,");
    }

    @Test
    void saysByWhichMethod() {
        assertThat(shell.run("anomalies", "--method", "iqr").out())
                .contains(METHOD + "outside the middle half of them by more than 1.5 times the width of that half;");
        assertThat(shell.run("anomalies", "--method", "z_score").out())
                .contains(METHOD + "more than 3 standard deviations from their mean;");
    }

    @Test
    void asksNoMoreOnceItIsSaidWhatTheyWere() {
        shell.run("correct", "mapmyrun:22", "--real");
        shell.run("correct", "mapmyrun:21", "--duration", "30:12");

        assertThat(shell.run("anomalies").lines()).startsWith("0 of 14 workouts stand out; 1 you said was real.");
    }

    @Test
    void tellsThatThereIsTooLittle() {
        assertThat(shell.run("anomalies", "--to", "2020-01-01").lines())
                .containsExactly("Too little to tell: it needs 9 workouts, has 0.");
        assertThat(shell.run("anomalies", "--to", "2020-01-01", "--json").out())
                .isEqualTo("{\"as_of\":\"2025-10-12\",\"lens\":\"to=2020-01-01\",\"too_little\":{\"of\":\"workouts\","
                        + "\"needed\":9,\"has\":0}}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anomalies --method mean   | "mean" is none of iqr, z_score, modified_z_score
            anomalies --cause ghosts  | "ghosts" is none of unit_swapped, clock_left_running, paused
            anomalies --threshold 0   | a threshold is above 0 and at most 20, not 0.0
            anomalies --window 0      | a window has 1 to 36525 days, not 0
            """)
    void tellsWrongUsage(String line, String message) {
        Shell.Result result = shell.run((Object[]) line.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message);
    }
}
