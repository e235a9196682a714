package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 12 October 2025, a Sunday, at half past eight in Greenwich. */
class SettingsCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void showsWhatIsInEffectAndWhoChoseIt() {
        assertThat(shell.run("settings").lines())
                .containsExactly(
                        "Setting         In effect                      Chosen by",
                        "Units           mi                             your files",
                        "Weeks start on  Monday                         Longrun",
                        "Time zone       Z                              the machine",
                        "Today           2025-10-12",
                        "REAL_RUN        run, runs                      Longrun",
                        "PUP_WALK        dog walk, dog walks            Longrun",
                        "MIXED           mixed workout, mixed workouts  Longrun",
                        "OUTLIER         outlier, outliers              Longrun");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void keepsWhatIsChosen() {
        Result chosen = shell.run(
                "settings",
                "--units",
                "km",
                "--week-start",
                "sunday",
                "--zone",
                "pacific/pago_pago",
                "--label-name",
                "PUP_WALK=dog outing/dog outings",
                "--label-name",
                "real_run=jog");

        assertThat(chosen.code()).isZero();
        assertThat(chosen.lines())
                .contains(
                        "Units           km                             you",
                        "Weeks start on  Sunday                         you",
                        "Time zone       Pacific/Pago_Pago              you",
                        "Today           2025-10-11",
                        "REAL_RUN        jog, jogs                      you",
                        "PUP_WALK        dog outing, dog outings        you");
        assertThat(shell.run("settings").out()).isEqualTo(chosen.out());
        assertThat(shell.run("settings", "--json").out())
                .isEqualTo("{\"units\":\"km\",\"units_chosen\":true,\"week_start\":\"sunday\","
                        + "\"zone\":\"Pacific/Pago_Pago\",\"zone_chosen\":true,\"today\":\"2025-10-11\",\"label_names\":["
                        + "{\"label\":\"REAL_RUN\",\"one\":\"jog\",\"many\":\"jogs\",\"chosen\":true},"
                        + "{\"label\":\"PUP_WALK\",\"one\":\"dog outing\",\"many\":\"dog outings\",\"chosen\":true},"
                        + "{\"label\":\"MIXED\",\"one\":\"mixed workout\",\"many\":\"mixed workouts\",\"chosen\":false},"
                        + "{\"label\":\"OUTLIER\",\"one\":\"outlier\",\"many\":\"outliers\",\"chosen\":false}]}\n");
    }

    @Test
    void leavesOneOrAllAsTheyWereAtFirst() {
        String first = shell.run("settings").out();
        shell.run("settings", "--units", "km", "--zone", "Europe/Berlin", "--label-name", "mixed=blend");

        assertThat(shell.run("settings", "--reset", "units,mixed").lines())
                .contains(
                        "Units           mi                             your files",
                        "Time zone       Europe/Berlin                  you",
                        "MIXED           mixed workout, mixed workouts  Longrun");
        assertThat(shell.run("settings", "--reset", "all").out()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --units      | furlong      | --units: "furlong" is no unit here: write mi or km, or auto
            --week-start | friday       | --week-start: weeks do not start on "friday" here: write monday
            --zone       | Europe/Berln | --zone: "Europe/Berln" is no time zone: did you mean Europe/Berlin? See: longrun
            --label-name | cat=meow     | "cat" is no label: choose one of real_run, pup_walk, mixed and outlier
            --label-name | mixed=       | a label's name and its plural have 1 to 40 characters each
            --label-name | mixed=a/b/c  | "a/b/c" has more than a name and its plural
            --reset      | theme        | --reset: "theme" is no setting: choose one of units, week_start, zone, label_names, real_run
            """)
    void saysWhatWouldBeRight(String option, String value, String message) {
        Result wrong = shell.run("settings", option, value);

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains(message);
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void refusesANameThatAnotherLabelHas() {
        Result refused = shell.run("settings", "--units", "km", "--label-name", "PUP_WALK=Run");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo("longrun: \"Run\" is what REAL_RUN is called already: choose another name. Nothing was "
                        + "changed\n");
        assertThat(shell.run("settings").out()).contains("your files");
    }

    @Test
    void otherCommandsGoByThem() throws Exception {
        shell.run("import", Exports.mixed(home));
        shell.run("goals", "--add", "3", "--per", "week", "--label", "real_run");
        shell.run("settings", "--units", "km", "--week-start", "sunday", "--label-name", "real_run=jog");

        assertThat(shell.run("workouts").out()).contains("  Run       Jog  ", "4.99 km");
        assertThat(shell.run("workouts", "--units", "mi").out()).contains("3.10 mi");
        assertThat(shell.run("goals").out()).contains("3 jogs a week");
        assertThat(shell.run("goals", "--json").out()).contains("\"from\":\"2025-10-12\",\"to\":\"2025-10-18\"");
        assertThat(shell.run("goals", "--week-start", "monday", "--json").out())
                .contains("\"from\":\"2025-10-06\",\"to\":\"2025-10-12\"");
        assertThat(shell.run("status").out()).contains("1 jog, ");
        assertThat(shell.run("correct", "mapmyrun:11", "--label", "real_run").out())
                .contains("you say: jog");
        assertThat(shell.run("workouts", "--json").out()).contains("\"REAL_RUN\"");
    }

    /** A run on a Sunday and on the Monday after it, every other week: one week from Sunday, and two from Monday. */
    @Test
    void findingsCutWeeksAsChosen() throws Exception {
        StringBuilder rows = new StringBuilder();
        DateTimeFormatter day = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);
        for (int pair = 0; pair < 20; pair++) {
            LocalDate sunday = LocalDate.of(2025, 10, 5).minusWeeks(2L * pair);
            rows.append(Exports.row(sunday.format(day), "Run", "3.1", "1740", "1" + pair))
                    .append(Exports.row(sunday.plusDays(1).format(day), "Run", "3.1", "1740", "2" + pair));
        }
        shell.run("import", Exports.write(home.resolve("pairs.csv"), rows.toString()));

        assertThat(shell.run("consistency").out()).doesNotContainPattern("(?m)^Weeks +1,");
        assertThat(shell.run("forecast", "--metric", "workouts").out()).contains("in the week of Oct 6, 2025");
        assertThat(shell.run("trend", "--metric", "workouts", "--window", "90", "--by", "week")
                        .out())
                .contains("2025 to Oct 5, 2025.");

        shell.run("settings", "--week-start", "sunday");
        assertThat(shell.run("consistency").out()).containsPattern("(?m)^Weeks +1,");
        assertThat(shell.run("forecast", "--metric", "workouts").out()).contains("in the week of Oct 12, 2025");
        assertThat(shell.run("trend", "--metric", "workouts", "--window", "90", "--by", "week")
                        .out())
                .contains("2025 to Oct 11, 2025.");
    }

    @Test
    void todayAndTheTimesOfImportsAreOfTheZone() throws Exception {
        shell.run("import", Exports.mixed(home));
        assertThat(shell.run("batches").out()).contains("2025-10-12 08:30");
        shell.run("settings", "--zone", "Pacific/Kiritimati");

        assertThat(shell.run("batches").out()).contains("2025-10-12 22:30");
        assertThat(shell.run("batches", "1").out()).contains("2025-10-12 22:30");
        assertThat(shell.run("status").out()).contains("2025-10-12 22:30");
        shell.run("settings", "--zone", "Pacific/Pago_Pago");
        assertThat(shell.run("brief", "--json").out()).contains("\"as_of\":\"2025-10-11\"");
        assertThat(shell.run("goals", "--json").out()).contains("\"as_of\":\"2025-10-11\"");
    }
}
