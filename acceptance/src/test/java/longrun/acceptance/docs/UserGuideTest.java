package longrun.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import longrun.source.demo.DemoHistory;
import longrun.workout.Activity;
import longrun.workout.Flag;
import longrun.workout.Plausibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("document")
final class UserGuideTest {
    private static final Document GUIDE = Document.named("docs/user-guide.md");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern VARIABLE = Pattern.compile("LONGRUN_[A-Z_]+");

    /** In the JSON of config: the setting's name, variable and flag. */
    private static final Pattern SETTING =
            Pattern.compile("\\{\"name\":\"([a-z.-]+)\".*?\"variable\":\"(\\w+)\",\"flag\":(?:\"(.+?)\"|null)");

    private static final Set<String> OTHER_VARIABLES = Set.of("LONGRUN_CONFIG", "LONGRUN_JAVA_OPTS");

    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\|(?:[^|\\\\\\n]|\\\\.)*");

    /** What every command has, told once above the commands. */
    private static final Set<String> EVERYWHERE = Set.of("--help", "--version", "--debug", "--config", "--profile");

    @TempDir
    static Path folder;

    private static Command longrun = new Command(Path.of(""));
    private static String receipt = "";

    @BeforeAll
    static void importTheDemo() throws IOException, InterruptedException {
        longrun = new Command(folder.resolve("data"));
        Path file = folder.resolve("user123_workout_history.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            DemoHistory.generate().writeTo(out);
        }
        receipt = longrun.run("import", file.toString(), "--json");
    }

    @Test
    void tellsOfEveryCommand() throws IOException, InterruptedException {
        String help = longrun.run("--help");
        assertThat(List.of(
                        "demo",
                        "serve",
                        "import",
                        "batches",
                        "undo",
                        "mappings",
                        "workouts",
                        "correct",
                        "events",
                        "settings",
                        "push",
                        "config",
                        "status"))
                .allSatisfy(command -> {
                    assertThat(help).containsPattern("(?m)^ +" + command + " ");
                    assertThat(GUIDE.anchors()).contains(command);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "serve",
                "import",
                "batches",
                "undo",
                "mappings",
                "workouts",
                "correct",
                "events",
                "settings",
                "push",
                "config",
                "status"
            })
    void tellsOfEveryOptionAndOfNoOther(String command) throws IOException, InterruptedException {
        Set<String> offered = options(longrun.run(command, "--help").replaceAll("(?s)\\nExamples:.*", ""));
        offered.removeAll(EVERYWHERE);
        assertThat(options(table(GUIDE.section(command)))).isEqualTo(offered);
    }

    @Test
    void theReceiptInTheGuideIsTheDemosReceipt() {
        Map<String, String> shown = JsonPaths.of(example("json import"));
        Map<String, String> printed = JsonPaths.of(receipt);
        assertThat(printed.keySet()).isEqualTo(shown.keySet());
        assertThat(shown).allSatisfy((name, value) -> {
            if (!Set.of("sha256", "imported_at").contains(name)) {
                assertThat(printed).as(name).containsEntry(name, value);
            }
        });
    }

    @Test
    void theWorkoutsInTheGuideHaveTheFieldsThatArePrinted() throws IOException, InterruptedException {
        Map<String, String> shown = JsonPaths.of(example("json workouts"));
        Map<String, String> printed = JsonPaths.of(longrun.run("workouts", "--json", "--label", "pup_walk"));
        assertThat(printed.keySet()).containsAll(shown.keySet());
        assertThat(shown.keySet()).containsAll(withoutOptional(printed.keySet()));
    }

    @Test
    void theStatusInTheGuideIsTheDemosStatus() throws IOException, InterruptedException {
        Map<String, String> shown = JsonPaths.of(example("json status"));
        Map<String, String> printed = JsonPaths.of(longrun.run("status", "--json"));
        assertThat(printed.keySet()).isEqualTo(shown.keySet());
        assertThat(List.of("store", "athlete", "workouts", "flagged", "first_date", "last_date", "batches[].rejected"))
                .allSatisfy(name -> assertThat(printed).containsEntry(name, shown.get(name)));
    }

    @Test
    void theGoalsInTheGuideHaveTheFieldsThatArePrinted() throws IOException, InterruptedException {
        String printed = longrun.run("goals", "--add", "20 mi", "--per", "week", "--label", "real_run", "--json");
        longrun.run("goals", "--remove", "1");

        assertThat(JsonPaths.of(printed).keySet())
                .isEqualTo(JsonPaths.of(example("json goals")).keySet());
    }

    @Test
    void theSettingsInTheGuideHaveTheFieldsThatArePrinted() throws IOException, InterruptedException {
        assertThat(JsonPaths.of(longrun.run("settings", "--json")).keySet())
                .isEqualTo(JsonPaths.of(example("json settings")).keySet());
    }

    @Test
    void theMappingsInTheGuideAreThoseOfATableThatIsReadSo() throws IOException, InterruptedException {
        Path table = Files.writeString(folder.resolve("log.csv"), "Datum;Strecke (km)\n13.9.2024;10,5\n");
        Command other = new Command(folder.resolve("tables"));
        other.run("import", "--as-shown", table.toString());

        assertThat(JsonPaths.of(other.run("mappings", "--json"))).isEqualTo(JsonPaths.of(example("json mappings")));
    }

    @Test
    void theColumnsInTheGuideAreThoseThatAreShown() throws IOException, InterruptedException {
        Path table = Files.writeString(folder.resolve("log.csv"), "Datum;Strecke (km)\n5/9/2024;10,5\n6/9/2024;4,2\n");
        Command other = new Command(folder.resolve("none"));

        Map<String, String> shown = JsonPaths.of(example("json columns"));
        Map<String, String> printed = JsonPaths.of(other.refused("import", "--plan", "--json", table.toString()));

        assertThat(printed.keySet()).isEqualTo(shown.keySet());
        shown.remove("refused");
        assertThat(printed).containsAllEntriesOf(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json import", "json workouts", "json status", "json mappings", "json columns"})
    void explainsEveryField(String mark) {
        String explained = String.join(" ", GUIDE.codeSpans());
        assertThat(JsonPaths.of(example(mark)).keySet())
                .allSatisfy(path -> assertThat(explained)
                        .contains(path.replaceAll(".*\\.", "").replace("[]", "")));
    }

    @Test
    void tellsOfEverySettingAndItsNames() throws IOException, InterruptedException {
        String section = GUIDE.section("Configuration");
        List<String> rows = SETTING.matcher(longrun.run("config", "--json"))
                .results()
                .map(one -> "| `" + one.group(1) + "` | `" + one.group(2) + "` | "
                        + (one.group(3) == null ? "" : "`" + one.group(3) + "` ") + "| ")
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(section).contains(row));
        assertThat(VARIABLE.matcher(section).results().map(MatchResult::group).collect(Collectors.toSet()))
                .hasSize(rows.size() + OTHER_VARIABLES.size())
                .containsAll(OTHER_VARIABLES);
    }

    @Test
    void namesNoVariableThatIsNone() {
        Set<String> named =
                VARIABLE.matcher(GUIDE.text()).results().map(MatchResult::group).collect(Collectors.toSet());
        assertThat(VARIABLE.matcher(GUIDE.section("Configuration")).results().map(MatchResult::group))
                .containsAll(named);
    }

    @ParameterizedTest
    @CsvSource({
        "RUN, 4 to 60 min/mi, up to 50 mi, 240, 3600, 1609.344, 80467.2",
        "RIDE, up to 75 km/h, up to 600 km, 48, , 1000, 600000",
        "SWIM, 45 s to 10 min per 100 m, up to 50 km, 45, 600, 100, 50000"
    })
    void theBoundsItTellsAreTheBounds(
            Activity activity,
            String pace,
            String far,
            double fast,
            @Nullable Double slow,
            double metres,
            double farthest) {
        assertThat(GUIDE.section("What becomes of a file")).contains("| " + pace + " | " + far + " | up to 24 h |");
        assertThat(Plausibility.flags(activity, metres, fast * 0.99)).containsExactly(Flag.TOO_FAST);
        assertThat(Plausibility.flags(activity, metres, fast * 1.01)).isEmpty();
        if (slow != null) {
            assertThat(Plausibility.flags(activity, metres, slow * 0.99)).isEmpty();
            assertThat(Plausibility.flags(activity, metres, slow * 1.01)).containsExactly(Flag.TOO_SLOW);
        }
        assertThat(Plausibility.flags(activity, farthest * 1.01, 86_400)).contains(Flag.TOO_FAR);
        assertThat(Plausibility.flags(activity, farthest * 0.99, Double.NaN)).isEmpty();
    }

    private static String example(String mark) {
        List<String> blocks = GUIDE.blocks(mark);
        assertThat(blocks).as("blocks marked %s", mark).hasSize(1);
        return blocks.get(0);
    }

    /** Of a label there may be reasons or none, of a workout flags or none. */
    private static Set<String> withoutOptional(Set<String> paths) {
        return paths.stream().filter(path -> !path.endsWith("[]")).collect(Collectors.toSet());
    }

    /** The first cells of the tables in a section; a bar within a cell is escaped. */
    private static String table(String section) {
        return FIRST_CELL.matcher(section).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
