package longrun.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How the pages look, wide and narrow, light and dark. The pictures are left in target/screenshots. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** In pixels: so that a picture shows the first chart whole. */
    private static final int HIGH_ENOUGH = 1120;

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<Sight> SIGHTS = List.of(
            new Sight("overview", "/", 2),
            new Sight("effect", "/effect", 4),
            new Sight("calendar", "/calendar?day=2024-09-08", 0),
            new Sight("trends", "/trends", 3),
            new Sight("trends-pace", "/trends?metric=typical_pace&by=month", 3),
            new Sight("model", "/model?clusters=4", 0),
            new Sight("goals", "/goals", 0),
            new Sight("workouts", "/workouts", 0),
            new Sight("workout", "/workouts/one", 0),
            new Sight("import", "/import", 0),
            new Sight("batch", "/import/batches/1", 0),
            new Sight("settings", "/settings", 0));

    /**
     * A page.
     *
     * @param charts how many the script draws there
     */
    record Sight(String name, String path, int charts) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Shown> histories = new ArrayList<>();
    private Chromium chromium;

    @BeforeAll
    void open() throws Exception {
        chromium = Chromium.start();
        histories.add(Shown.demo());
        Shown.real().ifPresent(histories::add);
    }

    @AfterAll
    void close() {
        histories.forEach(Shown::close);
        if (chromium != null) {
            chromium.close();
        }
    }

    /** The real history in light only: its colours are the demo's. */
    Stream<Arguments> looks() {
        return histories.stream()
                .flatMap(shown -> SIGHTS.stream()
                        .flatMap(sight -> Stream.of(1280, 360)
                                .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                        .filter(theme -> theme == ColorScheme.LIGHT || shown.isDemo())
                                        .map(theme -> Arguments.of(shown, sight, width, theme)))));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}", autoCloseArguments = false)
    @MethodSource("looks")
    void isCalmReadableAndWhole(Shown shown, Sight sight, int width, ColorScheme theme) {
        try (Tab tab = Tab.open(chromium, shown, width, theme)) {
            Page page = sight.name().equals("workout") ? newestWorkout(tab) : tab.go(sight.path());
            chartsAreDrawn(page, sight.charts());
            String file = String.join("-", shown.toString(), sight.name(), "" + width, theme.name())
                    .toLowerCase(Locale.ROOT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(!sight.name().equals("workouts"))
                    .setPath(SCREENSHOTS.resolve(file + ".png")));
            keep(page, shown, sight, width, theme);
            assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("pixels that stand out to the right")
                    .asString()
                    .matches("-?\\d+")
                    .satisfies(pixels -> assertThat(Integer.parseInt(pixels)).isLessThanOrEqualTo(0));
            tab.assertCalm();
            assertThat(new AxeBuilder(page)
                            .analyze().getViolations().stream()
                                    .filter(rule -> GRAVE.contains(rule.getImpact()))
                                    .map(LookTest::told))
                    .isEmpty();
        }
    }

    /** What the demo shows first of a page, for the documents, where {@code longrun.screenshots} names a folder. */
    private static void keep(Page page, Shown shown, Sight sight, int width, ColorScheme theme) {
        String folder = System.getProperty("longrun.screenshots", "");
        if (folder.isBlank() || !shown.isDemo() || (width == 360 && theme == ColorScheme.DARK)) {
            return;
        }
        page.setViewportSize(width, HIGH_ENOUGH);
        String file = (sight.name() + "-" + width + "-" + theme).toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder).resolve(file)));
    }

    private static Page newestWorkout(Tab tab) {
        String address =
                String.valueOf(tab.go("/workouts").locator("td.date a").first().getAttribute("href"));
        return tab.go(address);
    }

    /** Each canvas shows more than its ground. */
    private static void chartsAreDrawn(Page page, int expected) {
        Object colours = page.evaluate("""
                () => [...document.querySelectorAll('.chart canvas')].map(canvas => {
                  const pixels = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer);
                  return new Set(pixels).size;
                })""");
        assertThat((List<?>) colours).hasSize(expected).allMatch(count -> ((Number) count).intValue() > 10);
    }

    private static String told(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(5).map(node -> node.getHtml()).toList();
    }
}
