package longrun.cli;

import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.UploadLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows one's own workouts in the browser. */
@Command(
        name = "serve",
        description = "Show your workouts in the browser, until stopped with Ctrl-C.",
        footer = {"", "Examples:", "  longrun serve", "  longrun serve --port 9000 --athlete ann"})
final class ServeCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Mixin
    ServerOptions server = new ServerOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    @Option(
            names = "--behind-proxy",
            description = "Listen on another address than this machine's own: a proxy in front decides who may look, "
                    + "for there are no accounts yet.")
    boolean behindProxy;

    ServeCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws InterruptedException {
        DashboardConfig config =
                server.config(behindProxy, place.athlete, false, UploadLimits.of(limits.limits(spec)), spec);
        Home home = Home.open(place.folder(world), world.environment());
        return new OpenHouse(home, world).until(config);
    }
}
