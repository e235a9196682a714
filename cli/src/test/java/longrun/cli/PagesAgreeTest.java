package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
import longrun.dashboard.config.Stores;
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
                new Stores(
                        home.workouts(),
                        home.events(),
                        home.mappings(),
                        home.overlays(),
                        home.chapterNames(),
                        home.goals(),
                        home.settings(),
                        home.models()),
                Clock.fixed(Shell.NOW, ZoneOffset.UTC));
    }

    @AfterAll
    static void close() {
        dashboard.close();
        home.close();
    }

    /** @param figures what of the command's answer should stand on the page; each of its groups, one after the other */
    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    /             ; brief                                 ; (?m)\\A(.+)$
                    /             ; consistency                           ; Consistency (\\d+ of 100)
                    /             ; consistency                           ; (?m)^(?:Frequency|Timing|Performance|Streaks) .*? %  (.+)$
                    /             ; period --days 30                      ; (?m)^(?:Workouts|Distance|Time|Typical pace) {2,}(\\S.*?)  .* {2,}(\\S.*?) {2,}(\\S.*?)$
                    /             ; forecast                              ; (?m)^Workouts a week.*\\nWeek of.*\\n(.+)\\n(.+)$
                    /effect       ; effect                                ; (?m)^((?:Workouts a|Distance a|Time a|Typical p).+)$
                    /effect       ; effect                                ; (?m)^(Of \\d+ dates.+|The nearest change.+)$
                    /trends       ; anomalies                             ; (?m)^(\\d[\\d,]* of [\\d,]+ workouts? stands? out)
                    /trends       ; distribution                          ; (?m)\\A(.+)$
                    /trends       ; same-week                             ; (?m)\\A(.+)$
                    /trends       ; bests                                 ; (?m) {2,}(\\S+ mi) {2,}(\\S.*?) {2,}(\\S+ /mi)
                    /trends       ; forecast                              ; (?m)^Workouts a week.*\\nWeek of.*\\n(.+)\\n(.+)\\n(.+)\\n(.+)$
                    /workouts     ; workouts --limit 5                    ; (?m)^Sum +([\\d,]+) workouts? +(\\S+ mi) +(\\S+ h(?: \\d+ m)?)(?: .*)?$
                    /workouts     ; workouts --limit all                  ; (?m)^Sum +([\\d,]+) workouts? +(\\S+ mi) +(\\S+ h(?: \\d+ m)?)(?: .*)?$
                    """)
    void sayTheSame(String page, String command, Pattern figures) throws Exception {
        int compared = 0;
        for (String lens : LENSES) {
            // Where the lens ends before the day looked from, pages say so instead of telling of the days after it.
            if ((page.equals("/") || command.equals("forecast")) && lens.contains("to=")) {
                continue;
            }
            String said = shell.run((Object[]) line(command, lens)).out();
            List<String> values = figures.matcher(said)
                    .results()
                    .flatMap(PagesAgreeTest::groups)
                    .filter(value -> !value.contains("–"))
                    .toList();
            String shown = shown(page + "?" + lens);
            assertThat(values)
                    .allSatisfy(value ->
                            assertThat(shown).as(command + " through " + lens).contains(value));
            compared += values.isEmpty() ? 0 : 1;
        }
        assertThat(compared)
                .as("lenses through which there is something to compare")
                .isGreaterThanOrEqualTo(2);
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
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(dashboard.url() + address))
                                .header("Accept-Language", "en-US")
                                .build(),
                        BodyHandlers.ofString())
                .body()
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }
}
