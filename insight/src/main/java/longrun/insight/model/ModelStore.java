package longrun.insight.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import longrun.insight.label.LabelModel;
import longrun.workout.Athlete;

/**
 * Keeps every model an athlete accepted, and which of them is in use; none is until one was accepted. Each change raises
 * the athlete's revision in the same transaction.
 */
public interface ModelStore {
    /** The newest first. */
    List<ModelVersion> versions(Athlete athlete);

    /** The version that labels her workouts; empty where a model trained on them does. */
    Optional<ModelVersion> inUse(Athlete athlete);

    /**
     * Keeps a model as her next version and puts it in use; one that is in use already is not kept twice.
     *
     * @return the version that it is
     * @throws longrun.workout.port.BusyException if another writer held the store for too long; nothing was kept
     */
    ModelVersion accept(Athlete athlete, LabelModel model, Instant accepted);

    /**
     * Puts a version in use again; no change where it is already.
     *
     * @return whether there is such a version
     * @throws longrun.workout.port.BusyException if another writer held the store for too long; nothing was changed
     */
    boolean use(Athlete athlete, int number);

    /** Puts no version in use, as before the first was accepted; all are kept. */
    void useNone(Athlete athlete);
}
