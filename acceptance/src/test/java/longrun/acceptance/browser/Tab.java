package longrun.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tab of the browser that writes down all that its page asks for and complains of. */
final class Tab implements AutoCloseable {
    private static final int HEIGHT = 900;
    private static final int LONGEST_WAIT_MILLIS = 15_000;

    private final Shown shown;
    private final BrowserContext context;
    private final Page page;
    private final boolean script;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private Tab(Shown shown, BrowserContext context, boolean script) {
        this.shown = shown;
        this.script = script;
        this.context = context;
        context.setDefaultTimeout(LONGEST_WAIT_MILLIS);
        context.onRequest(request -> requests.add(request.url()));
        this.page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
    }

    static Tab open(Chromium chromium, Shown shown, int width, ColorScheme theme) {
        return new Tab(shown, chromium.browser().newContext(options(width).setColorScheme(theme)), true);
    }

    static Tab withoutScript(Chromium chromium, Shown shown) {
        return new Tab(shown, chromium.browser().newContext(options(1280).setJavaScriptEnabled(false)), false);
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setLocale("en-GB");
    }

    /** Goes there and waits until the charts are drawn, which they are after the first words stand there. */
    Page go(String path) {
        page.navigate(shown.url() + path);
        if (script) {
            page.waitForFunction(
                    "() => [...document.querySelectorAll('figure[data-chart]')].every(chart => chart.querySelector('canvas'))");
        }
        return page;
    }

    Page page() {
        return page;
    }

    /** The address without the host. */
    String address() {
        return page.url().substring(shown.url().length());
    }

    /** Loads of a whole page so far. */
    long pageLoads() {
        return requests.stream().filter(url -> url.endsWith(".css")).count();
    }

    /** Whether a file whose name starts so was asked for. */
    boolean askedFor(String file) {
        return requests.stream().anyMatch(url -> url.contains("/" + file));
    }

    void waitForAddress(String address) {
        page.waitForURL(shown.url() + address);
    }

    void waitForHeadline(String start) {
        page.waitForFunction("start => document.querySelector('h1').textContent.startsWith(start)", start);
    }

    String headline() {
        return page.locator("h1").textContent();
    }

    /** The browser had nothing to complain of, and asked nobody but us. */
    void assertCalm() {
        assertThat(complaints).isEmpty();
        assertThat(requests)
                .isNotEmpty()
                .allMatch(url -> url.startsWith(shown.url() + "/") || url.startsWith("data:"), "asks " + host());
    }

    private String host() {
        return URI.create(shown.url()).getAuthority();
    }

    @Override
    public void close() {
        context.close();
    }
}
