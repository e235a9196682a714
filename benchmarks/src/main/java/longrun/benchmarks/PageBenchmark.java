package longrun.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
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
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Pages over HTTP to one reader, who has looked through the same lens before: promised at 2,769 workouts in 10 ms at the
 * median and 30 ms at the 99th percentile, at 100,000 in 60 ms at the median. The floor is a page that is not there.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class PageBenchmark {
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Param({"2769", "100000"})
    public int workouts;

    @Param({
        "/none",
        "/",
        "/effect",
        "/calendar",
        "/trends",
        "/model",
        "/goals",
        "/workouts",
        "/workouts?sort=-pace&label=real_run",
        "/settings"
    })
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
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return browser.send(request, BodyHandlers.ofByteArray()).body().length;
    }

    /** Runs it all, or what JMH's options choose, and prints the percentiles beside what is promised. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(PageBenchmark.class.getName())
                        .build())
                .run();
        System.out.printf("%n%-40s %9s %8s %8s %8s  %s%n", "milliseconds", "workouts", "p50", "p95", "p99", "promised");
        results.forEach(PageBenchmark::print);
    }

    private static void print(RunResult result) {
        BenchmarkParams run = result.getParams();
        Statistics times = result.getPrimaryResult().getStatistics();
        boolean isUsual = run.getParam("workouts").equals("2769");
        System.out.printf(
                Locale.ROOT,
                "%-40s %9s %8.1f %8.1f %8.1f  %s%n",
                run.getParam("path"),
                run.getParam("workouts"),
                times.getPercentile(50),
                times.getPercentile(95),
                times.getPercentile(99),
                isUsual ? "p50 10, p99 30" : "p50 60");
    }
}
