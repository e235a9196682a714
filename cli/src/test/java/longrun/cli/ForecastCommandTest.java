package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);

    @TempDir
    Path home;

    @Test
    void tellsTheWeeksToComeWithTheirIntervals() throws IOException {
        Shell shell = new Shell(home);
        shell.run("import", weekly());

        assertThat(shell.run("forecast", "--weeks", "2", "--metric", "workouts", "--as-of", "2025-10-06")
                        .lines())
                .containsExactly(
                        "Workouts a week: 1 in the week of Oct 6, 2025, four times in five 1, told by the last four weeks.",
                        "Week of       Expected  1 time in 2  4 times in 5",
                        "Oct 6, 2025          1            1             1",
                        "Oct 13, 2025         1            1             1",
                        "Error, where 1 is the usual change from one week to the next: the last four weeks –, "
                                + "a damped trend –, the same weeks last year –. Of 38 such forecasts of weeks that are "
                                + "over, 100 % lay in the narrow interval and 100 % in the wide one.",
                        "",
                        "After each week of the past, each way of telling the weeks ahead was asked for the next 2, knowing "
                                + "nothing later; the one that was nearest over the latest 104 weeks tells them now. The "
                                + "intervals are as wide as it takes to hold half, and four in five, of what came in the "
                                + "latest 52 weeks that were told so far ahead. From 40 weeks, Dec 30, 2024 to Oct 5, 2025.");
    }

    @Test
    void saysWhatIsShort() throws IOException {
        Shell shell = new Shell(home);
        shell.run("import", Exports.mixed(home));
        assertThat(shell.run("forecast", "--metric", "distance").lines().get(0))
                .isEqualTo("Distance a week: no forecast, it needs 24 weeks, has 4.");
        assertThat(shell.run("forecast", "--metric", "distance", "--json").out())
                .contains("\"too_little\":{\"of\":\"weeks\",\"needed\":24,\"has\":4}");
    }

    @Test
    void refusesWhatItCannotTell() {
        assertThat(new Shell(home).run("forecast", "--weeks", "13").err()).contains("--weeks is 13: choose 1 to 12");
        assertThat(new Shell(home).run("forecast", "--metric", "mood").err())
                .contains("\"mood\" is not told: choose one of workouts, distance, duration, typical_pace");
    }

    /** A run on each Monday of the 40 weeks before October 6, 2025, and on that day. */
    private Path weekly() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int week = 0; week <= 40; week++) {
            String date = LocalDate.of(2024, 12, 30).plusWeeks(week).format(DATE);
            rows.append(Exports.row(date, "Run", "3.1", "1740", Integer.toString(100 + week)));
        }
        return Exports.write(home.resolve("weekly.csv"), rows.toString());
    }
}
