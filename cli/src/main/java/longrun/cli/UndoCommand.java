package longrun.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.wording.json.BatchJson;
import longrun.workout.batch.Undone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an import back. */
@Command(
        name = "undo",
        description = "Take an import back, as though it had never been. Others keep what they told, in whatever order "
                + "you undo them.",
        footer = {"", "Examples:", "  longrun batches", "  longrun undo 3 --plan", "  longrun undo 3"})
final class UndoCommand implements Callable<Integer> {
    private final World world;
    private final QuantityText quantities = new QuantityText(Units.MILES, Locale.US);

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Parameters(paramLabel = "N", description = "The number of the import.")
    int number;

    @Option(names = "--plan", description = "Only say what would happen.")
    boolean plan;

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    UndoCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        try (Home home = Home.open(place.folder(world), world.environment())) {
            Optional<Undone> undone = plan
                    ? home.workouts().undoing(place.athlete, number)
                    : home.workouts().undo(place.athlete, number);
            if (undone.isEmpty()) {
                world.tell("there is no batch " + number + "; longrun batches lists those there are");
                return ExitCode.REFUSED;
            }
            tell(undone.get());
        }
        return ExitCode.DONE;
    }

    private void tell(Undone undone) {
        if (json) {
            BatchJson.write(world.out(), undone);
            return;
        }
        String file = Printable.of(undone.batch().file().name());
        world.out().println("Batch " + number + ", " + file + (plan ? ", would be taken back:" : ", is taken back:"));
        world.out().println("  " + workouts(undone.gone()) + " of no other import " + (plan ? "would go" : "went"));
        world.out()
                .println("  " + workouts(undone.stay()) + " of another import too " + (plan ? "would stay" : "stay"));
        if (undone.reverted() > 0) {
            world.out()
                    .println("  " + workouts(undone.reverted()) + " of these as another import tells "
                            + (undone.reverted() == 1 ? "it" : "them"));
        }
    }

    private String workouts(int count) {
        return quantities.count(count) + (count == 1 ? " workout" : " workouts");
    }
}
