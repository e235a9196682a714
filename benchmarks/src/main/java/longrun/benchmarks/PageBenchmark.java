package longrun.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import longrun.dashboard.Dashboard;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.Stores;
import longrun.source.demo.DemoHistory;
import longrun.workout.Athlete;
import longrun.workout.port.InMemoryStore;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages over HTTP to one reader, who has looked through the same lens before: promised at 2,769 workouts in 10 ms at the
 * median and 30 ms at the 99th percentile, at 100,000 in 60 ms at the median. The floor is a page that is not there.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageBenchmark {
    private final HttpClient browser = HttpClient.newHttpClient();

    @Param({"2769", "100000"})
    public int workouts;

    @Param({"/none", "/", "/effect", "/calendar", "/trends", "/model", "/goals", "/workouts?sort=-pace&label=real_run"})
    public String path = "";

    private @Nullable Dashboard dashboard;
    private String url = "";

    @Setup
    public void open() {
        InMemoryStore store = Exports.store(workouts);
        store.add(Athlete.DEFAULT, DemoHistory.EVENT);
        DashboardConfig config = new DashboardConfig(DashboardConfig.DEFAULT_HOST, 0, false, Athlete.DEFAULT, false);
        Dashboard opened = Dashboard.open(config, Stores.of(store), Clock.systemUTC());
        url = opened.url();
        dashboard = opened;
    }

    @TearDown
    public void close() {
        if (dashboard != null) {
            dashboard.close();
        }
    }

    @Benchmark
    public int page() throws IOException, InterruptedException {
        return get(path);
    }

    private int get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
        return browser.send(request, BodyHandlers.ofByteArray()).body().length;
    }
}
