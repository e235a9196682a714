package longrun.acceptance.cloud;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import longrun.acceptance.history.Kept;
import longrun.dashboard.Dashboard;
import longrun.dashboard.config.DashboardConfig;
import longrun.store.MariaDbServer.Secured;
import longrun.store.SqlStore;
import longrun.workout.Athlete;
import longrun.workout.batch.Batch;

/** What lies in a database, whoever brought it there. */
final class Stored {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-20T12:00:00Z"), ZoneOffset.UTC);

    private final Secured database;

    Stored(Secured database) {
        this.database = database;
    }

    List<Batch> batches() {
        try (SqlStore store = open()) {
            return store.workouts().batches(Athlete.DEFAULT);
        }
    }

    int workouts() {
        try (SqlStore store = open()) {
            return store.workouts().history(Athlete.DEFAULT).size();
        }
    }

    void undo(int batch) {
        try (SqlStore store = open()) {
            store.workouts().undo(Athlete.DEFAULT, batch);
        }
    }

    /** A page of the dashboard on it. */
    String page(String path) throws Exception {
        try (Kept kept = Kept.in(database.owner());
                Dashboard dashboard = Dashboard.open(
                        new DashboardConfig(DashboardConfig.DEFAULT_HOST, 0, false, Athlete.DEFAULT, false),
                        kept.stores(),
                        CLOCK)) {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(dashboard.url() + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private SqlStore open() {
        return SqlStore.open(database.owner());
    }
}
