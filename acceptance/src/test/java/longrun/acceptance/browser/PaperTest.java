package longrun.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pages look on paper, printed from a dark screen that is wider than a sheet. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperTest {
    /** In pixels: A4 within its margins. */
    private static final int SHEET = 703;

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

    @ParameterizedTest
    @ValueSource(strings = {"/", "/effect", "/calendar", "/trends", "/model", "/goals", "/workouts", "/settings"})
    void isLightAndWithoutWhatOnlyAScreenCanDo(String path) {
        try (Tab tab = Tab.open(chromium, demo, 1280, ColorScheme.DARK)) {
            Page page = tab.go(path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.waitForFunction("() => document.documentElement.classList.contains('paper')");

            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(28, 32, 36)");
            assertThat(page.evaluate(
                            "[...document.querySelectorAll('#pages, a.turn, form, footer, .skip, .presets, .exports')]"
                                    + ".filter(part => part.getClientRects().length > 0).length"))
                    .isEqualTo(0);
            assertThat(page.evaluate("[...document.querySelectorAll('canvas')]"
                            + ".filter(canvas => canvas.getBoundingClientRect().width > " + SHEET
                            + " || canvas.getBoundingClientRect().height < 100).length"))
                    .as("charts that are cut or empty")
                    .isEqualTo(0);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.waitForFunction("() => !document.documentElement.classList.contains('paper')");
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(20, 23, 26)");
            tab.assertCalm();
        }
    }

    @Test
    void hasTheNumbersOfChartsThatAreNotDrawnYet() {
        try (Tab tab = Tab.open(chromium, demo, 1280, ColorScheme.LIGHT)) {
            Page page = tab.page();
            List<Route> held = new ArrayList<>();
            page.route("**/echarts*", held::add);
            page.navigate(
                    demo.url() + "/trends", new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.waitForFunction("() => document.documentElement.classList.contains('paper')");
            for (Locator table : page.locator(".chart table").all()) {
                assertThat(table.isVisible()).isTrue();
            }

            page.unroute("**/echarts*");
            held.forEach(Route::resume);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.waitForFunction("() => document.querySelectorAll('.chart canvas').length === 3");
            assertThat(page.locator(".chart.plain").count()).isZero();
            tab.assertCalm();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/trends", "/workouts"})
    void saysTheLensInWords(String path) {
        try (Tab tab = Tab.open(chromium, demo, 1280, ColorScheme.LIGHT)) {
            Page page = tab.go(path + "?label=real_run&from=2020-01-01");
            assertThat(page.getByText("Shown: runs; since 1 Jan 2020.").isVisible())
                    .isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.getByText("Shown: runs; since 1 Jan 2020.").isVisible())
                    .isTrue();
        }
    }
}
