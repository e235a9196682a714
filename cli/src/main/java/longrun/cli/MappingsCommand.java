package longrun.cli;

import static longrun.cli.screen.Table.Column.left;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.wording.ReadingText;
import longrun.wording.json.MappingJson;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Reading;
import longrun.workout.mapping.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists how tables are read that are no known export, or forgets it of one kind. */
@Command(
        name = "mappings",
        description =
                "List how tables are read that are no known export, or forget it of one kind: the next such table "
                        + "is shown again before it is read.",
        footer = {"", "Examples:", "  longrun mappings", "  longrun mappings --forget 3f09ab12"})
final class MappingsCommand implements Callable<Integer> {
    private static final int LONGEST_HEADER = 24;

    private final World world;

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--forget",
            paramLabel = "ID",
            description = "Forget how tables of this kind are read. Workouts that were read stay.")
    @Nullable
    String forgotten;

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    MappingsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        try (Home home = Home.look(place.folder(world), world.environment())) {
            List<Mapping> mappings = home.mappings().mappings(place.athlete);
            if (forgotten == null) {
                list(mappings);
                return ExitCode.DONE;
            }
            List<Mapping> meant = mappings.stream()
                    .filter(mapping -> mapping.signature().shortHex().equals(forgotten))
                    .toList();
            if (meant.isEmpty()) {
                world.tell("there is no mapping \"" + Printable.of(forgotten, LONGEST_HEADER)
                        + "\"; longrun mappings lists those there are");
                return ExitCode.REFUSED;
            }
            meant.forEach(mapping -> home.mappings().forget(place.athlete, mapping.signature()));
            tell(meant);
        }
        return ExitCode.DONE;
    }

    private void list(List<Mapping> mappings) {
        if (json) {
            MappingJson.write(world.out(), mappings);
            return;
        }
        if (mappings.isEmpty()) {
            world.out()
                    .println("No table was read yet that is no known export. See how one seems to be meant: "
                            + "longrun import --plan FILE");
            return;
        }
        Table table = new Table(left("Id"), left("Source"), left("Dates"), left("No activity is"), left("Columns"));
        mappings.forEach(mapping -> table.add(
                mapping.signature().shortHex(),
                mapping.source().name(),
                mapping.dateOrder() == DateOrder.ONE_WAY_ONLY ? "-" : ReadingText.spelled(mapping.dateOrder()),
                ReadingText.spelled(mapping.activity()),
                columns(mapping)));
        table.print(world.out(), world.colour());
    }

    private void tell(List<Mapping> gone) {
        if (json) {
            MappingJson.write(world.out(), gone);
            return;
        }
        gone.forEach(mapping ->
                world.out().println("Forgotten: " + columns(mapping) + ". The next such table is shown first."));
    }

    /** Those that are read. */
    private static String columns(Mapping mapping) {
        return mapping.columns().stream()
                .filter(column -> column.role() != Role.NONE)
                .map(column -> Printable.of(column.header(), LONGEST_HEADER) + "="
                        + ReadingText.spelled(new Reading(column.role(), column.unit())))
                .collect(Collectors.joining(", "));
    }
}
