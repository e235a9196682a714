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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/findings.md to what the commands really do. */
@Tag("document")
final class FindingsTest {
    private static final Document GUIDE = Document.named("docs/findings.md");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    private static final Set<String> EVERYWHERE = Set.of("--help", "--version", "--debug", "--config", "--profile");

    /** Those that speak of all workouts, so that the options of asking are not theirs. */
    private static final Set<String> WITHOUT_LENS = Set.of("model");

    @TempDir
    static Path folder;

    private static Command longrun = new Command(Path.of(""));

    /** The commands, each of which has a section and an example of its JSON. */
    static List<String> findings() {
        return List.of(
                "period",
                "coverage",
                "consistency",
                "forecast",
                "trend",
                "anomalies",
                "distribution",
                "same-week",
                "bests",
                "chapters",
                "effect",
                "model");
    }

    @BeforeAll
    static void importTheDemo() throws IOException, InterruptedException {
        longrun = new Command(folder.resolve("data"));
        Path file = folder.resolve("user123_workout_history.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            DemoHistory.generate().writeTo(out);
        }
        longrun.run("import", file.toString());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void tellsOfEveryOptionAndOfNoOther(String finding) throws IOException, InterruptedException {
        Set<String> offered = options(longrun.run(finding, "--help").replaceAll("(?s)\\nExamples:.*", ""));
        offered.removeAll(EVERYWHERE);
        Set<String> told = options(GUIDE.section(finding));
        if (!WITHOUT_LENS.contains(finding)) {
            told.addAll(options(GUIDE.section("Asking")));
        }
        assertThat(told).isEqualTo(offered);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void showsTheFieldsThatArePrinted(String finding) throws IOException, InterruptedException {
        assertThat(JsonPaths.of(printed(finding)).keySet())
                .isEqualTo(JsonPaths.of(example(finding)).keySet());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void explainsEveryField(String finding) {
        String explained = String.join(" ", GUIDE.codeSpans());
        assertThat(JsonPaths.of(example(finding)).keySet())
                .filteredOn(path -> !path.contains("working.parameters"))
                .allSatisfy(path -> assertThat(explained)
                        .contains(path.replaceAll(".*\\.", "").replace("[]", "")));
    }

    /** A number of the example that the demo does not give is a number someone made up. */
    @ParameterizedTest
    @MethodSource("findings")
    void showsTheNumbersOfTheDemo(String finding) throws IOException, InterruptedException {
        Map<String, String> shown = JsonPaths.of(example(finding));
        assertThat(JsonPaths.of(printed(finding))).containsAllEntriesOf(shown);
    }

    /** What the command prints of the demo, seen from the day of the example, if it tells one. */
    private static String printed(String finding) throws IOException, InterruptedException {
        String asOf = JsonPaths.of(example(finding)).get("as_of");
        return asOf == null ? longrun.run(finding, "--json") : longrun.run(finding, "--json", "--as-of", asOf);
    }

    private static String example(String finding) {
        List<String> blocks = GUIDE.blocks("json " + finding);
        assertThat(blocks).as("examples of %s", finding).hasSize(1);
        return blocks.get(0);
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
