package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkoutsCommandTest {
    @TempDir
    Path home;

    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        shell = new Shell(home);
        shell.run("import", Exports.mixed(home));
    }

    @Test
    void alignsTheNewestFirstWithTheSumUnderThem() {
        assertThat(shell.run("workouts").lines())
                .containsExactly(
                        "Date        Logged as   Activity  Label     Sure  Distance   Duration       Pace  Not plausible",
                        "2025-10-07  Run         Run       Run       90 %   3.10 mi       29 m   9:21 /mi",
                        "2025-10-06  Bike Ride   Ride      –            –   12.0 mi   1 h 00 m   5:00 /mi",
                        "2025-09-05  Walk        Walk      Outlier  100 %   80.0 mi  23 h 58 m  17:59 /mi  too far for one workout",
                        "Sum         3 workouts                             15.1 mi   1 h 29 m             1 not plausible, left out of the sums");
    }

    @Test
    void showsIdsToWhoAsks() {
        assertThat(shell.run("workouts", "--ids").lines())
                .startsWith(
                        "Id           Date        Logged as   Activity  Label     Sure  Distance   Duration       Pace  Not plausible",
                        "mapmyrun:11  2025-10-07  Run         Run       Run       90 %   3.10 mi       29 m   9:21 /mi");
    }

    @Test
    void looksThroughTheLens() {
        assertThat(shell.run("workouts", "--from", "2025-10-01", "--activity", "run,walk")
                        .lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("2025-10-07"));
        assertThat(shell.run("workouts", "--label", "outlier", "--json").out())
                .startsWith("{\"count\":1,\"workouts\":[{\"id\":\"mapmyrun:13\",\"date\":\"2025-09-05\"");
        assertThat(shell.run("workouts", "--source", "strava", "--source", "garmin")
                        .out())
                .isEqualTo("None of 3 workouts fits. Leave out an option to see more.\n");
    }

    @Test
    void countsAllWhereItShowsAFew() {
        assertThat(shell.run("workouts", "--limit", "1").lines())
                .hasSize(5)
                .endsWith("", "The newest 1 of 3; --limit all shows them all.")
                .anySatisfy(line -> assertThat(line).startsWith("Sum         3 workouts"));
        assertThat(shell.run("workouts", "--limit", "1", "--json").out())
                .startsWith("{\"count\":3,\"workouts\":[{\"id\":\"mapmyrun:11\"")
                .doesNotContain("mapmyrun:12");
    }

    @Test
    void printsTheNamesOfTheDocument() {
        assertThat(shell.run("workouts", "--json", "--from", "2025-10-06", "--to", "2025-10-06")
                        .out())
                .isEqualTo("{\"count\":1,\"workouts\":[{\"id\":\"mapmyrun:12\",\"date\":\"2025-10-06\","
                        + "\"declared\":\"Bike Ride\",\"activity\":\"RIDE\",\"label\":null,\"confidence\":null,"
                        + "\"method\":null,\"reasons\":[],\"own_note\":null,\"own_distance_m\":null,"
                        + "\"own_duration_s\":null,\"confirmed\":false,\"excluded\":false,\"flags\":[],"
                        + "\"distance_m\":19312.1,\"duration_s\":3600.0,\"told_distance_m\":19312.1,\"told_duration_s\":3600.0,"
                        + "\"pace_s_per_km\":186.4,\"energy_kcal\":null,\"steps\":null,\"heart_rate_bpm\":null,"
                        + "\"source\":\"mapmyrun\",\"batch\":1}]}\n");
    }

    @Test
    void colourNeedsATerminalThatIsNotAskedToDoWithout() {
        assertThat(shell.run("workouts").out()).doesNotContain("\u001B");
        assertThat(shell.onTerminal().run("workouts").out()).contains("\u001B[36mRun\u001B[0m");
        assertThat(shell.with("NO_COLOR", "1").run("workouts").out()).doesNotContain("\u001B");
    }

    @Test
    void speaksTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String expected = shell.run("workouts").out();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));

            assertThat(shell.run("workouts").out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givesUnitsOnesOwnWay() {
        assertThat(shell.run("workouts", "--units", "km").out())
                .contains("4.99 km", "5:49 /km")
                .doesNotContain(" mi");
    }

    @Test
    void showsWhatAFileSaysWithoutObeyingIt() throws Exception {
        shell.run(
                "import",
                Exports.write(
                        home.resolve("bell.csv"),
                        Exports.row("Oct. 9, 2025", "Run\u001B[31m\u0007\u202Enur", "3", "1800", "21")));

        assertThat(shell.run("workouts").lines().get(1)).startsWith("2025-10-09  Run [31m  nur ");
    }
}
