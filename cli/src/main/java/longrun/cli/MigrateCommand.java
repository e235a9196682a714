package longrun.cli;

import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.store.SqlStore.Migrated;
import longrun.wording.json.MigrateJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the schema of the store up to date, for those who then use it without the right to. */
@Command(
        name = "migrate",
        description =
                "Make the tables of the store, or bring them up to date. Other commands do so by themselves where they may; "
                        + "the cloud's function may not.",
        footer = {
            "",
            "Examples:",
            "  longrun migrate",
            "  LONGRUN_STORE_URL=jdbc:mariadb://db/longrun longrun migrate --json"
        })
final class MigrateCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    MigrateCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Migrated migrated = Home.migrate(place.folder(world), world.environment());
        if (json) {
            MigrateJson.write(world.out(), migrated.from(), migrated.to());
            return ExitCode.DONE;
        }
        world.out().println(Printable.of(sentence(migrated)));
        return ExitCode.DONE;
    }

    private static String sentence(Migrated migrated) {
        if (migrated.from() == migrated.to()) {
            return "The tables are up to date: version " + migrated.to() + ".";
        }
        return migrated.from() == 0
                ? "The tables are made: version " + migrated.to() + "."
                : "The tables are brought from version " + migrated.from() + " to " + migrated.to() + ".";
    }
}
