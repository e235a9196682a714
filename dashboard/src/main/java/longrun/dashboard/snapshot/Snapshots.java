package longrun.dashboard.snapshot;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longrun.dashboard.config.Stores;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Journal;
import longrun.dashboard.journal.Kind;
import longrun.insight.label.Classifier;
import longrun.insight.label.Labels;
import longrun.insight.model.ModelVersion;
import longrun.workout.Athlete;
import longrun.workout.Event;
import longrun.workout.batch.Batch;
import longrun.workout.batch.RejectedRow;
import longrun.workout.history.History;
import longrun.workout.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the newest snapshot in memory. A thread of its own looks at the store's revision each second and builds the next
 * snapshot beside the present one, so that a page never waits for the store and never sees half of a change, whoever
 * made it.
 */
public final class Snapshots implements AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 1000;

    private final Athlete athlete;
    private final Stores stores;
    private final Clock clock;
    private final Journal journal;
    private final Finders finders = new Finders();
    private final Thread watcher;
    private volatile Snapshot current;
    private volatile Settings settings;
    private volatile boolean behind;
    private volatile boolean closed;
    private @Nullable Seen askedAhead;

    private Snapshots(Athlete athlete, Stores stores, Clock clock, Journal journal) {
        this.athlete = athlete;
        this.stores = stores;
        this.clock = clock;
        this.journal = journal;
        this.current = read();
        this.settings = stores.settings().settings(athlete);
        this.watcher = new Thread(this::watch, "longrun-snapshots");
        watcher.setDaemon(true);
    }

    /** Reads the first snapshot and watches for the next. */
    public static Snapshots watch(Athlete athlete, Stores stores, Clock clock, Journal journal) {
        Snapshots snapshots = new Snapshots(athlete, stores, clock, journal);
        snapshots.askAhead();
        snapshots.watcher.start();
        return snapshots;
    }

    public Snapshot current() {
        return current;
    }

    /** How the athlete has things shown. Another choice makes no other snapshot: nothing found rests on it. */
    public Settings settings() {
        return settings;
    }

    /** How often a part of a page was not there in time, and was fetched later. */
    public long lateParts() {
        return finders.lateParts();
    }

    /** Whether the store could not be read when last looked at, so that the snapshot may be old. */
    public boolean isBehind() {
        return behind;
    }

    @Override
    public void close() {
        closed = true;
        watcher.interrupt();
        finders.close();
    }

    /** Looks at the store now, for whoever has just written to it; all others go on being answered from the present snapshot. */
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
            settings = stores.settings().settings(athlete);
            if (stores.workouts().revision(athlete) != current.history().revision()) {
                current = read();
            }
            askAhead();
            if (behind) {
                journal.note(Entry.of(Kind.STORE_BACK, "the store can be read again"));
            }
            behind = false;
        } catch (RuntimeException e) {
            if (!behind && !closed) {
                journal.note(Entry.of(
                        Kind.STORE_LOST,
                        "the store cannot be read, so pages show what was known before: " + e.getMessage(),
                        e));
            }
            behind = true;
        }
    }

    /** Once for each snapshot, and again when weeks or the day are others. */
    private synchronized void askAhead() {
        Snapshot newest = current;
        Seen seen = new Seen(newest, settings.weekStart(), settings.today(clock));
        if (!seen.equals(askedAhead)) {
            askedAhead = seen;
            finders.ahead(new Ahead(newest, settings, seen.today, () -> current == newest));
        }
    }

    /** What was asked ahead rests on. */
    private record Seen(Snapshot snapshot, DayOfWeek weekStart, LocalDate today) {}

    /** All is read again if a write came between, so that it is of one revision. */
    private Snapshot read() {
        long begun = System.nanoTime();
        while (true) {
            History history = stores.workouts().history(athlete);
            Kept kept = kept();
            if (stores.workouts().revision(athlete) == history.revision()) {
                Snapshot read = new Snapshot(label(history, kept.model(), kept.events()), kept, finders);
                journal.note(Entry.snapshotBuilt(
                        history.revision(), history.size(), Duration.ofNanos(System.nanoTime() - begun)));
                return read;
            }
        }
    }

    private Kept kept() {
        List<Batch> batches =
                stores.workouts().batches(athlete).stream().limit(1).toList();
        List<RejectedRow> rejected = batches.isEmpty()
                ? List.of()
                : stores.workouts().rejectedRows(athlete, batches.get(0).number());
        return new Kept(
                stores.events().events(athlete),
                stores.chapterNames().chapterNames(athlete),
                stores.goals().goals(athlete),
                stores.models().inUse(athlete),
                stores.models().versions(athlete),
                batches,
                rejected);
    }

    private static Labels label(History history, Optional<ModelVersion> model, List<Event> events) {
        return Classifier.of(ModelVersion.labelling(model, history), events).label(history);
    }
}
