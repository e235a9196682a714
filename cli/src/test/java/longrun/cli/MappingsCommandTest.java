package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingsCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    private Path table() throws IOException {
        return Files.writeString(home.resolve("log.csv"), "Datum;Strecke (km);Wetter\n13.9.2024;10,5;sonnig\n");
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThat(shell.run("mappings").out())
                .isEqualTo("No table was read yet that is no known export. See how one seems to be meant: "
                        + "longrun import --plan FILE\n");
        assertThat(shell.run("mappings", "--json").out()).isEqualTo("{\"mappings\":[]}\n");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void listsHowTablesAreRead() throws Exception {
        shell.run("import", "--as-shown", "--activity=run", table());

        assertThat(shell.run("mappings").lines())
                .containsExactly(
                        "Id        Source  Dates      No activity is  Columns",
                        "7cb19df2  csv     day-first  run             Datum=date, Strecke (km)=distance:km");
        assertThat(shell.run("mappings", "--json").out())
                .isEqualTo("{\"mappings\":[{\"id\":\"7cb19df2\",\"source\":\"csv\",\"dates\":\"day_first\","
                        + "\"activity\":\"RUN\",\"columns\":["
                        + "{\"header\":\"Datum\",\"meaning\":\"date\",\"decimals\":null},"
                        + "{\"header\":\"Strecke (km)\",\"meaning\":\"distance:km\",\"decimals\":\"comma\"},"
                        + "{\"header\":\"Wetter\",\"meaning\":\"ignore\",\"decimals\":null}]}]}\n");
    }

    @Test
    void forgetsOneAndAsksAgainWhileItsWorkoutsStay() throws Exception {
        shell.run("import", "--as-shown", table());
        assertThat(shell.run("import", table()).out()).contains("1  already known");

        Result forgotten = shell.run("mappings", "--forget", "7cb19df2");

        assertThat(forgotten.code()).isZero();
        assertThat(forgotten.out())
                .isEqualTo("Forgotten: Datum=date, Strecke (km)=distance:km. The next such table is shown first.\n");
        assertThat(shell.run("import", table()).err()).contains("a table of a kind that was not read before");
        assertThat(shell.run("workouts", "--json").out()).startsWith("{\"count\":1,");
    }

    @Test
    void refusesToForgetWhatIsNotThere() throws Exception {
        shell.run("import", "--as-shown", table());

        for (String id : new String[] {"", "8e3d", "00000000", "csv"}) {
            Result refused = shell.run("mappings", "--forget", id);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err())
                    .isEqualTo("longrun: there is no mapping \"" + id + "\"; longrun mappings lists those there are\n");
        }
        assertThat(shell.run("mappings").lines()).hasSize(2);
    }
}
