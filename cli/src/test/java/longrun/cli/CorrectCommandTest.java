package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        shell = new Shell(home);
        shell.run("import", Exports.mixed(home));
    }

    @Test
    void saysWhatAWorkoutWas() {
        Result result = shell.run("correct", "mapmyrun:11", "--label", "pup_walk", "--note", "with Choco");

        assertThat(result.out()).isEqualTo("mapmyrun:11: you say: dog walk; your note: with Choco\n");
        assertThat(shell.run("workouts").lines().get(1))
                .isEqualTo("2025-10-07  Run         Run       Dog walk  yours   3.10 mi       29 m   9:21 /mi");
        assertThat(shell.run("workouts", "--json", "--label", "pup_walk").out())
                .contains("\"label\":\"PUP_WALK\",\"confidence\":1.0,\"method\":\"CORRECTED\","
                        + "\"reasons\":[\"you said so; by its values it would be a run\"],"
                        + "\"own_note\":\"with Choco\",\"own_distance_m\":null,\"own_duration_s\":null,"
                        + "\"confirmed\":false,\"excluded\":false");
        assertThat(shell.run("status", "--json").out())
                .contains("\"labels\":{\"REAL_RUN\":0,\"PUP_WALK\":1,\"MIXED\":0,\"OUTLIER\":1,\"none\":1}");
    }

    @Test
    void fixesWhatWasMeasuredWronglyAndKeepsWhatTheFileTells() {
        Result result = shell.run("correct", "mapmyrun:13", "--distance", "3 mi", "--duration", "1:06:00");

        assertThat(result.out()).isEqualTo("mapmyrun:13: distance 4.83 km (3.00 mi); duration 1 h 06 m\n");
        assertThat(shell.run("workouts", "--json", "--to", "2025-09-30").out())
                .contains("\"own_distance_m\":4828.0,\"own_duration_s\":3960.0,\"confirmed\":false,\"excluded\":false,"
                        + "\"flags\":[],\"distance_m\":4828.0,\"duration_s\":3960.0,"
                        + "\"told_distance_m\":128747.5,\"told_duration_s\":86300.0,\"pace_s_per_km\":820.2");
        assertThat(shell.run("status", "--json").out()).contains("\"flagged\":0,");

        assertThat(shell.run("correct", "mapmyrun:13", "--distance", "auto").out())
                .isEqualTo("mapmyrun:13: duration 1 h 06 m\n");
        assertThat(shell.run("correct", "mapmyrun:13", "--duration", "auto").out())
                .isEqualTo("mapmyrun:13: as its import tells\n");
        assertThat(shell.run("status", "--json").out()).contains("\"flagged\":1,");
    }

    @Test
    void believesWhatWasRealWhateverTheBounds() {
        assertThat(shell.run("correct", "mapmyrun:13", "--real").out()).isEqualTo("mapmyrun:13: it was real\n");

        assertThat(shell.run("workouts", "--json", "--to", "2025-09-30").out())
                .contains("\"confirmed\":true,\"excluded\":false,\"flags\":[]");
        assertThat(shell.run("status", "--json").out()).contains("\"workouts\":3,\"flagged\":0,");
        assertThat(shell.run("correct", "mapmyrun:13", "--include").out())
                .isEqualTo("mapmyrun:13: as its import tells\n");
    }

    @Test
    void givesALabelToWhatTakesNone() {
        shell.run("correct", "mapmyrun:12", "--label", "mixed");

        assertThat(shell.run("workouts", "--json", "--label", "mixed").out())
                .contains("you said so; by its values it would take no label");
    }

    @Test
    void takesBackWhatWasSaid() {
        String before = shell.run("workouts", "--json").out();
        shell.run("correct", "mapmyrun:11", "--label", "outlier", "--note", "no", "--exclude");

        assertThat(shell.run("correct", "mapmyrun:11", "--label", "auto", "--note", "", "--include")
                        .out())
                .isEqualTo("mapmyrun:11: as its import tells\n");
        assertThat(shell.run("workouts", "--json").out()).isEqualTo(before);
    }

    @Test
    void leavesOutOfSumsWhatIsExcluded() {
        shell.run("correct", "mapmyrun:12", "mapmyrun:13", "--exclude");

        assertThat(shell.run("workouts").lines())
                .hasSize(3)
                .endsWith("Sum         1 workout                          3.10 mi      29 m");
        assertThat(shell.run("workouts", "--label", "excluded", "--ids").lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("mapmyrun:12"))
                .anySatisfy(line -> assertThat(line).startsWith("mapmyrun:13"));
        assertThat(shell.run("status", "--json").out()).contains("\"workouts\":1,\"flagged\":0,\"excluded\":2,");
        assertThat(shell.run("status").out()).containsPattern("Left out by you +2");
    }

    @Test
    void survivesEveryImportAndUndo() throws Exception {
        shell.run("correct", "mapmyrun:11", "--label", "mixed", "--note", "mine", "--duration", "29:30", "--exclude");
        String said = shell.run("workouts", "--json", "--label", "excluded").out();
        assertThat(said).contains("\"label\":\"MIXED\"", "\"own_note\":\"mine\"");

        shell.run("import", Exports.mixed(home));
        assertThat(shell.run("workouts", "--json", "--label", "excluded").out()).isEqualTo(said);

        shell.run("import", "--update", Exports.corrected(home));
        assertThat(shell.run("workouts", "--json", "--label", "excluded").out())
                .contains("\"distance_m\":5471.8,\"duration_s\":1770.0", "\"told_duration_s\":1740.0")
                .contains("\"label\":\"MIXED\"", "\"own_note\":\"mine\"");

        for (int batch = 1; batch <= 3; batch++) {
            shell.run("undo", batch);
        }
        assertThat(shell.run("workouts", "--json").out()).startsWith("{\"count\":0,");

        shell.run("import", Exports.mixed(home));
        assertThat(shell.run("workouts", "--json", "--label", "excluded").out())
                .isEqualTo(said.replace("\"batch\":1}", "\"batch\":4}"));
    }

    @Test
    void mayBeSaidOfAWorkoutThatWaits() {
        shell.run("correct", "mapmyrun:11", "--label", "mixed");
        shell.run("undo", 1);

        assertThat(shell.run("correct", "mapmyrun:11", "--label", "auto").code())
                .isZero();
        assertThat(shell.run("correct", "mapmyrun:11", "--label", "auto").code())
                .isEqualTo(1);
    }

    @Test
    void changesNothingIfOneIsUnknown() {
        Result result = shell.run("correct", "mapmyrun:11", "mapmyrun:99", "--exclude");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("longrun: there is no workout mapmyrun:99; nothing was changed. "
                        + "longrun workouts --ids shows the ids there are\n");
        assertThat(shell.run("workouts", "--json").out()).startsWith("{\"count\":3,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            correct mapmyrun:11                     | say what to change: --label, --note, --distance, --duration, --exclude, --include or --real.
            correct mapmyrun:11 --label dog         | --label is "dog": choose one of real_run, pup_walk, mixed, outlier and auto.
            correct 11 --exclude                    | a workout's key is source:id
            correct --exclude                       | Missing required parameter
            correct mapmyrun:11 --exclude --include | mutually exclusive
            correct mapmyrun:11 --exclude --real    | mutually exclusive
            correct mapmyrun:11 --distance 5        | --distance is "5": write a distance with its unit, as 5.2km or 3.1mi, or auto
            correct mapmyrun:11 --distance 0km      | --distance is "0km": distance in metres must be positive
            correct mapmyrun:11 --duration 42       | --duration is "42": write a duration as 42:10 or 1:04:30, or auto
            correct mapmyrun:11 --duration 0:00     | --duration is "0:00": duration in seconds must be positive
            correct mapmyrun:11 --duration 1:62:00  | write a duration as
            """)
    void tellsWrongUsage(String line, String message) {
        Result result = shell.run((Object[]) line.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message);
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void refusesANoteLongerThanANote() {
        Result result = shell.run("correct", "mapmyrun:11", "--note", "x".repeat(10_001));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("a note has at most 10000 characters; this one has 10001");
    }

    @Test
    void printsTheNamesOfTheDocument() {
        assertThat(shell.run("correct", "mapmyrun:12", "--note", "say \"hi\"", "--json")
                        .out())
                .isEqualTo("{\"workouts\":[{\"id\":\"mapmyrun:12\",\"own_label\":null,"
                        + "\"own_note\":\"say \\\"hi\\\"\",\"own_distance_m\":null,\"own_duration_s\":null,"
                        + "\"confirmed\":false,\"excluded\":false}]}\n");
    }
}
