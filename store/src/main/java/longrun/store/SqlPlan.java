package longrun.store;

import java.time.LocalDate;
import java.util.Set;
import longrun.workout.Source;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Import;
import longrun.workout.batch.Known;
import longrun.workout.batch.Verdict;
import longrun.workout.history.History;

/** Looks up what is known, and forgets the verdicts that are entered. */
record SqlPlan(int batch, KnownWorkouts known) implements Import.Ledger {
    @Override
    public Known known(Set<WorkoutKey> keys) {
        return known.of(keys);
    }

    @Override
    public History knownOn(Set<LocalDate> days) {
        return known.on(days);
    }

    @Override
    public boolean knowsBeside(Source source) {
        return known.isBeside(source);
    }

    @Override
    public void enter(Verdict verdict) {
        // A plan keeps nothing.
    }
}
