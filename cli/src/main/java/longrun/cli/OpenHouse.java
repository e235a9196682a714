package longrun.cli;

import java.util.concurrent.CountDownLatch;
import longrun.cli.place.Home;
import longrun.dashboard.Dashboard;
import longrun.dashboard.config.DashboardConfig;

/** The dashboard on a store, open until the process is told to stop. */
final class OpenHouse {
    private final Home home;
    private final World world;

    OpenHouse(Home home, World world) {
        this.home = home;
        this.world = world;
    }

    /**
     * Opens it, prints the address, and stays. Ctrl-C and a signal to terminate close it in order; the process then ends
     * as one that was told to, with the exit code 130 or 143.
     */
    int until(DashboardConfig config) throws InterruptedException {
        Dashboard dashboard = open(config);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(dashboard), "longrun-close"));
        world.out().println("Longrun is at " + dashboard.url() + " (Ctrl-C stops it)");
        world.out().flush();
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }

    private Dashboard open(DashboardConfig config) {
        try {
            return Dashboard.open(
                    config, home.workouts(), home.events(), home.mappings(), home.overlays(), world.clock());
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** The pages first, so that none asks a store that is gone. */
    private void close(Dashboard dashboard) {
        try {
            dashboard.close();
        } finally {
            home.close();
        }
    }
}
