package longrun.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.UploadLimits;
import longrun.source.archive.Limits;
import longrun.source.inbox.ContentIntake;
import longrun.source.inbox.Inbox;
import longrun.source.inbox.InboxFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows one's own workouts in the browser. */
@Command(
        name = "serve",
        description = "Show your workouts in the browser, until stopped with Ctrl-C.",
        footer = {
            "",
            "Examples:",
            "  longrun serve",
            "  longrun serve --port 9000 --athlete ann",
            "  longrun serve --inbox ~/Exports"
        })
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

    @Mixin
    InboxOptions inbox = new InboxOptions();

    @Mixin
    LogOption log = new LogOption();

    ServeCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws InterruptedException {
        Limits most = limits.limits(spec);
        DashboardConfig config = server.config(place.athlete, false, UploadLimits.of(most), spec);
        Path data = place.folder(world);
        Optional<InboxFolder> watched = inbox.folder(data, spec);
        return log.during(world, told -> {
            Home home = Home.open(data, world.environment());
            return new OpenHouse(home, world, told, watched.map(folder -> inbox(folder, home, most))).until(config);
        });
    }

    private Inbox inbox(InboxFolder folder, Home home, Limits most) {
        ContentIntake intake = new ContentIntake(place.athlete, home.workouts(), home.mappings(), most, world.clock());
        return new Inbox(folder, intake, InboxWatch::write, world.clock());
    }
}
