package longrun.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a reader does with the pages, on the demo history. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UseTest {
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
    void theLensChangesThePageAndItsAddressWithoutLoadingItAnew() {
        try (Tab tab = tab()) {
            Page page = tab.go("/");
            String everything = tab.headline();
            page.locator("select[name=label]").selectOption("real_run");
            tab.waitForAddress("/?label=real_run");
            page.waitForFunction("before => document.querySelector('h1').textContent !== before", everything);
            assertThat(page.locator("#pages").getByText("Workouts").getAttribute("href"))
                    .isEqualTo("/workouts?label=real_run");
            assertThat(page.locator("footer input[name=back]").inputValue()).isEqualTo("/?label=real_run");
            page.locator("input[name=from]").fill("2020-01-01");
            page.locator("input[name=from]").dispatchEvent("change");
            tab.waitForAddress("/?from=2020-01-01&label=real_run");
            page.waitForFunction("() => document.querySelectorAll('.chart canvas').length === 2");
            assertThat(tab.pageLoads()).isEqualTo(1);
            tab.assertCalm();
        }
    }

    @Test
    void backAndForwardRestoreWhatWasShown() {
        try (Tab tab = tab()) {
            Page page = tab.go("/workouts");
            String everything = tab.headline();
            page.locator("select[name=label]").selectOption("pup_walk");
            tab.waitForAddress("/workouts?label=pup_walk");
            page.waitForFunction("before => document.querySelector('h1').textContent !== before", everything);
            String walks = tab.headline();
            page.goBack();
            tab.waitForAddress("/workouts");
            tab.waitForHeadline(everything);
            assertThat(page.locator("select[name=label]").inputValue()).isEqualTo("everything");
            page.goForward();
            tab.waitForAddress("/workouts?label=pup_walk");
            tab.waitForHeadline(walks);
            assertThat(page.locator("select[name=label]").inputValue()).isEqualTo("pup_walk");
            tab.assertCalm();
        }
    }

    @Test
    void onlyAPageWithAChartAsksForTheLibraryThatDrawsThem() {
        try (Tab tab = tab()) {
            tab.go("/settings");
            assertThat(tab.askedFor("charts-")).isTrue();
            assertThat(tab.askedFor("echarts")).isFalse();
            tab.go("/effect");
            assertThat(tab.askedFor("echarts")).isTrue();
            tab.assertCalm();
        }
    }

    @Test
    void whereTheLibraryDoesNotComeTheNumbersStandAndItIsTriedAgain() {
        try (Tab tab = tab()) {
            Page page = tab.page();
            page.route("**/echarts*", Route::abort);
            page.navigate(demo.url() + "/effect");
            page.waitForFunction("() => document.querySelectorAll('.chart.plain details[open]').length === 4");
            assertThat(page.locator(".chart .canvas").first().isVisible()).isFalse();
            assertThat(page.locator(".chart table").first().isVisible()).isTrue();

            page.unroute("**/echarts*");
            page.locator("select[name=label]").first().selectOption("real_run");
            page.waitForFunction("() => document.querySelectorAll('.chart canvas').length === 4");
            assertThat(page.locator(".chart.plain").count()).isZero();
        }
    }

    @Test
    void theTrendIsMarkedWhereWorkoutsStandOut() {
        try (Tab tab = tab()) {
            Page page = tab.go("/trends");
            page.waitForFunction("() => document.querySelectorAll('.chart canvas').length === 3");
            Object drawn = page.evaluate("""
                    () => {
                      const options = echarts.getInstanceByDom(document.querySelector('.chart .canvas')).getOption();
                      const marks = options.series.find(series => series.symbol === 'diamond').data;
                      const values = options.series.find(series => series.name === 'Workouts').data;
                      const at = marks.map((mark, row) => row).filter(row => marks[row][1] !== null);
                      return [at.length, at.filter(row => values[row][1] !== null && values[row][1] !== marks[row][1]).length];
                    }""");
            long marked = (Integer) page.evaluate("[...document.querySelector('figure.chart')"
                    + ".querySelectorAll('tbody td:last-child')].filter(cell => cell.textContent !== '').length");
            assertThat(marked).isPositive();
            assertThat(drawn).isEqualTo(List.of((int) marked, 0));
        }
    }

    @Test
    void aPresetSetsTheDatesAndKeepsTheRest() {
        try (Tab tab = tab()) {
            Page page = tab.go("/workouts?label=pup_walk");
            page.locator(".presets a").getByText("Since: Choco arrives").click();
            tab.waitForAddress("/workouts?from=2018-06-01&label=pup_walk");
            page.waitForFunction(
                    "() => document.querySelector('.presets [aria-current]').textContent.startsWith('Since')");
            assertThat(page.locator("input[name=from]").inputValue()).isEqualTo("2018-06-01");
            assertThat(tab.pageLoads()).isEqualTo(1);
            tab.assertCalm();
        }
    }

    @Test
    void theNumbersBehindAChartAreOneClickAway() {
        try (Tab tab = tab()) {
            Page page = tab.go("/");
            Locator table = page.locator("figure[data-chart=months] table");
            assertThat(table.isVisible()).isFalse();
            page.locator("figure[data-chart=months] summary").click();
            assertThat(table.isVisible()).isTrue();
            assertThat(table.locator("tbody tr").count()).isGreaterThan(160);
            tab.assertCalm();
        }
    }

    @Test
    void whyALabelWasGivenOpensByKeyboard() {
        try (Tab tab = tab()) {
            Page page = tab.go("/workouts");
            Locator why = page.locator("details.why").first();
            for (int i = 0;
                    i < 60 && !(Boolean) why.locator("summary").evaluate("it => it === document.activeElement");
                    i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(why.getAttribute("open")).isNotNull();
            assertThat(why.locator("p").first().isVisible()).isTrue();
            tab.assertCalm();
        }
    }

    @Test
    void aWorkoutIsCorrectedOnItsOwnPage() {
        try (Shown own = Shown.demo();
                Tab tab = Tab.open(chromium, own, 360, ColorScheme.LIGHT)) {
            Page page = tab.go("/workouts?label=pup_walk");
            page.locator("td.date a").first().click();
            page.waitForURL("**/workouts/one?id=*");
            page.locator("select[name=label] >> nth=-1").selectOption("real_run");
            page.locator("textarea").fill("she ran");
            page.getByText("Save").click();
            page.waitForURL("**kept=yes");
            assertThat(tab.headline()).startsWith("Run, ");
            assertThat(page.locator("main").textContent())
                    .contains("you said so; by its values it would be a dog walk");
            tab.go("/workouts?label=real_run");
            assertThat(page.locator("tbody tr:has-text('she ran')").textContent())
                    .contains("yours");
            tab.assertCalm();
        }
    }

    @Test
    void theFirstKeySkipsToThePage() {
        try (Tab tab = tab()) {
            Page page = tab.go("/");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("page");
        }
    }

    @Test
    void theThemeSwitchOutweighsTheSystemAndKeepsTheLens() {
        try (Tab tab = tab()) {
            Page page = tab.go("/?label=real_run");
            Object light = page.evaluate("getComputedStyle(document.body).backgroundColor");
            page.locator("footer button[value=dark]").click();
            page.waitForFunction("() => document.documentElement.dataset.theme === 'dark'");
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isNotEqualTo(light);
            assertThat(tab.address()).isEqualTo("/?label=real_run");
            page.locator("footer button[value=auto]").click();
            page.waitForFunction("() => document.documentElement.dataset.theme === 'auto'");
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo(light);
            tab.assertCalm();
        }
    }

    /** On a history of its own, for the units chosen are kept with it. */
    @Test
    void theUnitsSwitchChangesEveryNumber() {
        try (Shown own = Shown.demo();
                Tab tab = Tab.open(chromium, own, 1280, ColorScheme.LIGHT)) {
            Page page = tab.go("/workouts");
            page.locator("footer button[value=km]").click();
            page.waitForFunction("() => document.querySelector('tfoot').textContent.includes(' km')");
            assertThat(page.locator("table.rows").textContent()).doesNotContain(" mi", "/mi");
            tab.assertCalm();
        }
    }

    @Test
    void withoutScriptEverythingIsThereButTheDrawing() {
        try (Shown own = Shown.demo();
                Tab tab = Tab.withoutScript(chromium, own)) {
            Page page = tab.go("/");
            String everything = tab.headline();
            assertThat(everything).contains("workouts from");
            assertThat(page.locator("figure[data-chart=months] .canvas").isVisible())
                    .isFalse();
            page.locator("figure[data-chart=months] summary").click();
            assertThat(page.locator("figure[data-chart=months] table").isVisible())
                    .isTrue();
            page.locator("select[name=label]").selectOption("real_run");
            page.locator(".lens button").click();
            tab.waitForAddress("/?label=real_run");
            assertThat(tab.headline()).isNotEqualTo(everything);
            page.locator("#pages").getByText("Workouts").click();
            tab.waitForAddress("/workouts?label=real_run");
            assertThat(page.locator("table.rows tbody tr").count()).isEqualTo(100);
            page.locator("footer button[value=km]").click();
            assertThat(page.locator("tfoot").textContent()).contains(" km");
            assertThat(tab.address()).isEqualTo("/workouts?label=real_run");
        }
    }

    private Tab tab() {
        return Tab.open(chromium, demo, 1280, ColorScheme.LIGHT);
    }
}
