package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionCommandTest {
    @TempDir
    Path home;

    /** Eight runs of 3 miles and four of 5, each at 10 minutes a mile. */
    private Shell shell() throws IOException {
        Shell shell = new Shell(home);
        StringBuilder rows = new StringBuilder();
        for (int day = 1; day <= 12; day++) {
            int miles = day <= 8 ? 3 : 5;
            rows.append(Exports.row("Sept. " + day + ", 2025", "Run", "" + miles, "" + miles * 600, "" + day));
        }
        shell.run("import", Exports.write(home.resolve("runs.csv"), rows.toString()));
        return shell;
    }

    @Test
    void countsWhatOccursHowOften() throws Exception {
        Shell shell = shell();
        assertThat(shell.run("distribution", "--units", "mi").lines())
                .startsWith(
                        "Most often 2 to 4 mi: 8 of 12 workouts.",
                        "Distances  Runs  Dog walks  Mixed  Outliers  No label  All",
                        "2 to 4 mi     8          0      0         0         0    8",
                        "4 to 6 mi     4          0      0         0         0    4");
        assertThat(shell.run("distribution", "pace", "--units", "mi").out())
                .startsWith("Most often 10:00 to 10:05 /mi: 12 of 12 workouts.");
        assertThat(shell.run("distribution", "--units", "mi", "--json").out())
                .contains("\"quantity\":\"DISTANCE\",\"unit\":\"m\",\"width\":3218.688,\"workouts\":12,\"bins\":["
                        + "{\"at_least\":3218.688,\"less_than\":6437.376,\"workouts\":8,\"labels\":{\"REAL_RUN\":8,"
                        + "\"PUP_WALK\":0,\"MIXED\":0,\"OUTLIER\":0}},{\"at_least\":6437.376,");
    }

    @Test
    void saysWhatItNeedsAndWhatItDoesNotKnow() throws Exception {
        assertThat(new Shell(home).run("distribution").lines())
                .containsExactly("Too little to tell: it needs 10 workouts, has 0.");
        Shell.Result refused = new Shell(home).run("distribution", "mood");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err())
                .contains("\"mood\" is no metric that is counted: choose one of distance, duration, pace");
    }
}
