package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardsTest {
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    private final Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1500,,\n"));
    private String asset = "";

    @BeforeAll
    void findAnAsset() throws Exception {
        asset = assets().get(0);
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/workouts", "/no-such-page", "/?from=never", "/assets/none.css", "ASSET"})
    void everyAnswerTellsTheBrowserToTrustNobodyElse(String path) throws Exception {
        HttpResponse<String> answer = opened.get(path.equals("ASSET") ? asset : path);
        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void pagesAreKeptByNoCache() throws Exception {
        assertThat(header(opened.get("/"), "Cache-Control")).isEqualTo("no-store");
        assertThat(header(opened.get("/workouts"), "Cache-Control")).isEqualTo("no-store");
        assertThat(header(opened.get("/no-such-page"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void pagesHoldNoScriptNorStyleOfTheirOwn() throws Exception {
        String html = opened.get("/").body();
        assertThat(html).doesNotContainPattern("<script(?! src=\"/assets/)").doesNotContain("<style");
        assertThat(html).doesNotContainPattern("\\s(?:style|on[a-z]+)=\"");
        assertThat(html).doesNotContainPattern("(?:src|href|action)=\"(?:[a-z]+:)?//");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example", "x"})
    void answersToNoOtherName(String host) throws Exception {
        assertThat(asking(host))
                .startsWith("HTTP/1.1 421 ")
                .endsWith("Longrun answers to localhost only. Open it under that name.\n")
                .doesNotContain("2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1234", "127.0.0.1", "127.0.0.1:8080", "[::1]", "[::1]:8080"})
    void answersToItsOwnNames(String host) throws Exception {
        assertThat(asking(host)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, no-cors, image",
        "cross-site, navigate, iframe",
        "cross-site, cors, empty",
        "same-site, no-cors, image",
        "cross-site, , ",
        "cross-site, navigate, ",
        "same-site, websocket, document"
    })
    void worksForNoPageOfAnotherSite(String site, String mode, String destination) throws Exception {
        String answer = fetching("/model?seed=7", site, mode, destination, "");
        assertThat(answer)
                .startsWith("HTTP/1.1 403 ")
                .endsWith("Longrun gives nothing to pages of other sites. Open it in a tab of its own.\n")
                .doesNotContain("2025");
        assertThat(fetching(asset, site, mode, destination, "")).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void worksAheadOfNobodyWhoMayNotCome() throws Exception {
        assertThat(fetching("/", "cross-site", "navigate", "document", "prefetch"))
                .startsWith("HTTP/1.1 403 ");
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, navigate, document", "same-site, navigate, document", "same-origin, no-cors, image",
        "same-origin, cors, empty", "none, navigate, document", ", , "
    })
    void letsReadersComeFromAnywhere(String site, String mode, String destination) throws Exception {
        assertThat(fetching("/", site, mode, destination, "")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void takesNoFormFromElsewhere() throws Exception {
        HttpResponse<String> answer = opened.post("/preferences", "theme=dark");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Page.of(answer).headline()).isEqualTo("This form has expired");
        assertThat(answer.body()).contains("Longrun</a>", "Go to the overview");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("theme"));
        assertThat(opened.post("/demo", "on=true&_csrf=guessed").statusCode()).isEqualTo(403);
    }

    @Test
    void keepsNoSession() throws Exception {
        for (String path : List.of("/", "/workouts", "/no-such-page")) {
            HttpResponse<String> answer = opened.get(path);
            assertThat(answer.body() + answer.headers().map()).doesNotContainIgnoringCase("jsessionid");
        }
        HttpResponse<String> answer = opened.postFrom("/", "/preferences", "theme=dark&back=/");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().map().toString()).doesNotContainIgnoringCase("jsessionid");
    }

    @Test
    void cookiesAreForThisSiteAlone() throws Exception {
        HttpResponse<String> answer = opened.postFrom("/", "/preferences", "theme=light&back=/");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(1)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
    }

    @Test
    void assetsCarryTheirHashAndAreKeptForGood() throws Exception {
        assertThat(assets()).hasSize(7).allMatch(path -> path.matches(".*-[0-9a-f]{32}\\.(?:css|js|svg)"));
        for (String path : assets()) {
            HttpResponse<String> answer = opened.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/none.css",
                "/assets/longrun-00000000000000000000000000000000.css",
                "/assets/",
                "/assets/../application.properties",
                "/assets/%2e%2e/longrun/dashboard/Dashboard.class",
                "/assets/vendor"
            })
    void otherFilesAreNotGiven(String path) throws Exception {
        String answer = opened.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches(Pattern.compile("HTTP/1\\.1 40[04] .*", Pattern.DOTALL));
        assertThat(answer).doesNotContain("immutable");
    }

    private List<String> assets() throws Exception {
        return ASSET.matcher(opened.get("/").body())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private String asking(String host) throws Exception {
        return opened.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    /** The answer to what a browser says of a request; what is null it does not say. */
    private String fetching(String path, String site, String mode, String destination, String purpose)
            throws Exception {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        say(request, "Sec-Fetch-Site", site);
        say(request, "Sec-Fetch-Mode", mode);
        say(request, "Sec-Fetch-Dest", destination);
        say(request, "Sec-Purpose", purpose.isEmpty() ? null : purpose);
        return opened.raw(request + "Connection: close\r\n\r\n");
    }

    private static void say(StringBuilder request, String header, @Nullable String value) {
        if (value != null) {
            request.append(header).append(": ").append(value).append("\r\n");
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
