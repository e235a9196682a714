package longrun.store;

import java.util.function.Consumer;
import longrun.insight.model.ModelStore;
import longrun.workout.port.ChapterNameStore;
import longrun.workout.port.EventStore;
import longrun.workout.port.GoalStore;
import longrun.workout.port.MappingStore;
import longrun.workout.port.OverlayStore;
import longrun.workout.port.SettingStore;
import longrun.workout.port.WorkoutStore;

/** An open database, its schema up to date. Safe for threads; other processes may have it open too. */
public final class SqlStore implements AutoCloseable {
    private final Database database;

    private SqlStore(Database database) {
        this.database = database;
    }

    /**
     * Opens the database, making or updating its schema where needed.
     *
     * @throws longrun.workout.port.StoreException if it cannot be used, saying why and what would help
     */
    public static SqlStore open(StoreConfig config) {
        return open(Dialect.of(config));
    }

    /**
     * Opens the database as it is, for one who may not change its schema.
     *
     * @throws longrun.workout.port.StoreException if it cannot be used, or its schema is not up to date
     */
    public static SqlStore openUnchanged(StoreConfig config) {
        return open(Dialect.of(config), Schema::requireUpToDate);
    }

    /**
     * Brings the schema up to date, or makes it, and does nothing else.
     *
     * @throws longrun.workout.port.StoreException if it cannot be changed, saying why and what would help
     */
    public static Migrated migrate(StoreConfig config) {
        try (Database database = new Database(Dialect.of(config))) {
            Schema schema = new Schema(database);
            int from = schema.version();
            schema.bringUpToDate();
            return new Migrated(from, schema.version());
        }
    }

    /**
     * From which version to which a schema was brought.
     *
     * @param from 0 for an empty database
     */
    public record Migrated(int from, int to) {}

    static SqlStore open(Dialect dialect) {
        return open(dialect, Schema::bringUpToDate);
    }

    private static SqlStore open(Dialect dialect, Consumer<Schema> prepared) {
        Database database = new Database(dialect);
        try {
            prepared.accept(new Schema(database));
            return new SqlStore(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public WorkoutStore workouts() {
        return new SqlWorkoutStore(database);
    }

    public EventStore events() {
        return new SqlEventStore(database);
    }

    public MappingStore mappings() {
        return new SqlMappingStore(database);
    }

    public OverlayStore overlays() {
        return new SqlOverlayStore(database);
    }

    public ChapterNameStore chapterNames() {
        return new SqlChapterNameStore(database);
    }

    public GoalStore goals() {
        return new SqlGoalStore(database);
    }

    public SettingStore settings() {
        return new SqlSettingStore(database);
    }

    public ModelStore models() {
        return new SqlModelStore(database);
    }

    /** Closes its connections; what was acknowledged is on disk already. */
    @Override
    public void close() {
        database.close();
    }
}
