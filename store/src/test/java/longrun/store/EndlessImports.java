package longrun.store;

import java.io.IOException;
import java.nio.file.Path;
import longrun.workout.Athlete;
import longrun.workout.batch.Import;
import longrun.workout.port.WorkoutStore;

/** A process that imports file after file until it is killed, printing the number of each batch once it is kept. */
final class EndlessImports {
    static final int ROWS = 1_500;

    private EndlessImports() {}

    /** Takes the folder of an embedded store, or URL, user and password of a server. */
    public static void main(String[] arguments) throws IOException {
        StoreConfig config = arguments.length == 1
                ? StoreConfig.embedded(Path.of(arguments[0]))
                : StoreConfig.server(arguments[0], arguments[1], arguments[2]);
        try (SqlStore store = SqlStore.open(config)) {
            WorkoutStore workouts = store.workouts();
            while (true) {
                long revision = workouts.revision(Athlete.DEFAULT);
                workouts.add(Athlete.DEFAULT, EndlessImports::writeTo);
                System.out.println(revision + 1);
            }
        }
    }

    private static longrun.workout.batch.ImportedFile writeTo(Import.Ledger ledger) throws IOException {
        Fixtures.newRuns("b" + ledger.batch() + "r", ROWS).writeTo(ledger);
        ledger.enter(Fixtures.rejected(ROWS + 1));
        return Fixtures.FILE;
    }
}
