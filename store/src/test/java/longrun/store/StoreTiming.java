package longrun.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import longrun.workout.Athlete;
import longrun.workout.batch.Import;
import longrun.workout.port.WorkoutStore;

/** Prints how long the stores take, beside a plain loop of single inserts into the same table. Not a test. */
final class StoreTiming {
    private static final Athlete ME = Athlete.DEFAULT;

    private StoreTiming() {}

    /** Takes the number of rows. */
    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("longrun-timing");
        measure("SQLite", StoreConfig.embedded(folder), rows);
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        measure("MariaDB", MariaDbServer.newDatabase(), rows);
    }

    private static void measure(String name, StoreConfig config, int rows) {
        try (SqlStore store = SqlStore.open(config)) {
            WorkoutStore workouts = store.workouts();
            add(workouts, "warm", 20_000);
            long batch = time(() -> add(workouts, "mine", rows));
            long single = time(() -> singly(config, rows / 10)) * 10;
            long first = time(() -> workouts.history(ME).size());
            long history = time(() -> workouts.history(ME).size());
            long revision = time(() -> workouts.revision(ME));
            System.out.printf(
                    "%s: %,d rows in %,d ms (%.1f times as fast as single inserts, %,d ms); history of %,d in %,d ms,"
                            + " then %,d ms; revision %,d ms; heap %,d MB%n",
                    name,
                    rows,
                    batch,
                    (double) single / batch,
                    single,
                    workouts.history(ME).size(),
                    first,
                    history,
                    revision,
                    Runtime.getRuntime().totalMemory() >> 20);
        }
    }

    private static long add(WorkoutStore store, String prefix, int rows) {
        try {
            Import file = ledger -> {
                for (int row = 1; row <= rows; row++) {
                    // Keys in no order, as the ids of a service are.
                    String id = prefix + Long.toHexString(row * 0x9E3779B97F4A7C15L);
                    ledger.enter(Fixtures.accepted(id, ledger.batch(), row, 5));
                }
                return Fixtures.FILE;
            };
            return store.add(ME, file).number();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plainest thing that could keep a row: one statement each, in one transaction. */
    private static long singly(StoreConfig config, int rows) {
        try (Database database = new Database(Dialect.of(config))) {
            return database.write(connection -> {
                try (Sql insert = SqlLedger.sightings(connection)) {
                    for (int row = 1; row <= rows; row++) {
                        insert.whole("athlete", 1).text("verdict", "known");
                        SightingCells.set(insert, Fixtures.sighting("single" + row, 1, 1_000_000 + row, 5));
                        insert.run();
                    }
                    return (long) rows;
                }
            });
        }
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
