package longrun.workout.batch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import longrun.workout.Source;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;

/** An import about to be written: run once, inside the store's transaction. */
@FunctionalInterface
public interface Import {
    /**
     * Reads the file and enters the verdict on each row.
     *
     * @throws IOException if the file cannot be read to its end; nothing of it is then kept
     */
    ImportedFile writeTo(Ledger ledger) throws IOException;

    /**
     * Where an import looks up what is known, a few rows at a time, and enters its verdicts, in the order of the rows.
     * What is known stays as it was before the import until all of it is written.
     */
    interface Ledger {
        /** The number the batch will have. */
        int batch();

        /** The workouts that some keys stand for, with the athlete's overlays. */
        Known known(Set<WorkoutKey> keys);

        /** The counted workouts of some days, with the athlete's overlays. */
        History knownOn(Set<LocalDate> days);

        /** Whether any workout is known from another source, or from this one without an id of its own. */
        boolean knowsBeside(Source source);

        void enter(Verdict verdict);
    }
}
