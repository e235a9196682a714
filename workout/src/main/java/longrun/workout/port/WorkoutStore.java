package longrun.workout.port;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import longrun.workout.Athlete;
import longrun.workout.Sighting;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Undone;
import longrun.workout.batch.Verdicts;
import longrun.workout.history.Held;
import longrun.workout.history.History;

/**
 * Keeps workouts, athlete by athlete. An athlete exists from her first batch on; one that is not known has no workouts,
 * no batches, and revision 0.
 */
public interface WorkoutStore {
    /** In the order of their names. */
    List<Athlete> athletes();

    /** Rises with every write to anything of the athlete's, in the same transaction. */
    long revision(Athlete athlete);

    /** All workouts as believed, with the athlete's overlays, at one revision; without those held back. */
    History history(Athlete athlete);

    /** The workouts held back as probable duplicates, at one revision. */
    Held held(Athlete athlete);

    /** Whether held back or not. */
    Optional<Workout> workout(Athlete athlete, WorkoutKey key);

    /** Every sighting of a workout, the newest first: by batch, then by row. */
    List<Sighting> sightings(Athlete athlete, WorkoutKey key);

    /** The newest first. */
    List<Batch> batches(Athlete athlete);

    /** In the order of the file. */
    List<RejectedRow> rejectedRows(Athlete athlete, int batch);

    /** What became of a batch's rows; empty if there is no such batch. */
    Optional<Verdicts> verdicts(Athlete athlete, int batch);

    /**
     * Adds one batch: all of it or nothing. Which sighting of a workout is then believed, and which workouts are held
     * back, is as {@link longrun.workout.batch.Belief} says. Nobody else writes to the athlete's workouts meanwhile.
     *
     * @throws IOException if the import could not read its file; nothing was kept
     * @throws BusyException if another writer held the store for too long; nothing was read and nothing kept
     */
    Batch add(Athlete athlete, Import batch) throws IOException;

    /**
     * Runs an import as adding it would, at one revision, and keeps nothing.
     *
     * @throws IOException if the import could not read its file
     */
    ImportedFile plan(Athlete athlete, Import batch) throws IOException;

    /**
     * Takes a batch back, as though it had never been: its sightings and rejected rows go, and a workout goes with its
     * last sighting. Its number is not given again.
     *
     * @return what was done, or empty if there is no such batch
     * @throws BusyException if another writer held the store for too long; nothing was changed
     */
    Optional<Undone> undo(Athlete athlete, int batch);

    /** What taking a batch back would do; empty if there is no such batch. */
    Optional<Undone> undoing(Athlete athlete, int batch);
}
