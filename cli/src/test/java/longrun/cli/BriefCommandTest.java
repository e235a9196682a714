package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
    @TempDir
    Path home;

    @Test
    void tellsWhatTheDaysCameToAndThatAllIsAsUsual() throws Exception {
        Shell shell = new Shell(home);
        shell.run("import", Exports.corrected(home));

        assertThat(shell.run("brief").lines())
                .startsWith(
                        "In the 28 days to Oct 12, 2025: 1 run, 3.40 mi in all.",
                        "Nothing notable happened: all is as it usually is.",
                        "");
    }

    @Test
    void asksToLookAtWhatCannotBeTrue() throws Exception {
        Shell shell = new Shell(home);
        shell.run("import", Exports.mixed(home));

        assertThat(shell.run("brief", "--as-of", "2025-10-01").lines())
                .startsWith(
                        "In the 28 days to Oct 1, 2025: 1 workout.",
                        "The workout of Sep 5, 2025 cannot be as it was recorded, and is left out of sums.",
                        "Have a look at the workout that cannot be as recorded: the anomalies tell what probably happened.");
        assertThat(shell.run("brief", "--as-of", "2025-10-01", "--json").out())
                .contains("\"finding\":\"anomaly\",\"surprise\":3.0,\"lens\":\"from=2025-09-04&to=2025-10-01\"");
    }

    @Test
    void saysWhatItNeeds() {
        assertThat(new Shell(home).run("brief").lines()).containsExactly("A brief needs 1 workout, has 0.");
    }
}
