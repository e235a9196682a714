package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void anInboxThatIsMissingIsWrongUsageAndNothingIsMade() {
        Path missing = home.resolve("missing");

        assertRefused(
                shell.run("serve", "--inbox", missing),
                "the inbox " + missing + " does not exist: make that folder first, or name another.");

        assertThat(missing).doesNotExist();
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void theEnvironmentMayNameTheInbox() {
        Path missing = home.resolve("missing");

        assertRefused(
                shell.with("LONGRUN_INBOX", missing.toString()).run("serve"),
                "the inbox " + missing + " does not exist: make that folder first, or name another.");
    }

    @Test
    void theOptionIsStrongerThanTheEnvironment() {
        Path other = home.resolve("other");

        assertRefused(
                shell.with("LONGRUN_INBOX", home.resolve("missing").toString()).run("serve", "--inbox", other),
                "the inbox " + other + " does not exist: make that folder first, or name another.");
    }

    @Test
    void anInboxThatIsAFileIsWrongUsage() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");

        assertRefused(
                shell.run("serve", "--inbox", file),
                "the inbox " + file + " is no folder: make that folder first, or name another.");
    }

    @Test
    void theDatabaseIsNotSweptAway() throws Exception {
        Path data = Files.createDirectories(home.resolve("data"));
        Path same = data.resolve("../data");

        assertRefused(
                shell.run("serve", "--data", data, "--inbox", same),
                "the inbox " + same + " is the folder of the database, which would be moved: name another.");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void theDemoHasNoInbox() {
        assertRefused(shell.run("demo", "--inbox", home), "there is no option --inbox.");
    }

    @Test
    void aLogHasOneOfThreeForms() {
        assertRefused(
                shell.run("serve", "--log", "loud"),
                "Invalid value for option '--log': \"loud\" is no form of log: write calm, text or json");
        assertRefused(
                shell.with("LONGRUN_LOG", "loud").run("serve"),
                "LONGRUN_LOG is \"loud\", but should be calm, text or json");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void tellsWhyItCannotServeInTheFormOfItsLog() {
        shell.with("LONGRUN_STORE_URL", "jdbc:mariadb://127.0.0.1:1/longrun");

        Result calm = shell.run("serve");
        Result json = shell.with("LONGRUN_LOG", "json").run("serve", "--port", "0");

        assertThat(calm.code()).isEqualTo(3);
        assertThat(calm.err()).startsWith("longrun: ").hasLineCount(1);
        assertThat(json.code()).isEqualTo(3);
        assertThat(json.err())
                .startsWith(
                        "{\"time\":\"2025-10-12T08:30:00Z\",\"level\":\"error\",\"event\":\"start_failed\",\"message\":\""
                                + calm.err().replaceFirst("longrun: ", "").strip() + "\",\"error\":{\"type\":")
                .endsWith("}\n")
                .hasLineCount(1);
        assertThat(json.lines()).isEmpty();
    }

    private static void assertRefused(Result result, String message) {
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.lines()).isEmpty();
        assertThat(result.err()).startsWith("longrun: " + message);
        assertThat(result.err().lines()).hasSize(1);
    }
}
