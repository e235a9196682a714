package longrun.store;

import java.nio.file.Path;
import longrun.insight.model.ModelStore;
import longrun.workout.port.ChapterNameStore;
import longrun.workout.port.EventStore;
import longrun.workout.port.GoalStore;
import longrun.workout.port.MappingStore;
import longrun.workout.port.OverlayStore;
import longrun.workout.port.SettingStore;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {
    private static SqlStore store;

    @BeforeAll
    static void open(@TempDir Path folder) {
        store = SqlStore.open(StoreConfig.embedded(folder));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Nested
    class Workouts extends WorkoutStoreContract {
        @Override
        WorkoutStore store() {
            return store.workouts();
        }
    }

    @Nested
    class Events extends EventStoreContract {
        @Override
        EventStore store() {
            return store.events();
        }

        @Override
        WorkoutStore workouts() {
            return store.workouts();
        }
    }

    @Nested
    class Mappings extends MappingStoreContract {
        @Override
        MappingStore store() {
            return store.mappings();
        }

        @Override
        WorkoutStore workouts() {
            return store.workouts();
        }
    }

    @Nested
    class Overlays extends OverlayStoreContract {
        @Override
        OverlayStore store() {
            return store.overlays();
        }

        @Override
        WorkoutStore workouts() {
            return store.workouts();
        }
    }

    @Nested
    class ChapterNames extends ChapterNameStoreContract {
        @Override
        ChapterNameStore store() {
            return store.chapterNames();
        }

        @Override
        WorkoutStore workouts() {
            return store.workouts();
        }
    }

    @Nested
    class Goals extends GoalStoreContract {
        @Override
        GoalStore store() {
            return store.goals();
        }

        @Override
        WorkoutStore workouts() {
            return store.workouts();
        }
    }

    @Nested
    class Settings extends SettingStoreContract {
        @Override
        SettingStore store() {
            return store.settings();
        }

        @Override
        WorkoutStore workouts() {
            return store.workouts();
        }
    }

    @Nested
    class Models extends ModelStoreContract {
        @Override
        ModelStore store() {
            return store.models();
        }

        @Override
        WorkoutStore workouts() {
            return store.workouts();
        }
    }

    @Nested
    class Sequences extends SequenceContract {
        @Override
        WorkoutStore workouts() {
            return store.workouts();
        }

        @Override
        OverlayStore overlays() {
            return store.overlays();
        }
    }
}
