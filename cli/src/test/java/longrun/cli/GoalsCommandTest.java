package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 12 October 2025, a Sunday. */
class GoalsCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThat(shell.run("goals").out())
                .isEqualTo("No goal yet. Add one: longrun goals --add 3 --per week --label real_run\n");
        assertThat(shell.run("goals", "--json").out()).isEqualTo("{\"as_of\":\"2025-10-12\",\"goals\":[]}\n");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void tellsHowFarGoalsAreReached() throws Exception {
        shell.run("import", Exports.mixed(home));
        shell.run("goals", "--add", "3", "--per", "week");
        Result added = shell.run("goals", "--add", "60 mi", "--per", "month");

        assertThat(added.code()).isZero();
        assertThat(added.lines())
                .containsExactly(
                        "None of your 2 goals is reached yet.",
                        "",
                        "#  Goal                So far  Share    To go  Days left  Before",
                        "1  3 workouts a week        2   67 %        1          1  Reached in 0 of the last 12 weeks; 8 "
                                + "were not recorded as a whole",
                        "2  60 mi a month      15.1 mi   25 %  44.9 mi         20  Of the last 12 months none was "
                                + "recorded as a whole");
        assertThat(shell.run("goals").out()).isEqualTo(added.out());
    }

    @Test
    void keepsTheNewestTargetOfTheSameKind() {
        shell.run("goals", "--add", "3", "--per", "week");
        assertThat(shell.run("goals", "--add", "4", "--per", "week").out())
                .contains("4 workouts a week")
                .doesNotContain("3 workouts a week");
    }

    @Test
    void cutsWeeksAsAsked() throws Exception {
        shell.run("import", Exports.mixed(home));
        shell.run("goals", "--add", "3", "--per", "week");

        assertThat(shell.run("goals", "--week-start", "sunday", "--json").out())
                .contains("\"from\":\"2025-10-12\",\"to\":\"2025-10-18\",\"target_workouts\":3,\"so_far_workouts\":0,"
                        + "\"left_workouts\":3,\"share\":0.0,\"reached\":false,\"days_left\":7");
        assertThat(shell.run("goals", "--as-of", "2025-10-07", "--json").out())
                .contains("\"from\":\"2025-10-06\",\"to\":\"2025-10-12\",\"target_workouts\":3,\"so_far_workouts\":2,"
                        + "\"left_workouts\":1,\"share\":0.667,\"reached\":false,\"days_left\":6");
    }

    @Test
    void printsTheNamesOfTheDocument() throws Exception {
        shell.run("import", Exports.mixed(home));
        shell.run("goals", "--add", "2.5 mi", "--per", "month", "--label", "real_run");

        String json = shell.run("goals", "--json").out();

        assertThat(json)
                .startsWith("{\"as_of\":\"2025-10-12\",\"goals\":[{\"number\":1,\"period\":\"MONTH\","
                        + "\"measure\":\"DISTANCE\",\"label\":\"real_run\",\"from\":\"2025-10-01\","
                        + "\"to\":\"2025-10-31\",\"target_distance_m\":4023.4,\"so_far_distance_m\":4989.0,"
                        + "\"left_distance_m\":0.0,\"share\":1.24,\"reached\":true,\"days_left\":20,"
                        + "\"past\":[{\"from\":\"2024-10-01\",\"to\":\"2024-10-31\",\"distance_m\":null,"
                        + "\"outcome\":\"UNKNOWN\"},")
                .contains("{\"from\":\"2025-09-01\",\"to\":\"2025-09-30\",\"distance_m\":0.0,\"outcome\":\"UNKNOWN\"}],"
                        + "\"working\":{\"method\":\"GOAL_PERIODS\",\"parameters\":{\"past_periods\":12.0},"
                        + "\"sample\":1,\"from\":\"2024-10-01\",\"to\":\"2025-10-12\"}");
    }

    @Test
    void takesAwayTheGoalOfANumber() {
        shell.run("goals", "--add", "5 h", "--per", "week");
        shell.run("goals", "--add", "3", "--per", "week");

        Result refused = shell.run("goals", "--remove", "3");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).isEqualTo("longrun: there is no goal 3; longrun goals lists those there are\n");

        assertThat(shell.run("goals", "--remove", "1").out())
                .contains("5 h a week")
                .doesNotContain("3 workouts");
        assertThat(shell.run("goals", "--remove", "1").out()).startsWith("No goal yet.");
        assertThat(shell.run("goals", "--remove", "0").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            goals --add 3                           | a goal is for a week or a month: say --per week or --per month
            goals --add 3 --per year                | "year" is no period of a goal: choose one of week, month.
            goals --add much --per week             | "much" is no target: write a number of workouts as 3
            goals --add 3 --per week --label dog    | "dog" is no label of a goal: choose one of everything
            goals --add 3 --per week --remove 1     | mutually exclusive
            goals --remove first                    | is not an int
            goals --per week                        | --per and --label say what is added: say --add TARGET too
            goals --week-start friday               | weeks do not start on "friday" here: write monday or sunday
            """)
    void tellsWrongUsage(String line, String message) {
        Result result = shell.run((Object[]) line.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(shell.data()).doesNotExist();
    }
}
