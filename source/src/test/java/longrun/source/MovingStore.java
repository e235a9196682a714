package longrun.source;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longrun.workout.Athlete;
import longrun.workout.Event;
import longrun.workout.Sighting;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Import;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Undone;
import longrun.workout.batch.Verdicts;
import longrun.workout.history.Held;
import longrun.workout.history.History;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.WorkoutStore;

/** A store in which someone else writes right after a history is read, for so many times. */
final class MovingStore implements WorkoutStore {
    private final InMemoryStore store;
    private int moves;

    MovingStore(InMemoryStore store, int moves) {
        this.store = store;
        this.moves = moves;
    }

    @Override
    public History history(Athlete athlete) {
        History history = store.history(athlete);
        if (moves > 0) {
            moves--;
            store.add(athlete, new Event(LocalDate.of(2018, 6, 1), "move " + moves, Event.Kind.OTHER));
        }
        return history;
    }

    @Override
    public Held held(Athlete athlete) {
        return store.held(athlete);
    }

    @Override
    public Optional<Verdicts> verdicts(Athlete athlete, int batch) {
        return store.verdicts(athlete, batch);
    }

    @Override
    public Optional<Undone> undo(Athlete athlete, int batch) {
        return store.undo(athlete, batch);
    }

    @Override
    public Optional<Undone> undoing(Athlete athlete, int batch) {
        return store.undoing(athlete, batch);
    }

    @Override
    public List<Athlete> athletes() {
        return store.athletes();
    }

    @Override
    public long revision(Athlete athlete) {
        return store.revision(athlete);
    }

    @Override
    public Optional<Workout> workout(Athlete athlete, WorkoutKey key) {
        return store.workout(athlete, key);
    }

    @Override
    public List<Sighting> sightings(Athlete athlete, WorkoutKey key) {
        return store.sightings(athlete, key);
    }

    @Override
    public List<Batch> batches(Athlete athlete) {
        return store.batches(athlete);
    }

    @Override
    public List<RejectedRow> rejectedRows(Athlete athlete, int batch) {
        return store.rejectedRows(athlete, batch);
    }

    @Override
    public Optional<Batch> add(Athlete athlete, long revision, Import batch) throws IOException {
        return store.add(athlete, revision, batch);
    }
}
