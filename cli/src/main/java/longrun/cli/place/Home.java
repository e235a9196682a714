package longrun.cli.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import longrun.insight.model.InMemoryModelStore;
import longrun.insight.model.ModelStore;
import longrun.store.SqlStore;
import longrun.store.StoreConfig;
import longrun.workout.port.ChapterNameStore;
import longrun.workout.port.EventStore;
import longrun.workout.port.GoalStore;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.MappingStore;
import longrun.workout.port.OverlayStore;
import longrun.workout.port.SettingStore;
import longrun.workout.port.WorkoutStore;

/** The store that a command works on, open until it is done. */
public final class Home implements AutoCloseable {
    private final StoreConfig config;
    private final WorkoutStore workouts;
    private final EventStore events;
    private final MappingStore mappings;
    private final OverlayStore overlays;
    private final ChapterNameStore chapterNames;
    private final GoalStore goals;
    private final SettingStore settings;
    private final ModelStore models;
    private final Runnable closing;

    private Home(StoreConfig config, SqlStore store) {
        this.config = config;
        this.workouts = store.workouts();
        this.events = store.events();
        this.mappings = store.mappings();
        this.overlays = store.overlays();
        this.chapterNames = store.chapterNames();
        this.goals = store.goals();
        this.settings = store.settings();
        this.models = store.models();
        this.closing = store::close;
    }

    private Home(StoreConfig config, InMemoryStore nothing) {
        this.config = config;
        this.workouts = nothing;
        this.events = nothing;
        this.mappings = nothing;
        this.overlays = nothing;
        this.chapterNames = nothing;
        this.goals = nothing;
        this.settings = nothing;
        this.models = new InMemoryModelStore(nothing::raiseRevision);
        this.closing = () -> {};
    }

    /** Makes or updates the tables of the same store that {@link #open} opens. */
    public static SqlStore.Migrated migrate(Path folder, Map<String, String> environment) {
        return SqlStore.migrate(StoreConfig.of(folder, environment));
    }

    /** The server that the environment names, else the database in a folder, made if it is missing. */
    public static Home open(Path folder, Map<String, String> environment) {
        return open(StoreConfig.of(folder, environment));
    }

    /** The database in a folder, whatever the environment names. */
    public static Home openEmbedded(Path folder) {
        return open(StoreConfig.embedded(folder));
    }

    /** The same for looking only: a folder that is missing is not made, and holds nothing. */
    public static Home look(Path folder, Map<String, String> environment) {
        StoreConfig config = StoreConfig.of(folder, environment);
        if (config.place() instanceof StoreConfig.Place.Folder place && !Files.exists(place.path())) {
            return new Home(config, new InMemoryStore());
        }
        return open(config);
    }

    private static Home open(StoreConfig config) {
        return new Home(config, SqlStore.open(config));
    }

    public WorkoutStore workouts() {
        return workouts;
    }

    public EventStore events() {
        return events;
    }

    public MappingStore mappings() {
        return mappings;
    }

    public OverlayStore overlays() {
        return overlays;
    }

    public ChapterNameStore chapterNames() {
        return chapterNames;
    }

    public GoalStore goals() {
        return goals;
    }

    public SettingStore settings() {
        return settings;
    }

    public ModelStore models() {
        return models;
    }

    /** The kind of database: {@code sqlite} or {@code mariadb}, which also stands for MySQL. */
    public String kind() {
        return config.place() instanceof StoreConfig.Place.Folder ? "sqlite" : "mariadb";
    }

    /** Where it is, without anything secret. */
    public String location() {
        if (config.place() instanceof StoreConfig.Place.Server server) {
            return server.url().replaceFirst("\\?.*", "");
        }
        return ((StoreConfig.Place.Folder) config.place())
                .path()
                .toAbsolutePath()
                .normalize()
                .toString();
    }

    @Override
    public void close() {
        closing.run();
    }
}
