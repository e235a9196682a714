package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {
    @TempDir
    Path home;

    @Test
    void saysWhatToDoWhereNothingIsAndMakesNoFolder() {
        Shell shell = Shell.embedded(home);

        Result result = shell.run("status");

        assertThat(result.code()).isZero();
        assertThat(result.lines())
                .containsExactly(
                        "Kept in   " + shell.data() + " (SQLite)",
                        "Athlete   me",
                        "Workouts  none",
                        "",
                        "Nothing was imported yet. Take in your own: longrun import FILE",
                        "Or look around in a made-up history:        longrun demo");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void tellsWhatThereIs() throws Exception {
        Shell shell = Shell.embedded(home);
        shell.run("import", Exports.mixed(home));

        assertThat(shell.run("status").lines())
                .containsExactly(
                        "Kept in       " + shell.data() + " (SQLite)",
                        "Athlete       me",
                        "Workouts      3, 2025-09-05 to 2025-10-07, 1 not plausible",
                        "Labels        1 run, 0 dog walks, 0 mixed, 1 outlier, 1 without",
                        "Learned from  1 workout: too few to learn from",
                        "Last import   mixed.csv at 2025-10-12 08:30: batch 1, 3 accepted, 1 rejected");
    }

    @Test
    void printsTheNamesOfTheDocument() throws Exception {
        Shell shell = Shell.embedded(home);
        shell.run("import", Exports.mixed(home));

        assertThat(shell.run("status", "--json").out())
                .startsWith("{\"store\":\"sqlite\",\"location\":\"" + shell.data() + "\",\"athlete\":\"me\",")
                .contains(
                        "\"workouts\":3,\"flagged\":1,\"excluded\":0,\"first_date\":\"2025-09-05\",\"last_date\":\"2025-10-07\","
                                + "\"labels\":{\"REAL_RUN\":1,\"PUP_WALK\":0,\"MIXED\":0,\"OUTLIER\":1,\"none\":1},"
                                + "\"batches\":[{\"batch\":1,");
    }
}
