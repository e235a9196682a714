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
import longrun.workout.batch.RejectedRow;
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

    /** All workouts as believed, at one revision. */
    History history(Athlete athlete);

    Optional<Workout> workout(Athlete athlete, WorkoutKey key);

    /** Every sighting of a workout, the newest first: by batch, then by row. */
    List<Sighting> sightings(Athlete athlete, WorkoutKey key);

    /** The newest first. */
    List<Batch> batches(Athlete athlete);

    /** In the order of the file. */
    List<RejectedRow> rejectedRows(Athlete athlete, int batch);

    /**
     * Adds one batch: all of it or nothing. Accepted sightings become workouts; other sightings are kept beside the
     * believed one.
     *
     * @param revision the revision of the history the import judges by
     * @return the batch, or empty if the athlete has moved on from that revision, in which case nothing was read
     * @throws IOException if the import could not read its file; nothing was kept
     * @throws BusyException if another writer held the store for too long; nothing was kept
     */
    Optional<Batch> add(Athlete athlete, long revision, Import batch) throws IOException;
}
