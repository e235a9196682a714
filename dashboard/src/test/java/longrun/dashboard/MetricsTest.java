package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Kind;
import longrun.dashboard.journal.Origin;
import longrun.workout.Athlete;
import longrun.workout.port.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MetricsTest {
    private static final String REQUESTS = "longrun_http_request_duration_seconds_count";
    private static final Path GUIDE = Path.of(System.getProperty("longrun.root"), "docs/deploy.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| ([a-z]+) \\| (.+) \\|$");
    private static final String MINE = Csv.of("2019-09-05,Run,3.1,1800,,/workout/1\n");

    @Test
    void countsEachRequestByThePatternOfItsPage() throws Exception {
        try (Opened opened = Opened.with(MINE)) {
            Scrape before = scrape(opened);
            opened.get("/");
            opened.get("/?from=2019-01-01&label=real_run");
            opened.get("/import/batches/1");
            opened.get("/import/batches/999");
            opened.get("/no-such-page/secret");
            opened.get("/import/uploads/secret");
            opened.post("/preferences", "theme=dark");
            asked(opened, "BREW /coffee", "Host: localhost");
            asked(opened, "GET /", "Host: evil.example");

            assertThat(scrape(opened).since(before, REQUESTS))
                    .isEqualTo(Map.of(
                            labels("GET", "/metrics", "2xx"), 1.0,
                            labels("GET", "/", "2xx"), 2.0,
                            labels("GET", "/import/batches/{number}", "2xx"), 1.0,
                            labels("GET", "/import/batches/{number}", "4xx"), 1.0,
                            labels("GET", "/import/uploads/{id}", "4xx"), 1.0,
                            labels("GET", "none", "4xx"), 2.0,
                            labels("POST", "none", "4xx"), 1.0,
                            labels("other", "none", "4xx"), 1.0));
        }
    }

    private static String labels(String method, String route, String status) {
        return "{method=\"" + method + "\",route=\"" + route + "\",status=\"" + status + "\"}";
    }

    @Test
    void tellsHowLongRequestsTook() throws Exception {
        try (Opened opened = Opened.with(MINE)) {
            opened.get("/workouts");
            Scrape scrape = scrape(opened);
            String page = labels("GET", "/workouts", "2xx");

            assertThat(scrape.value("longrun_http_request_duration_seconds_sum" + page))
                    .isBetween(0.0001, 60.0);
            assertThat(scrape.value(
                            "longrun_http_request_duration_seconds_bucket" + page.replace("}", ",le=\"+Inf\"}")))
                    .isEqualTo(1);
        }
    }

    @Test
    void countsWhatBecameOfUploads() throws Exception {
        try (Opened opened = Opened.with(MINE)) {
            Scrape before = scrape(opened);
            String upload = Handover.upload(opened, "letter.csv", "Dear Ann,\n", "mine.csv", MINE);
            Handover.settled(opened, upload);
            assertThat(scrape(opened).since(before, "longrun_imports_total")).isEmpty();
            opened.postFrom("/import", upload, "action=confirm");
            Handover.settled(opened, upload);
            opened.postFrom("/import/batches/2", "/import/batches/2/undo", "");
            Scrape after = scrape(opened);

            assertThat(after.since(before, "longrun_imports_total"))
                    .isEqualTo(Map.of(
                            "{origin=\"upload\",outcome=\"imported\"}", 1.0,
                            "{origin=\"upload\",outcome=\"refused\"}", 1.0));
            assertThat(after.since(before, "longrun_undos_total")).isEqualTo(Map.of("", 1.0));
            assertThat(after.value("longrun_imports_total{origin=\"inbox\",outcome=\"failed\"}"))
                    .isZero();
        }
    }

    @Test
    void tellsWhileTheInboxIsHinderedAndCountsNoImportForIt() throws Exception {
        try (Opened opened = Opened.empty()) {
            Scrape before = scrape(opened);
            opened.journal().note(Entry.of(Kind.INBOX_HINDERED, "stays").with(Entry.ORIGIN, Origin.INBOX.spelled()));
            Scrape hindered = scrape(opened);
            opened.journal().note(Entry.of(Kind.INBOX_FREE, "goes").with(Entry.ORIGIN, Origin.INBOX.spelled()));

            assertThat(before.value("longrun_inbox_hindered")).isZero();
            assertThat(hindered.value("longrun_inbox_hindered")).isEqualTo(1);
            assertThat(hindered.since(before, "longrun_imports_total")).isEmpty();
            assertThat(scrape(opened).value("longrun_inbox_hindered")).isZero();
        }
    }

    @Test
    void tellsOfTheSnapshotThatPagesShow() throws Exception {
        try (Opened opened = Opened.with(MINE)) {
            Scrape before = scrape(opened);
            opened.add(Csv.of("2019-09-06,Run,3.1,1800,,/workout/2\n2019-09-07,Run,3.1,1800,,/workout/3\n"));
            Scrape after = before;
            while (after.value("longrun_snapshot_workouts") == 1) {
                Thread.sleep(100);
                after = scrape(opened);
            }

            assertThat(after.value("longrun_snapshot_workouts")).isEqualTo(3);
            assertThat(after.value("longrun_snapshot_revision"))
                    .isGreaterThan(before.value("longrun_snapshot_revision"));
            assertThat(after.since(before, "longrun_snapshot_build_duration_seconds_count"))
                    .isEqualTo(Map.of("", 1.0));
        }
    }

    @Test
    void countsWhatTheStoreCouldNotDoAndSaysThatItIsNotReady() throws Exception {
        try (Opened opened = Opened.with(MINE)) {
            Scrape before = scrape(opened);
            assertThat(before.value("longrun_ready")).isEqualTo(1);
            opened.overlays.failure = new StoreException("the disk is full");
            String workout = "/workouts/one?id="
                    + URLEncoder.encode(
                            opened.store.history(Athlete.DEFAULT).key(0).text(), StandardCharsets.UTF_8);
            opened.postFrom(workout, workout, "label=mixed");
            assertThat(scrape(opened).since(before, "longrun_store_failures_total"))
                    .isEqualTo(Map.of("", 1.0));

            opened.settings.lost = true;
            Scrape lost = before;
            while (lost.value("longrun_ready") == 1) {
                Thread.sleep(100);
                lost = scrape(opened);
            }
            assertThat(lost.since(before, "longrun_store_failures_total")).isEqualTo(Map.of("", 2.0));
        }
    }

    @Test
    void countsThePartsThatCameLater() throws Exception {
        try (Opened opened = Opened.demo(Duration.ZERO)) {
            Scrape before = scrape(opened);
            opened.get("/effect?event=2018-06-01&label=not_outlier");

            assertThat(scrape(opened).since(before, "longrun_late_parts_total").get(""))
                    .isGreaterThan(0);
        }
    }

    @Test
    void speaksOpenMetricsToWhomItAccepts() throws Exception {
        try (Opened opened = Opened.empty()) {
            HttpResponse<String> plain = opened.get("/metrics");
            HttpResponse<String> open = opened.send(opened.request("/metrics")
                    .header("Accept", "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5")
                    .build());

            assertThat(plain.headers().firstValue("Content-Type")).hasValue("text/plain;version=0.0.4;charset=utf-8");
            assertThat(plain.body()).doesNotContain("# EOF");
            assertThat(open.headers().firstValue("Content-Type"))
                    .hasValue("application/openmetrics-text;version=1.0.0;charset=utf-8");
            assertThat(open.body()).endsWith("# EOF\n").contains("# TYPE longrun_undos counter\n");
        }
    }

    @Test
    void speaksTextToWhomItCannotSpeakTheBinaryForm() throws Exception {
        try (Opened opened = Opened.empty()) {
            HttpResponse<String> answer = opened.send(opened.request("/metrics")
                    .header(
                            "Accept",
                            "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited")
                    .build());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;version=0.0.4;charset=utf-8");
        }
    }

    @Test
    void isGuardedAsThePagesAreAndSetsNoCookie() throws Exception {
        try (Opened opened = Opened.empty()) {
            HttpResponse<String> answer = opened.get("/metrics");

            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(asked(opened, "GET /metrics", "Host: evil.example")).startsWith("HTTP/1.1 421 ");
            assertThat(asked(opened, "GET /metrics", "Host: localhost", "Sec-Fetch-Site: cross-site"))
                    .startsWith("HTTP/1.1 403 ");
        }
    }

    private static String asked(Opened opened, String what, String... headers) throws Exception {
        return opened.raw(what + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void namesFollowTheConventions() throws Exception {
        try (Opened opened = Opened.empty()) {
            assertThat(scrape(opened).types()).allSatisfy((name, type) -> {
                assertThat(name).matches("(longrun|jvm|process)_[a-z_]+");
                assertThat(name.endsWith("_total")).as(name).isEqualTo(type.equals("counter"));
                assertThat(name).doesNotContainPattern("_(millis|ms|minutes|count|sum)(_|$)");
            });
        }
    }

    @Test
    void theGuideTellsOfEachMetric() throws Exception {
        Map<String, String> told = new TreeMap<>();
        ROW.matcher(section("Metrics"))
                .results()
                .forEach(row -> told.put(row.group(1), row.group(2) + ": " + row.group(3)));
        Map<String, String> measured = new TreeMap<>();
        try (Opened opened = Opened.empty()) {
            opened.get("/");
            Scrape scrape = scrape(opened);
            scrape.types()
                    .forEach((name, type) ->
                            measured.put(name, type + ": " + scrape.helps().get(name)));
        }

        assertThat(ours(told)).isEqualTo(ours(measured));
        // Which of Java's there are is Java's and the machine's to say.
        assertThat(told).containsAllEntriesOf(measured);
    }

    private static Map<String, String> ours(Map<String, String> metrics) {
        Map<String, String> ours = new TreeMap<>(metrics);
        ours.keySet().removeIf(name -> !name.startsWith("longrun_"));
        return ours;
    }

    @Test
    void theGuideTellsOfEachKindOfEntryAndItsLevel() throws Exception {
        String logs = section("Logs");

        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(logs)
                        .containsPattern("(?m)^\\| [^|]*`" + kind.spelled() + "`[^|]* \\| "
                                + kind.weight().level() + " \\|"));
    }

    private static String section(String title) throws Exception {
        Matcher section = Pattern.compile("(?ms)^## " + title + "$(.*?)^## ").matcher(Files.readString(GUIDE));
        assertThat(section.find()).isTrue();
        return section.group(1);
    }

    private static Scrape scrape(Opened opened) throws Exception {
        HttpResponse<String> answer = opened.get("/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Scrape.read(answer.body());
    }
}
