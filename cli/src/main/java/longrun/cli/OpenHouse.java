package longrun.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.dashboard.Dashboard;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.Stores;
import longrun.dashboard.config.Whereabouts;
import longrun.source.inbox.Inbox;

/** The dashboard on a store, and the inbox if there is one, open until the process is told to stop. */
final class OpenHouse {
    private final Home home;
    private final World world;
    private final Optional<Inbox> inbox;

    OpenHouse(Home home, World world, Optional<Inbox> inbox) {
        this.home = home;
        this.world = world;
        this.inbox = inbox;
    }

    /**
     * Opens it, prints the address, and stays. Ctrl-C and a signal to terminate close it in order; the process then ends
     * as one that was told to, with the exit code 130 or 143.
     */
    int until(DashboardConfig config) throws InterruptedException {
        Dashboard dashboard = open(config);
        Optional<InboxWatch> watch = inbox.map(watched -> InboxWatch.start(watched, world));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(watch, dashboard), "longrun-close"));
        world.out().println("Longrun is at " + dashboard.url() + " (Ctrl-C stops it)");
        inbox.ifPresent(watched -> world.out()
                .println("What is dropped into " + Printable.of(watched.folder().toString()) + " is imported"));
        world.out().flush();
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }

    private Dashboard open(DashboardConfig config) {
        try {
            return Dashboard.open(
                    config.with(whereabouts()),
                    new Stores(
                            home.workouts(),
                            home.events(),
                            home.mappings(),
                            home.overlays(),
                            home.chapterNames(),
                            home.goals(),
                            home.settings(),
                            home.models()),
                    world.clock());
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private Whereabouts whereabouts() {
        return new Whereabouts(
                StatusText.place(home.location(), home.kind()),
                inbox.map(watched -> watched.folder().toString()),
                Version.number());
    }

    /** The store last, so that nothing asks one that is gone. */
    private void close(Optional<InboxWatch> watch, Dashboard dashboard) {
        try {
            watch.ifPresent(InboxWatch::close);
            dashboard.close();
        } finally {
            home.close();
        }
    }
}
