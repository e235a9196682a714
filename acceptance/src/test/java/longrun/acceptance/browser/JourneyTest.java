package longrun.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.acceptance.history.Kept;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does with Longrun from page to page, on the demo history and on a real one as if it were hers, kept in either database. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {
    private static final List<String> PAGES =
            List.of("Overview", "Effect", "Calendar", "Trends", "Model", "Goals", "Workouts", "Import", "Settings");

    private static final Pattern WALKS = Pattern.compile("([\\d,]+) dog walks");

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "demo, embedded, 1280, LIGHT",
        "demo, mariadb, 360, DARK",
        "real, mariadb, 1280, DARK",
        "real, embedded, 360, LIGHT"
    })
    void leadsFromPageToPage(String history, String store, int width, ColorScheme theme, @TempDir Path folder)
            throws Exception {
        Kept kept = store.equals("mariadb") ? Kept.onMariaDb() : Kept.embedded(folder);
        try (Shown own = shown(history, kept);
                Tab tab = Tab.open(chromium, own, width, theme)) {
            everyPage(tab);
            fromASentenceToItsRows(tab);
            anAnswerMovesTheTotals(tab);
            aModelIsTrainedAndTakenBack(tab);
            anEventHasItsStory(tab);
            aGoalIsSet(tab);
            whatIsShownIsSaved(tab);
            tab.assertCalm();
        }
    }

    private static Shown shown(String history, Kept kept) throws IOException {
        if (history.equals("demo")) {
            return Shown.demo(kept);
        }
        Optional<Shown> real = Shown.real(kept);
        assumeTrue(real.isPresent(), "the real exports are not on this machine");
        return real.get();
    }

    private static void everyPage(Tab tab) {
        Page page = tab.go("/");
        for (String name : PAGES) {
            page.locator("#pages a").getByText(name, exactly()).click();
            page.waitForFunction(
                    "name => document.querySelector('#pages [aria-current=page]').textContent === name", name);
            assertThat(tab.headline()).isNotBlank();
        }
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static void fromASentenceToItsRows(Tab tab) {
        Page page = tab.go("/?label=real_run");
        page.locator(".period caption a").first().click();
        page.waitForURL("**/workouts?from=*&label=real_run");
        assertThat(tab.headline()).contains("workout");
        assertThat(page.locator("select[name=label]").first().inputValue()).isEqualTo("real_run");
    }

    private static void anAnswerMovesTheTotals(Tab tab) {
        int before = walks(tab);
        Page page = tab.go("/workouts?label=pup_walk");
        page.locator("td.date a").first().click();
        page.waitForURL("**/workouts/one?id=*");
        page.locator("select[name=label] >> nth=-1").selectOption("outlier");
        page.getByText("Save").click();
        page.waitForURL("**kept=yes");
        // Of an outlier the model learns nothing, so no other label moves.
        assertThat(walks(tab)).isEqualTo(before - 1);

        tab.go("/model");
        page.locator("#ask h2").scrollIntoViewIfNeeded();
        page.keyboard().press("r");
        page.waitForURL("**/model?**");
        assertThat(page.locator("#ask [role=status]").textContent()).contains("Change it");
    }

    private static int walks(Tab tab) {
        tab.go("/");
        Matcher told = WALKS.matcher(tab.headline());
        assertThat(told.find()).as(tab.headline()).isTrue();
        return Integer.parseInt(told.group(1).replace(",", ""));
    }

    private static void aModelIsTrainedAndTakenBack(Tab tab) {
        Page page = tab.go("/model");
        page.locator("#train input[name=clusters]").fill("4");
        page.getByText("Show what it would change").click();
        page.getByText("Accept it as the next version").click();
        page.locator("#versions strong").getByText("Version 1").waitFor();
        assertThat(page.locator("#versions li").first().textContent()).contains("In use");
        page.getByText("Use none").click();
        page.locator("#versions").getByText("Use this").waitFor();
    }

    private static void anEventHasItsStory(Tab tab) {
        Page page = tab.go("/settings");
        page.locator("#events input[type=date]").fill("2021-03-09");
        page.locator("#events label input[name=title]").fill("Ann moves");
        page.locator("#events select[name=kind]").selectOption("other");
        page.locator("#events button.main").click();
        page.locator("#events").getByText("Ann moves", exactly()).click();
        tab.waitForHeadline("Before and after: Ann moves");
        assertThat(page.locator("main").textContent()).contains("a month from then on", "Runs alone");
        tab.go("/effect");
        assertThat(tab.headline()).isEqualTo("The Choco Effect");
    }

    private static void aGoalIsSet(Tab tab) {
        Page page = tab.go("/goals");
        page.locator("input[name=target]:not([type=hidden])").fill("3");
        page.locator("form[action='/goals'] select[name=label]").selectOption("real_run");
        page.locator("form[action='/goals'] button.main").click();
        page.locator(".goal h2").getByText("3 runs a week").waitFor();
        tab.go("/");
        assertThat(page.locator(".goal h2").allTextContents()).contains("3 runs a week");
    }

    private static void whatIsShownIsSaved(Tab tab) throws IOException {
        Page page = tab.go("/workouts?label=real_run");
        Download workouts = page.waitForDownload(
                () -> page.locator(".exports").getByText("CSV").click());
        assertThat(Files.readString(workouts.path()))
                .startsWith("id,date,declared")
                .contains(",REAL_RUN,");
        tab.go("/effect");
        Download story = page.waitForDownload(
                () -> page.getByText("Save this story as one file").click());
        assertThat(Files.readString(story.path())).contains("<svg", "The Choco Effect");
    }

    @ParameterizedTest
    @CsvSource({"demo", "real"})
    void everyPageCanBeReadWithoutScript(String history) throws Exception {
        try (Shown own = shown(history, Kept.inMemory());
                Tab tab = Tab.withoutScript(chromium, own)) {
            Page page = tab.go("/");
            for (String name : PAGES) {
                page.locator("#pages a").getByText(name, exactly()).click();
                assertThat(page.locator("#pages [aria-current=page]").textContent())
                        .isEqualTo(name);
                assertThat(tab.headline()).isNotBlank();
                for (Locator numbers : page.locator("figure summary").all()) {
                    numbers.click();
                }
                for (Locator table : page.locator("figure table").all()) {
                    assertThat(table.isVisible()).isTrue();
                    assertThat(table.locator("tbody tr").count()).isPositive();
                }
            }
        }
    }

    /** Whatever can be clicked can be reached and seen by the keyboard alone. */
    @ParameterizedTest
    @CsvSource({"/effect", "/trends", "/model", "/goals", "/settings"})
    void theKeyboardReachesTheLastOfAPage(String path) {
        try (Shown own = Shown.demo();
                Tab tab = Tab.open(chromium, own, 1280, ColorScheme.LIGHT)) {
            Page page = tab.go(path);
            page.locator("footer button").last().evaluate("last => { window.last = last; }");
            boolean reached = false;
            for (int i = 0; i < 400 && !reached; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("""
                                () => {
                                  const it = document.activeElement;
                                  if (it === document.body || it === document.documentElement) return 'nothing';
                                  const style = getComputedStyle(it);
                                  return style.outlineStyle !== 'none' && style.outlineWidth !== '0px' ? 'seen' : it.outerHTML.slice(0, 120);
                                }""")).isEqualTo("seen");
                reached = (Boolean) page.evaluate("window.last === document.activeElement");
            }
            assertThat(reached).isTrue();
        }
    }
}
