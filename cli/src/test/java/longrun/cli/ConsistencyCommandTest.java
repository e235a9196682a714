package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsistencyCommandTest {
    @TempDir
    Path home;

    @Test
    void tellsTheScoreItsPartsTheStreaksAndThePatterns() throws Exception {
        Shell shell = new Shell(home);
        shell.run("import", Exports.mixed(home));

        assertThat(shell.run("consistency").lines())
                .startsWith("Consistency 2 of 100, Jul 15, 2025 to Oct 12, 2025.", "")
                .anyMatch(line -> line.startsWith("Frequency "))
                .anyMatch(line -> line.startsWith("Streaks "))
                .anyMatch(line -> line.startsWith("Sunday "))
                .anyMatch(line -> line.startsWith("December ") && line.contains("–"));
    }

    @Test
    void saysThatThereIsTooLittle() {
        Shell shell = new Shell(home);
        assertThat(shell.run("consistency").lines())
                .containsExactly("Too little to tell how steadily you train: needs 1 workout, has 0.");
        assertThat(shell.run("consistency", "--json").out())
                .isEqualTo("{\"as_of\":\"2025-10-12\",\"lens\":\"\",\"too_little\":{\"of\":\"workouts\",\"needed\":1,"
                        + "\"has\":0}}\n");
    }

    @Test
    void refusesAWindowOrTargetThatIsNone() {
        Shell shell = new Shell(home);
        assertThat(shell.run("consistency", "--window", "7").err()).contains("a window has 30 to 36525 days, not 7");
        assertThat(shell.run("consistency", "--target", "0").err())
                .contains("a target is at least 1 workout a week, not 0");
    }
}
