package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {
    @TempDir
    Path home;

    @Test
    void tellsFromWhenToWhenEachSourceRecorded() throws Exception {
        Shell shell = new Shell(home);
        shell.run("import", Exports.mixed(home));

        assertThat(shell.run("coverage").lines())
                .containsExactly(
                        "Source    From         To            Weeks",
                        "mapmyrun  Sep 5, 2025  Oct 12, 2025      5",
                        "",
                        "A source is taken to have recorded from workout to workout, where no gap is longer than 182 days. "
                                + "From 3 workouts, Sep 5, 2025 to Oct 12, 2025.");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(new Shell(home).run("coverage").lines())
                .containsExactly("No source has recorded anything up to then.");
        assertThat(new Shell(home).run("coverage", "--json").out())
                .isEqualTo(
                        "{\"as_of\":\"2025-10-12\",\"lens\":\"\",\"sources\":[],\"covered\":[],\"working\":{\"method\":"
                                + "\"COVERAGE_GAPS\",\"parameters\":{\"longest_gap_days\":182.0},\"sample\":0,\"from\":null,"
                                + "\"to\":null}}\n");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(new Shell(home).run("coverage", "--as-of", "2025-02-30").err())
                .contains("\"2025-02-30\" is no date: write it as 2018-06-01");
    }
}
