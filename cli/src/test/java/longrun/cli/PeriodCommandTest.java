package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeriodCommandTest {
    @TempDir
    Path home;

    @Test
    void sumsUpTheLastDaysAndLeavesOpenWhatItCannotCompare() throws Exception {
        Shell shell = new Shell(home);
        shell.run("import", Exports.mixed(home));

        assertThat(shell.run("period").lines())
                .startsWith(
                        "Sep 15, 2025 to Oct 12, 2025",
                        "                         Now  Before  Last year  Usual  8 in 10 from  to",
                        "Workouts                   2       –          –      –             –   –",
                        "Distance             15.1 mi       –          –      –             –   –");
        assertThat(shell.run("period", "--days", "7", "--json").out())
                .contains(
                        "\"now\":{\"from\":\"2025-10-06\",\"to\":\"2025-10-12\",\"covered_days\":7,\"active_days\":2,")
                .contains("\"last_year\":null");
    }

    @Test
    void saysWhatItNeeds() {
        assertThat(new Shell(home).run("period").lines()).containsExactly("A summary needs 1 workout, has 0.");
        assertThat(new Shell(home).run("period", "--json").out())
                .isEqualTo("{\"as_of\":\"2025-10-12\",\"lens\":\"\",\"too_little\":{\"of\":\"workouts\",\"needed\":1,"
                        + "\"has\":0}}\n");
    }

    @Test
    void refusesDaysBeyondAYear() {
        assertThat(new Shell(home).run("period", "--days", "366").err())
                .contains("\"366\" is no number of days from 1 to 365");
    }
}
