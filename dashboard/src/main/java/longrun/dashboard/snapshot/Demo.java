package longrun.dashboard.snapshot;

import jakarta.annotation.PreDestroy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import longrun.dashboard.config.Stores;
import longrun.dashboard.journal.Journal;
import longrun.source.Intake;
import longrun.source.Progress;
import longrun.source.demo.DemoHistory;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import longrun.workout.port.InMemoryStore;
import org.jspecify.annotations.Nullable;

/** The demo history for looking around before one's own is there. It lives in memory and touches no store. */
public class Demo {
    private final Clock clock;
    private @Nullable Snapshots snapshots;

    public Demo(Clock clock) {
        this.clock = clock;
    }

    /** Made up when first asked for. */
    public synchronized Snapshot snapshot() {
        if (snapshots == null) {
            InMemoryStore store = new InMemoryStore();
            byte[] file = DemoHistory.generate().csv().getBytes(StandardCharsets.UTF_8);
            new Intake(store, clock)
                    .take(
                            Athlete.DEFAULT,
                            new ByteArrayInputStream(file),
                            "demo_workout_history.csv",
                            file.length,
                            Terms.CAREFUL,
                            Progress.NONE);
            store.add(Athlete.DEFAULT, DemoHistory.EVENT);
            DemoHistory.GOALS.forEach(goal -> store.set(Athlete.DEFAULT, goal));
            snapshots = Snapshots.watch(Athlete.DEFAULT, Stores.of(store), clock, Journal.NONE);
        }
        return snapshots.current();
    }

    @PreDestroy
    public synchronized void close() {
        if (snapshots != null) {
            snapshots.close();
        }
    }
}
