package longrun.dashboard.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import longrun.dashboard.config.Stores;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Kind;
import longrun.insight.model.InMemoryModelStore;
import longrun.workout.Athlete;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.SettingStore;
import longrun.workout.port.StoreException;
import longrun.workout.settings.Settings;
import org.junit.jupiter.api.Test;

class SnapshotsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-20T12:00:00Z"), ZoneOffset.UTC);

    private final InMemoryStore store = new InMemoryStore();
    private final List<Entry> noted = new ArrayList<>();
    private volatile boolean lost;

    @Test
    void notesEachSnapshotOnceAndAStoreThatGoesAndComesOnce() {
        try (Snapshots snapshots = Snapshots.watch(Athlete.DEFAULT, stores(), CLOCK, noted::add)) {
            store.raiseRevision(Athlete.DEFAULT);
            snapshots.renew();
            snapshots.renew();
            lost = true;
            snapshots.renew();
            snapshots.renew();
            lost = false;
            snapshots.renew();
        }

        assertThat(noted)
                .extracting(Entry::kind)
                .containsExactly(Kind.SNAPSHOT_BUILT, Kind.SNAPSHOT_BUILT, Kind.STORE_LOST, Kind.STORE_BACK);
        assertThat(noted.get(2).failure()).containsInstanceOf(StoreException.class);
        assertThat(noted.get(2).message())
                .isEqualTo("the store cannot be read, so pages show what was known before: it is away");
    }

    private Stores stores() {
        return new Stores(
                store,
                store,
                store,
                store,
                store,
                store,
                new SettingStore() {
                    @Override
                    public Settings settings(Athlete athlete) {
                        if (lost) {
                            throw new StoreException("it is away");
                        }
                        return store.settings(athlete);
                    }

                    @Override
                    public Settings change(Athlete athlete, UnaryOperator<Settings> change) {
                        return store.change(athlete, change);
                    }
                },
                new InMemoryModelStore(store::raiseRevision));
    }
}
