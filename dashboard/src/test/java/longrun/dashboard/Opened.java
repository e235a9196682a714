package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.Stores;
import longrun.dashboard.journal.Journal;
import longrun.insight.model.InMemoryModelStore;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.source.demo.DemoHistory;
import longrun.workout.Athlete;
import longrun.workout.Event;
import longrun.workout.batch.Terms;
import longrun.workout.port.InMemoryStore;

/** A dashboard on a free port with a browser of sorts: it keeps cookies and follows no redirect. */
final class Opened implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-20T12:00:00Z"), ZoneOffset.UTC);

    private static final Path REAL = Path.of(
            System.getProperty("longrun.exports", ""),
            "mapmyrun/dagny099__fitness-dashboard/src/user2632022_workout_history.csv");

    /** However slow the machine, pages are complete. */
    private static final Duration WHOLE = Duration.ofMinutes(1);

    final InMemoryStore store = new InMemoryStore();
    final FailingOverlays overlays = new FailingOverlays(store);
    final HeldNames chapterNames = new HeldNames(store);
    final UnreadableSettings settings = new UnreadableSettings(store);
    final InMemoryModelStore models = new InMemoryModelStore(store::raiseRevision);
    private final Dashboard dashboard;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Opened(String csv, List<Event> events, Clock clock, Duration patience) {
        if (!csv.isEmpty()) {
            add(csv);
        }
        events.forEach(event -> store.add(Athlete.DEFAULT, event));
        dashboard = Dashboard.open(
                config(0).with(patience),
                new Stores(store, store, store, overlays, chapterNames, store, settings, models),
                clock);
    }

    static DashboardConfig config(int port) {
        return new DashboardConfig("127.0.0.1", port, false, Athlete.DEFAULT, false);
    }

    static Opened empty() {
        return with("");
    }

    static Opened with(String csv) {
        return with(csv, CLOCK);
    }

    static Opened with(String csv, Clock clock) {
        return new Opened(csv, List.of(), clock, WHOLE);
    }

    /** The demo history as if it were one's own. */
    static Opened demo() {
        return new Opened(DemoHistory.generate().csv(), List.of(DemoHistory.EVENT), CLOCK, WHOLE);
    }

    /** The same for a reader of some patience. */
    static Opened demo(Duration patience) {
        return new Opened(DemoHistory.generate().csv(), List.of(DemoHistory.EVENT), CLOCK, patience);
    }

    /** A real history of twelve years. A test that asks for it is skipped where it is not at hand. */
    static Opened real() throws IOException {
        assumeTrue(Files.exists(REAL), "the real exports are not on this machine");
        return new Opened(Files.readString(REAL), List.of(DemoHistory.EVENT), CLOCK, WHOLE);
    }

    void add(String csv) {
        add(csv, "mine.csv");
    }

    void add(String csv, String file) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        Outcome outcome = new Intake(store, CLOCK)
                .take(
                        Athlete.DEFAULT,
                        new ByteArrayInputStream(bytes),
                        file,
                        bytes.length,
                        Terms.CAREFUL,
                        Progress.NONE);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
    }

    int port() {
        return URI.create(url()).getPort();
    }

    Page page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Page.of(response);
    }

    /** Posts a form as its own page would, with the token from there. */
    HttpResponse<String> postFrom(String page, String path, String form) throws IOException, InterruptedException {
        return post(path, "_csrf=" + Page.of(get(page)).token() + "&" + form);
    }

    /** The answer to a request written by hand, for what a decent client refuses to say. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As the process notes what pages do not. */
    Journal journal() {
        return dashboard.journal();
    }

    String url() {
        return dashboard.url();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        dashboard.close();
    }
}
