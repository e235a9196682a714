package longrun.dashboard.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.Map;
import java.util.function.DoubleSupplier;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Journal;
import longrun.dashboard.journal.Kind;
import longrun.dashboard.journal.Origin;
import longrun.dashboard.snapshot.Snapshots;

/**
 * All that is counted. It counts what the journal notes, times requests, and looks at the snapshot when it is asked. No
 * label has a value that a visitor or a file could choose.
 */
public final class Metrics implements Journal {
    /** Seconds: from a page that was at hand to one that nobody waits for. */
    private static final double[] REQUEST_BOUNDS = {0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5};

    private static final double[] SNAPSHOT_BOUNDS = {0.01, 0.05, 0.1, 0.5, 1, 5, 30};
    private static final double MILLIS = 1000;
    private static final double NANOS = 1e9;

    /** What the journal notes of files that came. */
    private static final Map<Kind, String> OUTCOMES = Map.of(
            Kind.IMPORTED, "imported",
            Kind.IMPORTED_BEFORE, "imported_before",
            Kind.IMPORT_REFUSED, "refused",
            Kind.STORE_FAILED, "failed",
            Kind.BROKEN, "failed");

    private final PrometheusRegistry registry = new PrometheusRegistry();

    private final Histogram requests = Histogram.builder()
            .name("longrun_http_request_duration_seconds")
            .help(
                    "How long requests took, by the pattern of the page, the method and the class of the answer's status.")
            .labelNames("route", "method", "status")
            .classicOnly()
            .classicUpperBounds(REQUEST_BOUNDS)
            .withoutExemplars()
            .register(registry);

    private final Histogram snapshots = Histogram.builder()
            .name("longrun_snapshot_build_duration_seconds")
            .help("How long it took to read a new snapshot of all workouts, each time the store had changed.")
            .classicOnly()
            .classicUpperBounds(SNAPSHOT_BOUNDS)
            .withoutExemplars()
            .register(registry);

    private final Counter imports = Counter.builder()
            .name("longrun_imports_total")
            .help("Files that came while Longrun served, by the way they came and by what became of them.")
            .labelNames("origin", "outcome")
            .withoutExemplars()
            .register(registry);

    private final Gauge inboxHindered = Gauge.builder()
            .name("longrun_inbox_hindered")
            .help("1 while a file must stay in the inbox, or all must; 0 otherwise.")
            .withoutExemplars()
            .register(registry);

    private final Counter undos = Counter.builder()
            .name("longrun_undos_total")
            .help("Imports that were taken back on their page.")
            .withoutExemplars()
            .register(registry);

    private final Counter storeFailures = Counter.builder()
            .name("longrun_store_failures_total")
            .help("How often the store was out of reach, busy or full for what needed it.")
            .withoutExemplars()
            .register(registry);

    public Metrics(String version) {
        Info.builder()
                .name("longrun_build_info")
                .help("The version of Longrun that runs.")
                .labelNames("version")
                .register(registry)
                .setLabelValues(version);
        for (Origin origin : Origin.values()) {
            OUTCOMES.values().forEach(outcome -> imports.initLabelValues(origin.spelled(), outcome));
        }
        JvmMemoryMetrics.builder().register(registry);
        JvmGarbageCollectorMetrics.builder().register(registry);
        JvmThreadsMetrics.builder().register(registry);
        ProcessMetrics.builder().register(registry);
    }

    /** Tells of a snapshot's keeper from now on. */
    public void watch(Snapshots watched) {
        gauge("longrun_snapshot_revision", "The store's revision that pages show.", () ->
                (double) watched.current().history().revision());
        gauge(
                "longrun_snapshot_workouts",
                "How many workouts pages speak of.",
                () -> watched.current().history().size());
        gauge(
                "longrun_ready",
                "1 while pages show what the store holds, 0 while it cannot be read.",
                () -> watched.isBehind() ? 0 : 1);
        CounterWithCallback.builder()
                .name("longrun_late_parts_total")
                .help("Parts of pages that were not found in time, so that the page fetched them later.")
                .callback(told -> told.call((double) watched.lateParts()))
                .register(registry);
    }

    private void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(told -> told.call(value.getAsDouble()))
                .register(registry);
    }

    @Override
    public void note(Entry entry) {
        switch (entry.kind()) {
            case SNAPSHOT_BUILT -> entry.millis().ifPresent(millis -> snapshots.observe(millis / MILLIS));
            case UNDONE -> undos.inc();
            case INBOX_HINDERED -> inboxHindered.set(1);
            case INBOX_FREE -> inboxHindered.set(0);
            case STORE_LOST, STORE_FAILED -> storeFailures.inc();
            default -> {}
        }
        String outcome = OUTCOMES.get(entry.kind());
        if (outcome != null && entry.fields().get(Entry.ORIGIN) instanceof String origin) {
            imports.labelValues(origin, outcome).inc();
        }
    }

    /**
     * Counts one answered request.
     *
     * @param route the pattern of the page
     */
    void answered(String route, String method, int status, Duration took) {
        requests.labelValues(route, method, status / 100 + "xx").observe(took.toNanos() / NANOS);
    }

    MetricSnapshots now() {
        return registry.scrape();
    }
}
