package longrun.dashboard.config;

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

/** Where a dashboard finds what it shows, and keeps what a reader says. */
public record Stores(
        WorkoutStore workouts,
        EventStore events,
        MappingStore mappings,
        OverlayStore overlays,
        ChapterNameStore chapterNames,
        GoalStore goals,
        SettingStore settings,
        ModelStore models) {
    /** All in memory, and gone with it. */
    public static Stores of(InMemoryStore memory) {
        return new Stores(
                memory, memory, memory, memory, memory, memory, memory, new InMemoryModelStore(memory::raiseRevision));
    }
}
