package longrun.dashboard.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import longrun.insight.label.Classifier;
import longrun.insight.label.Labels;
import longrun.insight.model.ModelStore;
import longrun.insight.model.ModelVersion;
import longrun.wording.Units;
import longrun.workout.Athlete;
import longrun.workout.Event;
import longrun.workout.batch.Batch;
import longrun.workout.batch.RejectedRow;
import longrun.workout.history.History;
import longrun.workout.port.EventStore;
import longrun.workout.port.WorkoutStore;

/**
 * Keeps the newest snapshot in memory. A thread of its own looks at the store's revision each second and builds the next
 * snapshot beside the present one, so that a page never waits for the store and never sees half of a change, whoever
 * made it.
 */
public final class Snapshots implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Snapshots.class.getName());
    private static final long LOOK_EVERY_MILLIS = 1000;

    private final Athlete athlete;
    private final WorkoutStore workouts;
    private final EventStore events;
    private final ModelStore models;
    private final Thread watcher;
    private volatile Snapshot current;
    private volatile boolean behind;

    private Snapshots(Athlete athlete, WorkoutStore workouts, EventStore events, ModelStore models) {
        this.athlete = athlete;
        this.workouts = workouts;
        this.events = events;
        this.models = models;
        this.current = read();
        this.watcher = new Thread(this::watch, "longrun-snapshots");
        watcher.setDaemon(true);
    }

    /** Reads the first snapshot and watches for the next. */
    public static Snapshots watch(Athlete athlete, WorkoutStore workouts, EventStore events, ModelStore models) {
        Snapshots snapshots = new Snapshots(athlete, workouts, events, models);
        snapshots.watcher.start();
        return snapshots;
    }

    public Snapshot current() {
        return current;
    }

    /** Whether the store could not be read when last looked at, so that the snapshot may be old. */
    public boolean isBehind() {
        return behind;
    }

    @Override
    public void close() {
        watcher.interrupt();
    }

    /** Looks at the store now, for whoever has just written to it. */
    public void renew() {
        look();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                look();
            }
        } catch (InterruptedException e) {
            // closed: nobody looks at these pages any more
        }
    }

    /** A store out of reach is told once when it goes and once when it is back; the present snapshot stays. */
    private synchronized void look() {
        try {
            if (workouts.revision(athlete) != current.history().revision()) {
                current = read();
            }
            if (behind) {
                LOG.info("The store can be read again.");
            }
            behind = false;
        } catch (RuntimeException e) {
            if (!behind) {
                LOG.log(Level.WARNING, "The store cannot be read; pages show what was known before.", e);
            }
            behind = true;
        }
    }

    /** Events, batches and the model in use are read again if a write came between, so that all are of one revision. */
    private Snapshot read() {
        while (true) {
            History history = workouts.history(athlete);
            List<Event> dated = events.events(athlete);
            Optional<ModelVersion> model = models.inUse(athlete);
            List<Batch> batches = workouts.batches(athlete).stream().limit(1).toList();
            List<RejectedRow> rejected = batches.isEmpty()
                    ? List.of()
                    : workouts.rejectedRows(athlete, batches.get(0).number());
            if (workouts.revision(athlete) == history.revision()) {
                return new Snapshot(history, label(history, model, dated), dated, batches, rejected, Units.of(history));
            }
        }
    }

    private static Labels label(History history, Optional<ModelVersion> model, List<Event> events) {
        return Classifier.of(ModelVersion.labelling(model, history), events).label(history);
    }
}
