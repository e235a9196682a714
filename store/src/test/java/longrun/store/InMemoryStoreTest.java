package longrun.store;

import longrun.insight.model.InMemoryModelStore;
import longrun.insight.model.ModelStore;
import longrun.workout.port.ChapterNameStore;
import longrun.workout.port.EventStore;
import longrun.workout.port.GoalStore;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.MappingStore;
import longrun.workout.port.OverlayStore;
import longrun.workout.port.SettingStore;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.Nested;

class InMemoryStoreTest {
    private static final InMemoryStore STORE = new InMemoryStore();
    private static final ModelStore MODELS = new InMemoryModelStore(STORE::raiseRevision);

    @Nested
    class Workouts extends WorkoutStoreContract {
        @Override
        WorkoutStore store() {
            return STORE;
        }
    }

    @Nested
    class Events extends EventStoreContract {
        @Override
        EventStore store() {
            return STORE;
        }

        @Override
        WorkoutStore workouts() {
            return STORE;
        }
    }

    @Nested
    class Mappings extends MappingStoreContract {
        @Override
        MappingStore store() {
            return STORE;
        }

        @Override
        WorkoutStore workouts() {
            return STORE;
        }
    }

    @Nested
    class Overlays extends OverlayStoreContract {
        @Override
        OverlayStore store() {
            return STORE;
        }

        @Override
        WorkoutStore workouts() {
            return STORE;
        }
    }

    @Nested
    class ChapterNames extends ChapterNameStoreContract {
        @Override
        ChapterNameStore store() {
            return STORE;
        }

        @Override
        WorkoutStore workouts() {
            return STORE;
        }
    }

    @Nested
    class Goals extends GoalStoreContract {
        @Override
        GoalStore store() {
            return STORE;
        }

        @Override
        WorkoutStore workouts() {
            return STORE;
        }
    }

    @Nested
    class Settings extends SettingStoreContract {
        @Override
        SettingStore store() {
            return STORE;
        }

        @Override
        WorkoutStore workouts() {
            return STORE;
        }
    }

    @Nested
    class Models extends ModelStoreContract {
        @Override
        ModelStore store() {
            return MODELS;
        }

        @Override
        WorkoutStore workouts() {
            return STORE;
        }
    }
}
