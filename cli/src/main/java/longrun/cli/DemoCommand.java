package longrun.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import longrun.cli.place.DataFolder;
import longrun.cli.place.Home;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.UploadLimits;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.source.demo.DemoHistory;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a made-up history in the browser, kept apart from one's own. */
@Command(
        name = "demo",
        description = "Show a made-up history in the browser, until stopped with Ctrl-C. Your own is never touched.",
        footer = {"", "Examples:", "  longrun demo", "  longrun demo --port 9000"})
final class DemoCommand implements Callable<Integer> {
    private static final String FILE = "demo_workout_history.csv";

    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ServerOptions server = new ServerOptions();

    @Mixin
    LogOption log = new LogOption();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the demo in DIR/demo; else in $LONGRUN_DATA/demo, else in the platform's data folder.")
    @Nullable
    Path data;

    DemoCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws InterruptedException {
        DashboardConfig config = server.config(Athlete.DEFAULT, true, UploadLimits.DEFAULT, spec);
        Path folder = new DataFolder(world.environment(), world.platform()).demo(data);
        return log.during(world, told -> {
            Home home = Home.openEmbedded(folder);
            fill(home);
            return new OpenHouse(home, world, told, Optional.empty()).until(config);
        });
    }

    /** Done once: what is there already is left as it is. */
    private void fill(Home home) {
        if (!home.workouts().batches(Athlete.DEFAULT).isEmpty()) {
            return;
        }
        byte[] csv = DemoHistory.generate().csv().getBytes(StandardCharsets.UTF_8);
        // Events and goals first: whoever finds a batch finds all of the demo.
        home.events().add(Athlete.DEFAULT, DemoHistory.EVENT);
        DemoHistory.GOALS.forEach(goal -> home.goals().set(Athlete.DEFAULT, goal));
        Outcome outcome = new Intake(home.workouts(), world.clock())
                .take(Athlete.DEFAULT, new ByteArrayInputStream(csv), FILE, csv.length, Terms.CAREFUL, Progress.NONE);
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.refusal().message());
        }
    }
}
