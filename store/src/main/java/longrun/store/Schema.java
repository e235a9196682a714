package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import longrun.workout.port.StoreException;

/** The version of the schema: looked up with two quick queries, so that the migration library is loaded only when behind. */
final class Schema {
    /** The newest migration of both databases. */
    static final int VERSION = 24;

    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    /** Safe against another process that does the same: the second finds nothing left to do. */
    void bringUpToDate() {
        if (version() == VERSION) {
            return;
        }
        database.dialect().alone(() -> {
            if (version() < VERSION) {
                Migration.run(database);
            }
        });
        refuseNewer(version());
    }

    /** Changes nothing. */
    void requireUpToDate() {
        int version = version();
        refuseNewer(version);
        if (version < VERSION) {
            throw new StoreException("the store's schema is " + version + " and this Longrun needs " + VERSION
                    + "; run longrun migrate first, as a user who may change tables");
        }
    }

    private static void refuseNewer(int version) {
        if (version > VERSION) {
            throw new StoreException("the store was written by a newer Longrun (its schema is " + version
                    + ", this one knows " + VERSION + "); use the newer Longrun, or another store");
        }
    }

    /** 0 for an empty database. */
    int version() {
        return database.read(this::version);
    }

    private int version(Connection connection) throws SQLException {
        try (Sql sql = new Sql(connection, database.dialect().countTables())) {
            if (sql.text("table", "flyway_schema_history").list(Cells::number).contains(0)) {
                return 0;
            }
        }
        try (Sql sql = new Sql(connection, """
                select version from flyway_schema_history where success = 1 and version is not null""")) {
            return sql.list(Cells::word).stream()
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        }
    }
}
