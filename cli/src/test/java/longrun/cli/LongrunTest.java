package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongrunTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = Shell.embedded(home);
    }

    @Test
    void listsItsCommandsWhenAskedForNothing() {
        Result result = shell.run();

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("demo", "serve", "import", "workouts", "status", "Exit codes: 0 done");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        Result result = shell.run("--version");

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("longrun ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "import", "workouts", "status", "config", "push"})
    void everyCommandExplainsItselfWithExamples(String command) {
        Result result = shell.run(command, "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("Usage: longrun " + command)
                .contains("-h, --help", "Example", "  longrun " + command);
        assertThat(result.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workouts --form 2018-01-01|there is no option --form; did you mean --from? See: longrun workouts --help",
                "impotr a.csv|cannot make out impotr; did you mean import? See: longrun --help",
                "status extra|cannot make out extra. See: longrun status --help",
                "import|Missing required parameter: 'FILE'. See: longrun import --help",
                "workouts --from June|--from is \"june\", which is no date: write it as 2018-06-01. See: longrun workouts --help",
                "workouts --from 2019-01-01 --to 2018-01-01|--from (2019-01-01) is after to (2018-01-01): swap the two dates. See: longrun workouts --help",
                "workouts --label run|--label is \"run\": choose one of everything, not_outlier, real_run, pup_walk, mixed, outlier, excluded. See: longrun workouts --help",
                "workouts --limit 0|Invalid value for option '--limit': \"0\" is no number of workouts: write 50, or all. See: longrun workouts --help",
                "workouts --units furlong|Invalid value for option '--units': \"furlong\" is no unit here: write mi or km. See: longrun workouts --help",
                "status --athlete Änne|Invalid value for option '--athlete': an athlete's name is 1 to 40 of a-z, 0-9, - and _, starting with a letter or digit, not \"Änne\". See: longrun status --help",
                "demo --athlete ann|there is no option --athlete. See: longrun demo --help",
            })
    void saysInOneLineHowItWouldHaveBeenRight(String line, String message) {
        Result result = shell.run((Object[]) line.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("longrun: " + message + "\n");
        assertThat(result.out()).isEmpty();
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void tellsWhatIsBrokenInOneLineUnlessAskedForMore() throws Exception {
        Path file = Files.writeString(home.resolve("a-file"), "not a folder");

        Result brief = shell.run("import", "--data", file, Exports.mixed(home));
        Result long_ = shell.run("import", "--debug", "--data", file, Exports.mixed(home));

        assertThat(brief.code()).isEqualTo(3);
        assertThat(brief.err().lines()).hasSize(1);
        assertThat(brief.err()).startsWith("longrun: cannot write to " + file);
        assertThat(long_.code()).isEqualTo(3);
        assertThat(long_.err()).contains("StoreException", "\tat longrun.");
    }

    @Test
    void neverPrintsThePasswordOfAServer() {
        Result result = shell.with("LONGRUN_STORE_URL", "postgres://ann:s3cret@host/longrun?password=s3cret")
                .with("LONGRUN_STORE_PASSWORD", "s3cret")
                .run("status", "--debug");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("longrun: LONGRUN_STORE_URL is ");
        assertThat(result.out() + result.err()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "serve", "demo", "workouts --json", "import x.csv", "migrate"})
    void nothingBeginsWithASettingThatCannotBeRight(String line) {
        Result result =
                shell.with("LONGRUN_PROT", "1").with("LONGRUN_MAX_ROWS", "many").run((Object[]) line.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .containsExactly(
                        "longrun: LONGRUN_MAX_ROWS is \"many\", but should be a whole number, 1 or more",
                        "longrun: there is no setting LONGRUN_PROT; did you mean LONGRUN_PORT?");
        assertThat(shell.data()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "status --help", "--version", "rehearse"})
    void helpNeedsNoSettings(String line) {
        Result result =
                shell.with("LONGRUN_PROT", "1").with("LONGRUN_PORT", "x").run((Object[]) line.split(" "));

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void theFileSaysWhereAndWhoseUnlessAnOptionDoes() throws Exception {
        Path other = home.resolve("ordered");
        Path file =
                Files.writeString(home.resolve("mine"), "data = " + home.resolve("a$$b ${x}") + "\nathlete = ann\n");

        shell.run("import", "--config", file, Exports.mixed(home));
        Result result = shell.with("LONGRUN_CONFIG", file.toString()).run("status");

        assertThat(result.out())
                .contains(home.resolve("a$$b ${x}") + " (SQLite)", "Athlete       ann", "Workouts      3");
        assertThat(shell.run("status", "--data", other, "--athlete", "bob").out())
                .contains(other + " (SQLite)", "Athlete   bob", "Workouts  none");
    }

    @Test
    void rehearsesWithoutAWordOrATrace() {
        Result result = shell.with("LONGRUN_STORE_URL", "never asked").run("rehearse");

        assertThat(result.code()).isZero();
        assertThat(result.out() + result.err()).isEmpty();
        assertThat(shell.data()).doesNotExist();
        assertThat(shell.run().out()).doesNotContain("rehearse");
    }
}
