package longrun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import longrun.cli.place.Platform;
import longrun.source.demo.DemoHistory;
import picocli.CommandLine.Command;

/**
 * Goes through the short commands once in a folder that is deleted again, so that Java can keep an archive of the classes
 * they need. Called by {@code ./longrun} after a build.
 */
@Command(name = "rehearse", hidden = true, description = "Go through the commands once, for Java to learn them.")
final class RehearseCommand implements Callable<Integer>, StartsAnyway {
    private final World world;

    RehearseCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("longrun-rehearsal");
        try {
            Path file = folder.resolve("demo.csv");
            try (Writer out = Files.newBufferedWriter(file)) {
                DemoHistory.generate().writeTo(out);
            }
            Path config = Files.writeString(folder.resolve("longrun.properties"), "athlete=me\nport=8080\n");
            return rehearse(folder, Map.of("LONGRUN_CONFIG", config.toString()), file);
        } finally {
            delete(folder);
        }
    }

    private int rehearse(Path home, Map<String, String> environment, Path file) {
        World quiet = new World(
                environment,
                new Platform(world.platform().name(), home),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                world.clock(),
                false);
        int worst = Longrun.run(quiet, "import", file.toString());
        worst = Math.max(worst, Longrun.run(quiet, "import", "--json", file.toString()));
        worst = Math.max(worst, Longrun.run(quiet, "import", "--plan", file.toString()));
        worst = Math.max(worst, Longrun.run(quiet, "batches", "1"));
        worst = Math.max(worst, Longrun.run(quiet, "undo", "2", "--plan"));
        worst = Math.max(worst, Longrun.run(quiet, "workouts"));
        worst = Math.max(worst, Longrun.run(quiet, "workouts", "--json"));
        worst = Math.max(worst, Longrun.run(quiet, "status"));
        return Math.max(worst, Longrun.run(quiet, "status", "--json"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
