package longrun.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a reader does with the calendar, on the demo history, which is looked at from 20 October 2025. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarUseTest {
    private static final int LEAST_TARGET = 40;

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
    void arrowKeysWalkFromDayToDayAndIntoTheNextMonth() {
        try (Tab tab = Tab.open(chromium, demo, 1280, ColorScheme.LIGHT)) {
            Page page = tab.go("/calendar?month=2025-09");
            page.locator("#d2025-09-23").focus();
            press(page, "ArrowRight");
            assertThat(focused(page)).isEqualTo("d2025-09-24");
            press(page, "ArrowUp");
            assertThat(focused(page)).isEqualTo("d2025-09-17");
            press(page, "ArrowLeft", "ArrowDown", "ArrowDown");
            assertThat(focused(page)).isEqualTo("d2025-09-30");
            press(page, "ArrowRight");
            tab.waitForHeadline("October 2025");
            waitForFocus(page, "d2025-10-01");
            press(page, "ArrowLeft");
            tab.waitForHeadline("September 2025");
            waitForFocus(page, "d2025-09-30");
            assertThat(tab.pageLoads()).isEqualTo(1);
            tab.assertCalm();
        }
    }

    @Test
    void pageKeysTurnMonthsAndStopAtTheDayLookedFrom() {
        try (Tab tab = Tab.open(chromium, demo, 1280, ColorScheme.LIGHT)) {
            Page page = tab.go("/calendar?month=2025-08");
            page.locator("#d2025-08-31").focus();
            press(page, "PageDown");
            tab.waitForHeadline("September 2025");
            waitForFocus(page, "d2025-09-30");
            press(page, "PageDown");
            tab.waitForHeadline("October 2025");
            waitForFocus(page, "d2025-10-20");
            press(page, "PageDown", "ArrowRight");
            assertThat(focused(page)).isEqualTo("d2025-10-20");
            press(page, "PageUp");
            tab.waitForHeadline("September 2025");
            waitForFocus(page, "d2025-09-20");
            tab.assertCalm();
        }
    }

    @Test
    void aDayOpensItsPanelAndBackClosesIt() {
        try (Tab tab = Tab.open(chromium, demo, 1280, ColorScheme.LIGHT)) {
            Page page = tab.go("/calendar?month=2025-10");
            page.locator("#d2025-10-12").focus();
            press(page, "Enter");
            page.waitForSelector("#day");
            assertThat(page.locator("#day h2").textContent()).isEqualTo("Sunday 12 Oct 2025");
            assertThat(tab.address()).isEqualTo("/calendar?month=2025-10&day=2025-10-12#day");
            waitForFocus(page, "d2025-10-12");
            page.goBack();
            page.waitForFunction("() => !document.querySelector('#day')");
            page.goForward();
            page.locator("#day .outings > li > a").first().click();
            page.waitForURL("**/workouts/one?id=*");
            tab.assertCalm();
        }
    }

    @Test
    void withoutScriptEveryDayIsALink() {
        try (Tab tab = Tab.withoutScript(chromium, demo)) {
            Page page = tab.go("/calendar");
            page.locator("a[rel=prev]").click();
            tab.waitForAddress("/calendar?month=2025-09");
            page.locator("#d2025-09-07").click();
            tab.waitForAddress("/calendar?month=2025-09&day=2025-09-07#day");
            assertThat(page.locator("#day h2").textContent()).isEqualTo("Sunday 7 Sept 2025");
        }
    }

    @Test
    void aFingerHitsEveryDayOnAPhone() {
        try (Tab tab = Tab.open(chromium, demo, 360, ColorScheme.LIGHT)) {
            Page page = tab.go("/calendar?day=2025-09-07");
            Object sizes = page.evaluate("""
                    () => [...document.querySelectorAll('.month a, .turns a, .years a')].map(link => {
                      const box = link.getBoundingClientRect();
                      return Math.min(box.width, box.height);
                    })""");
            assertThat((List<?>) sizes)
                    .hasSizeGreaterThan(40)
                    .allMatch(size -> ((Number) size).doubleValue() >= LEAST_TARGET);
            tab.assertCalm();
        }
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }

    private static void waitForFocus(Page page, String id) {
        page.waitForFunction("id => document.activeElement.id === id", id);
    }
}
