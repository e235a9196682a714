package longrun.workout.port;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import longrun.workout.Source;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Import;
import longrun.workout.batch.Known;
import longrun.workout.batch.Verdict;
import longrun.workout.history.History;

/** What an import has entered so far; thrown away if it fails. */
class Pending implements Import.Ledger {
    private final Shelf shelf;
    private final List<Verdict> verdicts = new ArrayList<>();
    private Counts counts = Counts.NONE;

    Pending(Shelf shelf) {
        this.shelf = shelf;
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    Counts counts() {
        return counts;
    }

    @Override
    public int batch() {
        return shelf.lastBatch + 1;
    }

    @Override
    public Known known(Set<WorkoutKey> keys) {
        return shelf.known(keys);
    }

    @Override
    public History knownOn(Set<LocalDate> days) {
        return shelf.counted(sighting -> days.contains(sighting.started().date()));
    }

    @Override
    public boolean knowsBeside(Source source) {
        return shelf.believed.keySet().stream().anyMatch(key -> !key.isIdOf(source));
    }

    @Override
    public void enter(Verdict verdict) {
        if (verdict instanceof Verdict.Seen seen) {
            requireThisBatch(seen.sighting().provenance().batch());
        }
        verdicts.add(verdict);
        counts = counts.plus(verdict);
    }

    private void requireThisBatch(int batch) {
        if (batch != batch()) {
            throw new IllegalArgumentException("a sighting of batch " + batch + " was entered in batch " + batch());
        }
    }
}
