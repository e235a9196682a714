package longrun.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import longrun.cli.log.Log;
import longrun.cli.log.LogForm;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.dashboard.Dashboard;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.Stores;
import longrun.dashboard.config.Whereabouts;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Kind;
import longrun.source.inbox.Inbox;

/** The dashboard on a store, and the inbox if there is one, open until the process is told to stop. */
final class OpenHouse {
    private final Home home;
    private final World world;
    private final Log log;
    private final Optional<Inbox> inbox;

    OpenHouse(Home home, World world, Log log, Optional<Inbox> inbox) {
        this.home = home;
        this.world = world;
        this.log = log;
        this.inbox = inbox;
    }

    /**
     * Opens it, tells the address, and stays. Ctrl-C and a signal to terminate close it in order; the process then ends
     * as one that was told to, with the exit code 130 or 143.
     */
    int until(DashboardConfig config) throws InterruptedException {
        Dashboard dashboard = open(config);
        Optional<InboxWatch> watch = inbox.map(watched -> InboxWatch.start(watched, dashboard.journal()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(watch, dashboard), "longrun-close"));
        tell(dashboard.url());
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }

    private void tell(String url) {
        log.note(Entry.of(Kind.STARTED, "serving " + url + ", version " + Version.number() + ", on " + home.kind())
                .with("url", url)
                .with("version", Version.number())
                .with("store", home.kind()));
        if (log.form() == LogForm.JSON) {
            return;
        }
        world.out().println("Longrun is at " + url + " (Ctrl-C stops it)");
        inbox.ifPresent(watched -> world.out()
                .println("What is dropped into " + Printable.of(watched.folder().toString()) + " is imported"));
        world.out().flush();
    }

    private Dashboard open(DashboardConfig config) {
        try {
            return Dashboard.open(config.with(whereabouts()), stores(home), world.clock(), log);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    static Stores stores(Home home) {
        return new Stores(
                home.workouts(),
                home.events(),
                home.mappings(),
                home.overlays(),
                home.chapterNames(),
                home.goals(),
                home.settings(),
                home.models());
    }

    private Whereabouts whereabouts() {
        return new Whereabouts(
                StatusText.place(home.location(), home.kind()),
                inbox.map(watched -> watched.folder().toString()),
                Version.number());
    }

    /** The store last, so that nothing asks one that is gone. */
    private void close(Optional<InboxWatch> watch, Dashboard dashboard) {
        long begun = System.nanoTime();
        log.note(Entry.of(Kind.STOPPING, "told to stop: what is under way may finish"));
        try {
            watch.ifPresent(InboxWatch::stop);
            dashboard.close();
            watch.ifPresent(InboxWatch::close);
        } finally {
            home.close();
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            log.note(Entry.of(Kind.STOPPED, "stopped in " + millis + " ms").with(Entry.MILLIS, millis));
        }
    }
}
