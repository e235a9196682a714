package longrun.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import longrun.source.demo.DemoHistory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files handed over in the browser. The pictures are left in target/screenshots. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportUseTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private Chromium chromium;
    private Shown demo;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
        demo = Shown.demo();
    }

    @AfterAll
    void close() {
        if (demo != null) {
            demo.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aFileIsPlannedImportedAndTakenBack() {
        try (Tab tab = Tab.open(chromium, demo, 1280, ColorScheme.LIGHT)) {
            Page page = tab.go("/import");
            page.locator("#file").setInputFiles(newer("newer.csv", "7001"));
            page.getByText("Show what would happen").click();
            tab.waitForHeadline("1 new workout, 1 already known, 1 changed, 1 rejected.");
            page.locator("button[value=confirm]").click();
            tab.waitForHeadline("Done");
            page.getByText("Its receipt").click();
            tab.waitForHeadline("1 new workout");
            assertThat(page.locator("main").textContent()).contains("1 workout is as this import tells.");
            page.locator("summary").getByText("Take this import back").click();
            page.getByText("Yes, take it back").click();
            tab.waitForHeadline("Import your workouts");
            assertThat(page.locator("[role=status]").textContent()).contains("was taken back");
            tab.assertCalm();
        }
    }

    @Test
    void theSameIsDoneWithoutScript() {
        try (Tab tab = Tab.withoutScript(chromium, demo)) {
            Page page = tab.go("/import");
            page.locator("#file").setInputFiles(newer("newer.csv", "7002"));
            page.locator("form.drop button").click();
            lookUntilRead(page);
            assertThat(tab.headline()).startsWith("1 new workout");
            page.locator("button[value=discard]").click();
            assertThat(tab.headline()).isEqualTo("Import your workouts");
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Tab tab = Tab.open(chromium, demo, 1280, ColorScheme.DARK)) {
            Page page = tab.go("/import");
            page.locator("#file").setInputFiles(newer("newer.csv", "7003"));
            page.locator("#file").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            tab.waitForHeadline("1 new workout");
            Locator discard = page.locator("button[value=discard]");
            for (int i = 0; i < 60 && !(Boolean) discard.evaluate("it => it === document.activeElement"); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            tab.waitForHeadline("Import your workouts");
            tab.assertCalm();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
    void aTableIsReadAsAPersonSays(int width, ColorScheme theme) {
        try (Tab tab = Tab.open(chromium, demo, width, theme)) {
            Page page = tab.go("/import");
            page.locator("#file").setInputFiles(table(width + theme.name()));
            page.locator("form.drop button").click();
            page.waitForSelector("form.columns");
            look(tab, page, "table", width, theme);
            page.locator("select[name=column-4]").selectOption("distance:mi");
            page.getByText("Read it so").click();
            page.getByText("Strecke, Herz: read as the same").waitFor();
            look(tab, page, "table-told", width, theme);
            page.locator("select[name=column-2]").selectOption("duration:hh:mm");
            page.locator("select[name=column-4]").selectOption("heart-rate");
            page.locator("select[name=dates]").selectOption("day_first");
            page.locator("select[name=activity]").selectOption("hike");
            page.getByText("Read it so").click();
            tab.waitForHeadline("2 new workouts.");
            page.locator("summary").getByText("By year").click();
            assertThat(page.locator("main").textContent()).contains("Hike");
            page.getByText("Correct the columns").click();
            page.waitForSelector("form.columns");
            assertThat(page.locator("select[name=column-2]").inputValue()).isEqualTo("duration:hh:mm");
            assertThat(page.locator("select[name=activity]").inputValue()).isEqualTo("hike");
            page.getByText("Read it so").click();
            tab.waitForHeadline("2 new workouts.");
            page.locator("button[value=discard]").click();
            tab.waitForHeadline("Import your workouts");
            tab.assertCalm();
        }
    }

    @Test
    void aTableIsReadAsAPersonSaysWithoutScript() {
        try (Tab tab = Tab.withoutScript(chromium, demo)) {
            Page page = tab.go("/import");
            page.locator("#file").setInputFiles(table("without script"));
            page.locator("form.drop button").click();
            lookUntilRead(page);
            page.getByText("Read it so").click();
            assertThat(page.locator("main [role=alert]").textContent()).contains("Datum: each date could be two");
            page.locator("select[name=dates]").selectOption("day_first");
            page.getByText("Read it so").click();
            lookUntilRead(page);
            assertThat(tab.headline()).isEqualTo("2 new workouts.");
            page.getByText("Correct the columns").click();
            lookUntilRead(page);
            assertThat(page.locator("select[name=dates]").inputValue()).isEqualTo("day_first");
            page.locator("button[value=discard]").click();
            assertThat(tab.headline()).isEqualTo("Import your workouts");
        }
    }

    private static void lookUntilRead(Page page) {
        while (page.locator("progress").count() > 0) {
            page.locator("noscript a").click();
        }
    }

    /** Its last header is another each time, so that each is of a kind that was not read before. */
    private static FilePayload table(String last) {
        String csv = "Datum;Strecke;Dauer;Bemerkung;Herz;" + last
                + "\n5/9/2024;10,5;1:45;entlang der Isar, bis zur Br\u00fccke und zur\u00fcck;131;x\n"
                + "6/9/2024;8,2;1:20;;127;y\n";
        return new FilePayload("wanderungen.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static void look(Tab tab, Page page, String name, int width, ColorScheme theme) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(
                        ("demo-" + name + "-" + width + "-" + theme).toLowerCase(Locale.ROOT) + ".png")));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().get(0).getHtml()))
                .isEmpty();
        tab.assertCalm();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
    void aPlanIsCalmReadableAndWhole(int width, ColorScheme theme) {
        try (Tab tab = Tab.open(chromium, demo, width, theme)) {
            Page page = tab.go("/import");
            page.locator("#file").setInputFiles(new FilePayload[] {
                newer("newer.csv", "7004"),
                new FilePayload("letter.txt", "text/plain", "Dear Ann".getBytes(StandardCharsets.UTF_8))
            });
            page.locator("form.drop button").click();
            tab.waitForHeadline("This is what would happen");
            page.locator("summary").getByText("By year").click();
            look(tab, page, "plan", width, theme);
        }
    }

    /** The demo's header and three of its rows: one as it is, one of another length, one with an id nobody knows. */
    private static FilePayload newer(String name, String id) {
        List<String> lines = DemoHistory.generate().csv().lines().limit(400).toList();
        List<String> plain = lines.stream()
                .skip(1)
                .filter(line -> line.contains("/workout/") && line.startsWith("\"Oct") && line.contains(",Run,"))
                .limit(3)
                .toList();
        String longer = plain.get(1).replaceFirst(",Run,([0-9.]+),([0-9.]+),", ",Run,$1,7.77,");
        String added = plain.get(2).replaceFirst("/workout/[0-9]+", "/workout/" + id);
        String csv = String.join("\n", lines.get(0), plain.get(0), longer, added, "x") + "\n";
        return new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
