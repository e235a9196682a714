package longrun.dashboard;

import static java.util.Map.entry;

import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.Stores;
import longrun.dashboard.journal.Journal;
import longrun.dashboard.metrics.Metrics;
import longrun.dashboard.site.Site;
import longrun.dashboard.snapshot.Snapshots;
import longrun.insight.model.ModelStore;
import longrun.workout.port.ChapterNameStore;
import longrun.workout.port.EventStore;
import longrun.workout.port.GoalStore;
import longrun.workout.port.MappingStore;
import longrun.workout.port.OverlayStore;
import longrun.workout.port.SettingStore;
import longrun.workout.port.WorkoutStore;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The dashboard while it is open. */
public final class Dashboard implements AutoCloseable {
    /** Libraries that say more than anyone should read. Held, for Java forgets the level of a logger that nobody holds. */
    private static final Map<Logger, Level> LEVELS = Map.of(
            Logger.getLogger("org.springframework"), Level.WARNING,
            Logger.getLogger("org.apache"), Level.WARNING,
            // What the store could not do, its exceptions say already.
            Logger.getLogger("com.zaxxer.hikari"), Level.SEVERE,
            Logger.getLogger("org.mariadb"), Level.SEVERE,
            // A visitor's slip is told to the visitor; why the server did not start, to who started it.
            Logger.getLogger("org.springframework.web.servlet.PageNotFound"), Level.SEVERE,
            Logger.getLogger("org.springframework.web.servlet.mvc.support"), Level.SEVERE,
            Logger.getLogger("org.springframework.boot.web.server.servlet.context"), Level.SEVERE,
            Logger.getLogger("org.springframework.boot.SpringApplication"), Level.OFF,
            Logger.getLogger("org.springframework.boot.diagnostics"), Level.OFF);

    static {
        // The form of logs is for the door to choose: Spring would make its own.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        LEVELS.forEach(Logger::setLevel);
    }

    /** How long requests under way may take when Longrun is told to stop; as long as any of them waits for a finding. */
    private static final String PATIENCE = "20s";

    /** Far more files than an upload may have, so that it can be told how many it may. */
    private static final int MOST_PARTS = 1000;

    private final ConfigurableApplicationContext context;
    private final Snapshots snapshots;
    private final Journal journal;
    private final String host;

    private Dashboard(ConfigurableApplicationContext context, Snapshots snapshots, Journal journal, String host) {
        this.context = context;
        this.snapshots = snapshots;
        this.journal = journal;
        this.host = host;
    }

    /** The same where nobody asks what happens. */
    public static Dashboard open(DashboardConfig config, Stores stores, Clock clock) {
        return open(config, stores, clock, Journal.NONE);
    }

    /**
     * Starts serving and returns once the first page can be asked for.
     *
     * @throws PortTakenException if another program listens on the port
     */
    public static Dashboard open(DashboardConfig config, Stores stores, Clock clock, Journal journal) {
        Metrics metrics = new Metrics(config.whereabouts().version());
        Journal told = journal.and(metrics);
        Snapshots snapshots = Snapshots.watch(config.athlete(), stores, clock, told);
        metrics.watch(snapshots);
        try {
            return new Dashboard(
                    start(config, metrics, snapshots, stores, told, clock), snapshots, told, config.host());
        } catch (RuntimeException e) {
            snapshots.close();
            throw told(e);
        }
    }

    /** Spring wraps what the server says as often as it likes. */
    private static RuntimeException told(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return new PortTakenException(taken.getPort(), failure);
            }
        }
        return failure;
    }

    /** Where what else happens in the process is noted, so that it is counted with the rest. */
    public Journal journal() {
        return journal;
    }

    /** Where to point the browser. */
    public String url() {
        WebServerApplicationContext web = (WebServerApplicationContext) context;
        int port = web.getWebServer() == null ? 0 : web.getWebServer().getPort();
        String name = host.equals(DashboardConfig.DEFAULT_HOST) ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }

    /** Stops taking requests, lets those under way finish, and stops. */
    @Override
    public void close() {
        context.close();
        snapshots.close();
    }

    private static ConfigurableApplicationContext start(
            DashboardConfig config, Metrics metrics, Snapshots snapshots, Stores stores, Journal journal, Clock clock) {
        return new SpringApplicationBuilder(Site.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(settings(config))
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(DashboardConfig.class, () -> config);
                    context.registerBean(Metrics.class, () -> metrics);
                    context.registerBean(Snapshots.class, () -> snapshots);
                    context.registerBean("journal", Journal.class, () -> journal);
                    context.registerBean(Clock.class, () -> clock);
                    // By name: one store may keep them all.
                    context.registerBean("workouts", WorkoutStore.class, stores::workouts);
                    context.registerBean("events", EventStore.class, stores::events);
                    context.registerBean("mappings", MappingStore.class, stores::mappings);
                    context.registerBean("overlays", OverlayStore.class, stores::overlays);
                    context.registerBean("chapterNames", ChapterNameStore.class, stores::chapterNames);
                    context.registerBean("goals", GoalStore.class, stores::goals);
                    context.registerBean("settings", SettingStore.class, stores::settings);
                    context.registerBean("models", ModelStore.class, stores::models);
                })
                .run();
    }

    private static Map<String, Object> settings(DashboardConfig config) {
        return Map.ofEntries(
                entry("server.address", config.host()),
                entry("server.port", config.port()),
                entry("server.shutdown", "graceful"),
                entry("server.compression.enabled", true),
                entry("server.compression.mime-types", "text/html,text/css,text/javascript,application/javascript"),
                entry("server.servlet.session.tracking-modes", "cookie"),
                entry("spring.lifecycle.timeout-per-shutdown-phase", PATIENCE),
                entry("spring.servlet.multipart.max-file-size", config.uploads().mostBytes()),
                entry(
                        "spring.servlet.multipart.max-request-size",
                        config.uploads().mostBytes()),
                // Only who wants the files reads them: the page that refuses an upload does not.
                entry("spring.servlet.multipart.resolve-lazily", true),
                entry("server.tomcat.max-part-count", MOST_PARTS),
                // A browser shows no answer before its upload was read.
                entry("server.tomcat.max-swallow-size", -1),
                entry("spring.web.resources.add-mappings", false),
                entry("spring.main.log-startup-info", false));
    }
}
