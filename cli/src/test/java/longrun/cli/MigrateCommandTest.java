package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {
    @TempDir
    Path home;

    @Test
    void makesTheTablesOnceAndSaysSo() {
        Shell shell = new Shell(home);

        assertThat(shell.run("migrate").lines())
                .singleElement()
                .asString()
                .matches("The tables are made: version \\d+\\.");
        assertThat(shell.run("migrate").lines())
                .singleElement()
                .asString()
                .matches("The tables are up to date: version \\d+\\.");
    }

    @Test
    void printsTheNamesOfTheDocument() {
        assertThat(new Shell(home).run("migrate", "--json").out()).matches("\\{\"from\":0,\"to\":\\d+}\n");
    }
}
