package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameWeekCommandTest {
    @TempDir
    Path home;

    /** Each month from October 2023 on, and thrice in the week of 7 October 2024. */
    private Shell shell() throws IOException {
        Shell shell = new Shell(home);
        StringBuilder rows = new StringBuilder();
        String[] dates = {
            "Oct. 9, 2023", "Dec. 9, 2023", "Mar. 9, 2024", "June 9, 2024", "Sept. 9, 2024", "Oct. 7, 2024",
            "Oct. 8, 2024", "Oct. 13, 2024", "Jan. 9, 2025", "Apr. 9, 2025", "Aug. 9, 2025", "Oct. 8, 2025"
        };
        for (int place = 0; place < dates.length; place++) {
            rows.append(Exports.row(dates[place], "Run", "3", "1800", "" + place));
        }
        shell.run("import", Exports.write(home.resolve("runs.csv"), rows.toString()));
        return shell;
    }

    @Test
    void showsTheWeekInEachYear() throws Exception {
        Shell shell = shell();
        assertThat(shell.run("same-week", "distance", "--units", "mi", "--as-of", "2025-10-12")
                        .lines())
                .startsWith("Week 41 of 2025: 1 workout so far, more than in 0 of the 2 years before.")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("2025  ")
                        .contains("  #######  ", "3.00 mi")
                        .doesNotContain("########"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("2024  Oct 7, 2024 to Oct 13, 2024  ####################")
                        .contains("       3   9.00 mi  1 h 30 m     10:00 /mi"));
        assertThat(shell.run("same-week", "--json", "--as-of", "2025-10-12").out())
                .contains(
                        "\"week\":41,\"years\":[{\"year\":2025,\"from\":\"2025-10-06\",\"to\":\"2025-10-12\",\"known\":")
                .contains("{\"year\":2024,\"from\":\"2024-10-07\",\"to\":\"2024-10-13\",\"known\":\"WHOLE\","
                        + "\"active_days\":3,\"workouts\":3,\"distance_m\":14484.1,\"duration_s\":5400.0,"
                        + "\"typical_pace_s_per_km\":372.8}");
        assertThat(shell.run("same-week", "--json", "--as-of", "2025-10-12", "--from", "2025-01-01")
                        .out())
                .doesNotContain("\"workouts\":0");
    }

    @Test
    void saysWhatItNeedsAndWhatItDoesNotKnow() {
        assertThat(new Shell(home).run("same-week").lines())
                .containsExactly("Too little to tell: it needs 1 workout, has 0.");
        assertThat(new Shell(home).run("same-week", "mood").err())
                .contains("\"mood\" is no metric that is added up: choose one of workouts, distance, duration");
    }
}
