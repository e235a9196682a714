package longrun.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;

/**
 * How long a request waits for the parts of its page. The first request for a page waits shortly, all parts together, and
 * shows later what is not there; one for a later part alone, or for the whole page where no script fetches parts, waits as
 * long as a connection should, and then asks anew. A form that was sent is answered as a whole.
 *
 * @param awaited the part that is waited for, or {@link #WHOLE}; empty for none
 * @param address of the page, without what is awaited
 * @param edition of the page: all that it rests on beside the address
 * @param isOutdated whether a part is waited for by a page of another edition
 * @param end when patience with the page is over, by {@link System#nanoTime()}
 */
record Patience(String awaited, String address, String edition, boolean isOutdated, long end) {
    /** The parameter that says what is waited for. No link and no form but those of a missing part has it. */
    static final String AWAIT = "await";

    /** The parameter that says of which edition the page was that waits. */
    private static final String EDITION = "edition";

    /** All parts. */
    static final String WHOLE = "page";

    /** Proxies give up after half a minute or more. */
    static final Duration LONG = Duration.ofSeconds(20);

    static Patience of(HttpServletRequest request, Duration brief, String edition) {
        boolean isForm = !Set.of("GET", "HEAD").contains(request.getMethod());
        String awaited = isForm ? WHOLE : said(request, AWAIT);
        String seen = awaited.isEmpty() || isForm ? "" : said(request, EDITION);
        boolean isOutdated = !seen.isEmpty() && !seen.equals(edition);
        Duration whole = awaited.isEmpty() ? brief : LONG;
        return new Patience(awaited, address(request), edition, isOutdated, System.nanoTime() + whole.toNanos());
    }

    private static String said(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value;
    }

    /** What the browser asked for, but for what is awaited. */
    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String without = query == null
                ? ""
                : query.replaceAll("(^|&)(" + AWAIT + "|" + EDITION + ")=[^&]*", "")
                        .replaceAll("^&", "");
        return without.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + without;
    }

    /** How long the request waits for a part from now on. */
    Duration with(String part) {
        boolean isWanted = awaited.isEmpty() || awaited.equals(part) || awaited.equals(WHOLE);
        return Duration.ofNanos(isWanted ? Math.max(0, end - System.nanoTime()) : 0);
    }

    <V> Part<V> later(String part) {
        // Who has just waited in vain, or was not let wait, does not ask again at once.
        String first = awaited.isEmpty() ? "load" : "load delay:1s";
        // A connection that broke is tried again too: the server may be on its way back.
        return new Part<>(part, null, first + ", htmx:sendError delay:3s", href(part) + "&" + EDITION + "=" + edition);
    }

    /** After how many seconds the page is asked for with all its parts, and where, as a refresh says it. */
    String whole() {
        return (awaited.isEmpty() ? 0 : 1) + "; url=" + href(WHOLE);
    }

    private String href(String part) {
        return address + (address.contains("?") ? "&" : "?") + AWAIT + "=" + part;
    }
}
