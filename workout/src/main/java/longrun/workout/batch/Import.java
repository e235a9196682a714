package longrun.workout.batch;

import java.io.IOException;

/** An import about to be written: run once, inside the store's transaction. */
@FunctionalInterface
public interface Import {
    /**
     * Reads the file and enters the verdict on each row.
     *
     * @throws IOException if the file cannot be read to its end; nothing of it is then kept
     */
    ImportedFile writeTo(Ledger ledger) throws IOException;

    /** Where an import enters its verdicts, in the order of the rows. */
    interface Ledger {
        /** The number the batch will have. */
        int batch();

        void enter(Verdict verdict);
    }
}
