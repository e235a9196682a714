package longrun.cli;

import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.insight.label.Labels;
import longrun.wording.LabelText;
import longrun.wording.QuantityText;
import longrun.wording.json.WorkoutsJson;
import longrun.workout.history.Lens;
import longrun.workout.history.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Lists workouts with their labels, the newest first. */
@Command(
        name = "workouts",
        description = "List workouts with their labels, the newest first.",
        footer = {
            "",
            "Examples:",
            "  longrun workouts --label pup_walk --from 2024-01-01",
            "  longrun workouts --limit all --units km",
            "  longrun workouts --json > workouts.json"
        })
final class WorkoutsCommand implements Callable<Integer> {
    /** What fits a screen. */
    private static final int SCREENFUL = 20;

    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Mixin
    LensOptions lens = new LensOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = LimitConverter.class,
            description = "Show the newest N at most, or all (default: 20; with --json all).")
    @Nullable
    Integer limit;

    @Mixin
    UnitsOption units = new UnitsOption();

    @Option(names = "--ids", description = "Show each workout's id, which longrun correct takes.")
    boolean ids;

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    WorkoutsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Lens through = lens.lens(spec);
        try (Home home = Home.look(place.folder(world), world.environment())) {
            Labels labels = Labelling.of(home, place.athlete);
            print(
                    through.select(labels.history(), labels::label),
                    labels,
                    units.quantities(home.settings().settings(place.athlete), labels.history()));
        }
        return ExitCode.DONE;
    }

    private void print(Selection selection, Labels labels, QuantityText quantities) {
        if (json) {
            int most = limit == null ? Integer.MAX_VALUE : limit;
            WorkoutsJson.write(world.out(), selection, labels, new LabelText(quantities), most);
            return;
        }
        new WorkoutTable(labels, quantities, ids).print(selection, limit == null ? SCREENFUL : limit, world);
    }

    /** Reads a count, or {@code all}. */
    static final class LimitConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (text.equals("all")) {
                return Integer.MAX_VALUE;
            }
            try {
                int limit = Integer.parseInt(text);
                if (limit > 0) {
                    return limit;
                }
            } catch (NumberFormatException e) {
                // told below, with the numbers that show nothing
            }
            throw new TypeConversionException("\"" + text + "\" is no number of workouts: write 50, or all");
        }
    }
}
