package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What differs between the databases: how to connect, begin and wait, what their errors mean, and a few words of SQL. */
sealed interface Dialect extends AutoCloseable permits Sqlite, MariaDb {
    static Dialect of(StoreConfig config) {
        if (config.place() instanceof StoreConfig.Place.Server server) {
            return new MariaDb(server, config);
        }
        return new Sqlite(((StoreConfig.Place.Folder) config.place()).path(), config);
    }

    /** A connection to be given back. */
    Connection take() throws SQLException;

    /** Takes back a connection on which no transaction is open. */
    void giveBack(Connection connection) throws SQLException;

    /** Begins a transaction that sees one state of the database, however long it lasts. */
    void beginReading(Connection connection) throws SQLException;

    /** Begins a transaction that may write. */
    void beginWriting(Connection connection) throws SQLException;

    /** What a failure means, for a person to act on. */
    RuntimeException explain(SQLException failure);

    /** Counts the tables named :table. */
    String countTables();

    /** Reads id and revision of the athlete :name, holding her against other writers. */
    String lockAthlete();

    /** Adds the athlete :name unless she is there, holding her against other writers. */
    String addAthlete();

    /** Begins an insert that passes over rows whose key is there. */
    String insertUnlessThere();

    /** The folder of the migrations on the class path. */
    String migrations();

    /** The collation in which two texts are equal only if they are the same, trailing spaces and all. */
    String collation(Connection connection) throws SQLException;

    /** For the migrations, which connect by themselves. */
    DataSource dataSource();

    /** Runs a change of the schema while no other process runs one. */
    void alone(Runnable migration);

    @Override
    void close();
}
