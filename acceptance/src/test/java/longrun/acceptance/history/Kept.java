package longrun.acceptance.history;

import java.nio.file.Path;
import longrun.dashboard.config.Stores;
import longrun.store.MariaDbServer;
import longrun.store.SqlStore;
import longrun.store.StoreConfig;
import longrun.workout.port.InMemoryStore;

/**
 * Where the history that a dashboard shows is kept.
 *
 * @param closing once the dashboard is closed
 */
public record Kept(Stores stores, Runnable closing) implements AutoCloseable {
    public static Kept inMemory() {
        return new Kept(Stores.of(new InMemoryStore()), () -> {});
    }

    public static Kept embedded(Path folder) {
        return in(StoreConfig.embedded(folder));
    }

    public static Kept onMariaDb() {
        return in(MariaDbServer.newDatabase());
    }

    public static Kept in(StoreConfig config) {
        SqlStore store = SqlStore.open(config);
        return new Kept(
                new Stores(
                        store.workouts(),
                        store.events(),
                        store.mappings(),
                        store.overlays(),
                        store.chapterNames(),
                        store.goals(),
                        store.settings(),
                        store.models()),
                store::close);
    }

    @Override
    public void close() {
        closing.run();
    }
}
