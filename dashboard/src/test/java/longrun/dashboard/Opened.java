package longrun.dashboard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import longrun.dashboard.config.DashboardConfig;
import longrun.source.Intake;
import longrun.source.Progress;
import longrun.workout.Athlete;
import longrun.workout.port.InMemoryStore;

/** A dashboard on a free port with a browser of sorts: it keeps cookies and follows no redirect. */
final class Opened implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-20T12:00:00Z"), ZoneOffset.UTC);

    final InMemoryStore store = new InMemoryStore();
    private final Dashboard dashboard;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Opened(String csv) {
        if (!csv.isEmpty()) {
            add(csv);
        }
        DashboardConfig config = new DashboardConfig("127.0.0.1", 0, false, Athlete.DEFAULT, false);
        dashboard = Dashboard.open(config, store, store, CLOCK);
    }

    static Opened empty() {
        return new Opened("");
    }

    static Opened with(String csv) {
        return new Opened(csv);
    }

    void add(String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        new Intake(store, CLOCK)
                .take(Athlete.DEFAULT, new ByteArrayInputStream(bytes), "mine.csv", bytes.length, Progress.NONE);
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
