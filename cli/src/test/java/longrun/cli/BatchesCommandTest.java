package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void listsImportsFromTheNewest() throws Exception {
        shell.run("import", Exports.mixed(home), Exports.corrected(home));

        assertThat(shell.run("batches").lines())
                .containsExactly(
                        "Batch  Imported          File           Source    Rows  New  Known  Changed  Duplicates  Rejected",
                        "    2  2025-10-12 08:30  corrected.csv  mapmyrun     1    0      0        1           0         0",
                        "    1  2025-10-12 08:30  mixed.csv      mapmyrun     4    3      0        0           0         1");
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThat(shell.run("batches").out())
                .isEqualTo("Nothing was imported yet. Take in your own: longrun import FILE\n");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void tellsWhatBecameOfTheRowsOfOne() throws Exception {
        shell.run("import", Exports.mixed(home));

        assertThat(shell.run("batches", 1).lines())
                .startsWith("mixed.csv: 4 rows read, batch 1 of 2025-10-12 08:30")
                .contains("Ride        1      0        0           0        0")
                .endsWith("Rejected:", "  line 5: neither duration nor distance");
        assertThat(shell.run("batches", 1, "--json").out())
                .contains("\"by_activity\":[{\"activity\":\"RUN\",\"rows_read\":1,\"accepted\":1,");
    }

    @Test
    void writesRejectedRowsOfATableTooAsAFileThatCanBeMendedAndImportedAgainAndAgain() throws Exception {
        Path table = Files.writeString(home.resolve("log.csv"), """
                Datum;Strecke (km);Dauer
                13.09.2024;10,5;1:02:03
                14.09.2024;9,5;52:03
                15.09.2024;weit;32:03
                16.09.2024;8,5;42:03
                17.09.2024;fern;32:03
                """);
        shell.run("import", "--as-shown", table);
        String first = shell.run("batches", 1, "--rejected").out();
        assertThat(first).startsWith("Line;Reason;Datum;").contains("weit").contains("fern");

        Files.writeString(home.resolve("mended.csv"), first.replace(";weit;", ";5,5;"));
        assertThat(shell.run("import", home.resolve("mended.csv")).lines())
                .startsWith("mended.csv: 2 rows read, batch 2")
                .contains("1  accepted", "1  rejected");

        String second = shell.run("batches", 2, "--rejected").out();
        Files.writeString(home.resolve("again.csv"), second.replace(";fern;", ";6,5;"));
        assertThat(shell.run("import", home.resolve("again.csv")).lines())
                .startsWith("again.csv: 1 row read, batch 3")
                .contains("1  accepted");
        assertThat(shell.run("status", "--json").out()).contains("\"workouts\":5,");
    }

    @Test
    void writesRejectedRowsAsAFileThatCanBeMendedAndImported() throws Exception {
        shell.run("import", Exports.mixed(home));
        String rejected = shell.run("batches", 1, "--rejected").out();
        assertThat(rejected)
                .startsWith("Line,Reason,Date Submitted,Workout Date,")
                .contains("\r\n5,neither duration");

        Path mended = home.resolve("mended.csv");
        Files.writeString(mended, rejected.replace(",0,0,0,0,0,0,0,", ",0,3.1,1800,0,0,0,0,"));
        Result result = shell.run("import", "--json", mended);

        assertThat(result.out()).contains("\"rows_read\":1,\"accepted\":1,");
        assertThat(shell.run("workouts", "--json").out()).contains("\"id\":\"mapmyrun:14\"");
    }

    @Test
    void refusesANumberThatIsNone() {
        for (String[] command : new String[][] {{"batches", "7"}, {"undo", "7"}, {"undo", "7", "--plan"}}) {
            Result result = shell.run((Object[]) command);

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err()).isEqualTo("longrun: there is no batch 7; longrun batches lists those there are\n");
        }
    }

    @Test
    void saysWhatUndoingWouldDoAndDoesIt() throws Exception {
        shell.run("import", Exports.mixed(home), Exports.mixed(home));

        assertThat(shell.run("undo", "1", "--plan").lines())
                .containsExactly(
                        "Batch 1, mixed.csv, would be taken back:",
                        "  0 workouts of no other import would go",
                        "  3 workouts of another import too would stay",
                        "  3 workouts of these as another import tells them");
        assertThat(shell.run("undo", "1", "--json").out())
                .isEqualTo("{\"batch\":1,\"file\":\"mixed.csv\",\"workouts_gone\":0,\"workouts_that_stay\":3,"
                        + "\"workouts_reverted\":3}\n");
        assertThat(shell.run("status", "--json").out()).contains("\"workouts\":3,");
        shell.run("undo", "2");
        assertThat(shell.run("status", "--json").out()).contains("\"workouts\":0,", "\"batches\":[]");
    }
}
