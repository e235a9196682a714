package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import longrun.cli.place.Home;
import longrun.dashboard.Dashboard;
import longrun.dashboard.config.DashboardConfig;
import longrun.source.demo.DemoHistory;
import longrun.workout.Athlete;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command and a page asked the same through the same lens say the same, to the last digit. */
class PagesAgreeTest {
    private static final List<String> LENSES = List.of(
            "",
            "label=real_run",
            "label=pup_walk&from=2018-06-01",
            "to=2018-05-31",
            "from=2022-01-01&to=2024-12-31&label=not_outlier");

    /** Through which lenses a command can be asked, and a page tells. */
    private enum Asked {
        ALL,
        /** Where a lens ends before the day looked from, a page says so instead of telling of the days after it. */
        OPEN,
        /** With dates of its own. */
        LABELS,
        NONE;

        boolean through(String lens) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> !lens.contains("to=");
                case LABELS -> !lens.contains("to=") && !lens.contains("from=");
                case NONE -> lens.isEmpty();
            };
        }
    }

    @TempDir
    static Path folder;

    private static Shell shell;
    private static Home home;
    private static Dashboard dashboard;

    @BeforeAll
    static void open() throws IOException {
        shell = Shell.embedded(folder);
        Path export = Files.writeString(
                folder.resolve("user123_workout_history.csv"),
                DemoHistory.generate().csv());
        assertThat(shell.run("import", export).code()).isZero();
        home = Home.open(shell.data(), Map.of());
        home.events().add(Athlete.DEFAULT, DemoHistory.EVENT);
        DemoHistory.GOALS.forEach(goal -> home.goals().set(Athlete.DEFAULT, goal));
        dashboard = Dashboard.open(
                new DashboardConfig(DashboardConfig.DEFAULT_HOST, 0, false, Athlete.DEFAULT, false)
                        .with(Duration.ofSeconds(20)),
                OpenHouse.stores(home),
                Clock.fixed(Shell.NOW, ZoneOffset.UTC));
    }

    @AfterAll
    static void close() {
        dashboard.close();
        home.close();
    }

    /**
     * @param lenses through how many of them both have something to say
     * @param figures what of the command's answer should stand on the page; each of its groups by itself
     */
    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    /                       ; brief              ; OPEN   ; 3 ; (?m)\\A(.+)$
                    /                       ; consistency        ; OPEN   ; 3 ; Consistency (\\d+ of 100)
                    /                       ; consistency        ; OPEN   ; 3 ; (?m)^(?:Frequency|Timing|Performance|Streaks) .*? %  (.+)$
                    /                       ; period --days 30   ; OPEN   ; 3 ; (?m)^(?:Workouts|Distance|Time|Typical pace) {2,}(\\S.*?)  .* {2,}(\\S.*?) {2,}(\\S.*?)$
                    /                       ; forecast           ; OPEN   ; 3 ; (?m)^Workouts a week.*\\nWeek of.*\\n(.+)\\n(.+)$
                    /effect                 ; effect             ; ALL    ; 2 ; (?m)^((?:Workouts a|Distance a|Time a|Typical p).+)$
                    /effect                 ; effect             ; ALL    ; 3 ; (?m)^(Of \\d+ dates.+|The nearest change.+)$
                    /trends                 ; anomalies          ; ALL    ; 5 ; (?m)^(\\d[\\d,]* of [\\d,]+ workouts? stands? out)
                    /trends                 ; distribution       ; ALL    ; 5 ; (?m)\\A(.+)$
                    /trends                 ; same-week          ; ALL    ; 5 ; (?m)\\A(.+)$
                    /trends                 ; bests              ; ALL    ; 5 ; (?m) {2,}(\\S+ mi) {2,}(\\S.*?) {2,}(\\S+ /mi)
                    /trends                 ; forecast           ; OPEN   ; 3 ; (?m)^Workouts a week.*\\nWeek of.*\\n(.+)\\n(.+)\\n(.+)\\n(.+)$
                    /workouts               ; workouts --limit 5 ; ALL    ; 5 ; (?m)^Sum +([\\d,]+) workouts? +(\\S+ mi) +(\\S+ h(?: \\d+ m)?)(?: .*)?$
                    /calendar?month=2024-09 ; workouts --limit 1 --from 2024-09-01 --to 2024-09-30 ; LABELS ; 2 ; (?m)^Sum +(\\d+ workouts?) +(\\S+ mi) +(\\S+ h(?: \\d+ m)?)(?: .*)?$
                    /goals                  ; goals              ; NONE   ; 1 ; (?m)(\\d+ %) .* (Reached in \\d+ of the last \\d+ (?:weeks|months))$
                    /model                  ; model              ; NONE   ; 1 ; part at (\\S+ /mi), in the gap between your usual (\\S+ /mi) and (\\S+ /mi)
                    """)
    void sayTheSame(String page, String command, Asked asked, int lenses, Pattern figures) throws Exception {
        int compared = 0;
        for (String lens : LENSES.stream().filter(asked::through).toList()) {
            Shell.Result result = shell.run((Object[]) line(command, lens));
            assertThat(result.code()).as(result.err()).isZero();
            List<String> values = figures.matcher(result.out())
                    .results()
                    .flatMap(PagesAgreeTest::groups)
                    .filter(value -> !value.contains("–"))
                    .toList();
            String shown = shown(page + (page.contains("?") ? "&" : "?") + lens);
            assertThat(values)
                    .allSatisfy(value -> assertThat(shown)
                            .as(command + " through " + lens)
                            .containsPattern("(?<![\\d.,:])" + Pattern.quote(value) + "(?![\\d.,:]*\\d)"));
            compared += values.isEmpty() ? 0 : 1;
        }
        assertThat(compared)
                .as("lenses through which there is something to compare")
                .isEqualTo(lenses);
    }

    private static Stream<String> groups(MatchResult result) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= result.groupCount(); i++) {
            groups.add(result.group(i).replaceAll("\\s+", " ").strip());
        }
        return groups.stream();
    }

    /** The command with the lens as its options. */
    private static String[] line(String command, String lens) {
        List<String> line = new ArrayList<>(Arrays.asList(command.split(" ")));
        for (String part : lens.isEmpty() ? new String[0] : lens.split("&")) {
            line.add("--" + part);
        }
        return line.toArray(String[]::new);
    }

    /** What a page says, without its marks. */
    private static String shown(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(dashboard.url() + address))
                                .header("Accept-Language", "en-US")
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body()
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }
}
