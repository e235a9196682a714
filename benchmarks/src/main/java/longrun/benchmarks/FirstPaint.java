package longrun.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How soon a page stands in a browser on the same machine: the first words promised within 300 ms, all of it with its
 * charts within 800 ms, for at most 450 KB the first time and 40 KB from then on. Give the address of a Longrun in a
 * process of its own.
 */
public final class FirstPaint {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Each page so often before, until the server has compiled what it runs. */
    private static final int ROUNDS = 4;

    /** Notes when each chart has been drawn and that has been put on the screen, which is a frame later. */
    private static final String WATCH = """
            (() => {
              const look = () => {
                const charts = [...document.querySelectorAll('figure[data-chart]')];
                const whole = document.readyState === 'complete' && charts.every(chart => chart.querySelector('canvas'));
                requestAnimationFrame(whole ? () => { window.drawnAt = performance.now(); } : look);
              };
              requestAnimationFrame(look);
            })()""";

    private static final String SIGHT = """
            () => {
              const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
              return {
                paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
                drawn: window.drawnAt,
                bytes: loaded.reduce((sum, one) => sum + one.transferSize, 0),
              };
            }""";

    private FirstPaint() {}

    /** Takes the address, and how often to look at each page (5). */
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        for (int round = 0; round < ROUNDS; round++) {
            new Reading(url, round).lookAround();
        }
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
            measure(browser, url, runs);
        }
    }

    private static void measure(Browser browser, String url, int runs) {
        // The browser's own first page: what it loads of itself is not ours.
        look(browser, url + "/");
        System.out.printf(
                "%-40s %19s %19s %9s%n",
                "milliseconds, median and worst of " + runs, "first paint (300)", "all drawn (800)", "KB");
        List<Sight> first = new ArrayList<>();
        List<Sight> again = new ArrayList<>();
        for (String page : Tour.PAGES) {
            List<Sight> cold = new ArrayList<>();
            List<Sight> warm = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                List<Sight> both = look(browser, url + page);
                cold.add(both.get(0));
                warm.add(both.get(1));
            }
            line(page + ", first visit", cold);
            line(page + ", again", warm);
            first.addAll(cold);
            again.addAll(warm);
        }
        line("all, first visit (450 KB)", first);
        line("all, again (40 KB)", again);
    }

    /** A page to a browser that was never here, and to the same browser once more. */
    private static List<Sight> look(Browser browser, String address) {
        try (BrowserContext context = browser.newContext()) {
            context.addInitScript(WATCH);
            return List.of(see(context, address), see(context, address));
        }
    }

    private static Sight see(BrowserContext context, String address) {
        try (Page page = context.newPage()) {
            page.navigate(address);
            page.waitForFunction(
                    "() => window.drawnAt && performance.getEntriesByName('first-contentful-paint').length");
            Map<?, ?> seen = (Map<?, ?>) page.evaluate(SIGHT);
            return new Sight(number(seen, "paint"), number(seen, "drawn"), number(seen, "bytes") / 1000);
        }
    }

    private static double number(Map<?, ?> seen, String name) {
        return seen.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static void line(String what, List<Sight> sights) {
        Times paint = times(sights, Sight::paint);
        Times drawn = times(sights, Sight::drawn);
        System.out.printf(
                Locale.ROOT,
                "%-40s %9.0f %9.0f %9.0f %9.0f %9.1f%n",
                what,
                paint.median(),
                paint.worst(),
                drawn.median(),
                drawn.worst(),
                times(sights, Sight::kilobytes).worst());
    }

    private static Times times(List<Sight> sights, ToDoubleFunction<Sight> value) {
        return new Times(sights.stream().mapToDouble(value).toArray());
    }

    /**
     * One look at a page.
     *
     * @param paint milliseconds from the click to the first words
     * @param drawn milliseconds from the click until everything is there
     * @param kilobytes that came over the wire, compressed, with what the browser takes headers for
     */
    private record Sight(double paint, double drawn, double kilobytes) {}
}
