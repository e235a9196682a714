package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendCommandTest {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    @TempDir
    Path home;

    @Test
    void saysHowFastAMetricFallsAndHowThatWasWorkedOut() throws Exception {
        Shell shell = new Shell(home);
        shell.run("import", faster());

        assertThat(shell.run("trend", "--metric", "typical_pace", "--window", "90")
                        .lines())
                .containsExactly(
                        "Over the last 90 days your pace of a workout is falling by 0:30 /mi each month (probably within "
                                + "−0:30 /mi to −0:30 /mi), which is better.",
                        "",
                        "Days  Metric             Trend    Each month  Probably within               p",
                        "90    pace of a workout  falling   −0:30 /mi  −0:30 /mi to −0:30 /mi  < 0.001",
                        "",
                        "The slope is the middle one of the slopes from each workout to every other (Theil and Sen), which a "
                                + "few wild values hardly move. It is called a trend where chance alone would order the "
                                + "workouts so clearly in less than 5 % of cases (Mann and Kendall), allowing for "
                                + "neighbours that are alike and for 1 metric looked at together (Benjamini and Hochberg). "
                                + "From 45 workouts, Jul 16, 2025 to Oct 12, 2025.");
    }

    @Test
    void takesWholeWeeksWhereThatIsAskedFor() throws Exception {
        Shell shell = new Shell(home);
        shell.run("import", faster());

        assertThat(shell.run("trend", "--metric", "typical_pace", "--window", "90", "--by", "week")
                        .out())
                .contains("your typical pace of a week is falling")
                .contains("from each week to every other");
        assertThat(shell.run("trend", "--by", "day").code()).isEqualTo(2);
    }

    @Test
    void saysOfWhatThereIsTooLittle() throws Exception {
        Shell shell = new Shell(home);
        shell.run("import", Exports.mixed(home));

        assertThat(shell.run("trend", "--metric", "workouts,walk_share", "--window", "30")
                        .lines())
                .contains("Nothing shows a clear trend.")
                .anySatisfy(line -> assertThat(line).contains("workouts", "needs 10 weeks, has 3", "–"));
        assertThat(shell.run("trend", "--metric", "distance", "--window", "30", "--json")
                        .out())
                .contains("\"too_little\":{\"of\":\"workouts\",\"needed\":10,\"has\":2}");
    }

    @Test
    void hasAnAnswerWithoutWorkouts() {
        assertThat(new Shell(home).run("trend").code()).isZero();
        assertThat(new Shell(home)
                        .run("trend", "--window", "all", "--metric", "distance")
                        .lines())
                .contains("There is too little to tell.");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Shell.Result metric = new Shell(home).run("trend", "--metric", "mood");
        assertThat(metric.code()).isEqualTo(ExitCode.USAGE);
        assertThat(metric.err())
                .contains(
                        "\"mood\" is no metric: choose one of workouts, distance, duration, typical_pace, walk_share");
        assertThat(new Shell(home).run("trend", "--window", "60").err())
                .contains("\"60\" is no window: choose one of 30, 90, 365, all");
    }

    /** Every second day a second a mile faster than the day before it. */
    private Path faster() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int day = 0; day < 120; day += 2) {
            String date = WRITTEN.format(LocalDate.of(2025, 10, 12).minusDays(day));
            rows.append(Exports.row(date, "Run", "3", Integer.toString(3 * (600 + day)), Integer.toString(day)));
        }
        return Exports.write(home.resolve("faster.csv"), rows.toString());
    }
}
