package longrun.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees where what takes longer comes later. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaterUseTest {
    private Chromium chromium;
    private Shown hasty;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
        hasty = Shown.demo(Duration.ZERO);
    }

    @AfterAll
    void close() {
        if (hasty != null) {
            hasty.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/effect?label=not_outlier, h1, #compared .chart canvas, 1280, LIGHT",
        "/effect?from=2012-01-01, h1, #compared .chart canvas, 360, DARK",
        "/trends?metric=distance&label=real_run, h1, #forecast .chart canvas, 1280, DARK",
        "/?label=real_run, h1, #lately .periods, 1280, LIGHT",
    })
    void whatIsMissingComesWithoutMovingWhatIsThere(
            String path, String above, String drawn, int width, ColorScheme theme) {
        try (Tab tab = Tab.open(chromium, hasty, width, theme)) {
            Page page = tab.page();
            List<Route> held = new ArrayList<>();
            page.route("**/*await=*", held::add);
            tab.go(path);
            assertThat(page.locator(".later .skeleton").first().isVisible()).isTrue();
            assertThat(page.locator(drawn).count()).isZero();
            double before = top(page, above);
            page.unroute("**/*await=*");
            held.forEach(Route::resume);
            page.waitForFunction("() => !document.querySelector('.later')");
            page.locator(drawn).first().waitFor();
            assertThat(top(page, above)).isEqualTo(before);
            assertThat(tab.address()).isEqualTo(path);
            assertThat(tab.pageLoads()).isEqualTo(1);
            tab.assertCalm();
        }
    }

    /** The lens was changed while a part of the page before was on its way, and would take its place. */
    @Test
    void whatComesForAPageThatWasLeftIsDropped() {
        try (Tab tab = Tab.open(chromium, hasty, 1280, ColorScheme.LIGHT)) {
            Page page = tab.page();
            List<Route> held = new ArrayList<>();
            page.route("**/*await=*", held::add);
            tab.go("/effect?label=pup_walk");
            page.waitForCondition(() -> !held.isEmpty());
            List<Route> left = List.copyOf(held);
            page.unroute("**/*await=*");
            page.locator("select[name=label]").first().selectOption("real_run");
            tab.waitForAddress("/effect?label=real_run");
            // The last words of what comes later to the new page, which the one before never had.
            page.waitForFunction("() => !document.querySelector('.later')"
                    + " && document.querySelector('#compared').innerText.includes('Could it be chance?')");
            String now = page.locator("#page").innerText();
            left.forEach(route -> route.fulfill(new Route.FulfillOptions()
                    .setHeaders(Map.of("HX-Retarget", "#page", "HX-Reselect", "#page", "HX-Reswap", "outerHTML"))
                    .setContentType("text/html")
                    .setBody("<main id=page>of the past</main>")));
            page.waitForTimeout(300);
            assertThat(page.locator("#page").innerText()).isEqualTo(now);
            tab.assertCalm();
        }
    }

    private static double top(Page page, String selector) {
        return ((Number) page.locator(selector)
                        .first()
                        .evaluate("it => it.getBoundingClientRect().top + window.scrollY"))
                .doubleValue();
    }
}
