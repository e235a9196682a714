package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over two years of five or six runs a month, and one of twice as many. */
class ChaptersCommandTest {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM. d, uuuu", Locale.ENGLISH);
    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);

    @TempDir
    Path home;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void importTheHistory() throws IOException {
        shell = new Shell(home);
        StringBuilder rows = new StringBuilder();
        for (int month = 0; month <= 37; month++) {
            for (int run = 0; run < (month < 25 ? 5 : 11) + month % 2; run++) {
                String date = DATE.format(FIRST.plusMonths(month).plusDays(run));
                rows.append(Exports.row(date, "Run", "3.1", "1680", month + "0" + run));
            }
        }
        Path file = Exports.write(home.resolve("user1_workout_history.csv"), rows.toString());
        assertThat(shell.run("import", file).code()).isZero();
    }

    @Test
    void listsThem() {
        assertThat(shell.run("chapters").lines())
                .startsWith("Your history has 2 chapters.", "")
                .anyMatch(line -> line.contains("Oct 1, 2024") && line.contains("workouts a month 5.5 → 11.5"));
    }

    @Test
    void namesOneAndTakesTheNameAway() {
        Shell.Result named = shell.run("chapters", "--at", "2025-01-01", "--name", "Choco, and the woods");
        assertThat(named.code()).isZero();
        assertThat(named.out()).contains("Choco, and the woods");
        assertThat(shell.run("chapters", "--json").out())
                .contains("\"name\":null", "\"name\":\"Choco, and the woods\"");

        assertThat(shell.run("chapters", "--at", "2025-02-01", "--name", "Both dogs")
                        .out())
                .contains("Both dogs")
                .doesNotContain("Choco");
        assertThat(shell.run("chapters", "--at", "2025-10-01", "--name", "").out())
                .doesNotContain("Both dogs");
    }

    @Test
    void refusesADayOfNoChapter() {
        Shell.Result refused = shell.run("chapters", "--at", "2030-01-01", "--name", "Later");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("there is no chapter on 2030-01-01; longrun chapters lists those there are");
    }

    @Test
    void wantsBothTheChapterAndTheName() {
        assertThat(shell.run("chapters", "--at", "2025-01-01").err()).contains("--at and --name go together");
        assertThat(shell.run("chapters", "--name", "x").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("chapters", "--at", "2025-01-01", "--name", "x".repeat(101))
                        .err())
                .contains("a chapter's name has 1 to 100 characters");
    }

    @Test
    void saysThatThereIsTooLittle() {
        assertThat(shell.run("chapters", "--athlete", "nobody").lines())
                .containsExactly("There is too little to find chapters in: needs 12 months, has 0.");
        assertThat(shell.run("chapters", "--athlete", "nobody", "--json").out())
                .contains("\"too_little\":{\"of\":\"months\",\"needed\":12,\"has\":0}");
    }

    @Test
    void offersTheStrongestChangeWhereThereIsNoEvent() {
        assertThat(shell.run("effect").lines())
                .startsWith("The strongest change in your months, Oct 1, 2024")
                .anyMatch(line -> line.startsWith("11.50 workouts a month from then on, 5.48 before: 2.10×, probably"));
        assertThat(shell.run("effect", "--json").out()).contains("\"chosen\":\"strongest_change\"");
        assertThat(shell.run("effect", "--event", "2024-01-15", "--json").out())
                .contains("\"event\":{\"date\":\"2024-01-15\",\"title\":null,\"chosen\":\"day\"}");
    }

    @Test
    void asksForADayWhereThereIsNeitherEventNorChange() {
        assertThat(shell.run("effect", "--athlete", "nobody").lines())
                .containsExactly("You have no event, and your months show no change to take for one. Name a day: "
                        + "longrun effect --event 2018-06-01");
        assertThat(shell.run("effect", "--athlete", "nobody", "--json").out()).contains("\"event\":null");
        assertThat(shell.run("effect", "--athlete", "nobody", "--event", "2018-06-01")
                        .lines())
                .containsExactly("There is nothing to compare: needs 1 workout, has 0.");
    }
}
