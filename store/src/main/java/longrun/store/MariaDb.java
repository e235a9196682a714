package longrun.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import javax.sql.DataSource;
import longrun.workout.port.BusyException;
import longrun.workout.port.StoreException;
import org.jspecify.annotations.Nullable;

/** MariaDB or MySQL on a server: writers of one athlete wait for each other, readers for nobody. */
final class MariaDb implements Dialect {
    /** Rows go in packets, on MariaDB by its bulk protocol. */
    private static final String OPTIONS = "useBulkStmts=true&rewriteBatchedStatements=true&connectTimeout=10000";

    private final StoreConfig.Place.Server server;
    private final HikariDataSource pool;

    MariaDb(StoreConfig.Place.Server server, StoreConfig config) {
        this.server = server;
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(withOptions(server.url()));
        settings.setDriverClassName("org.mariadb.jdbc.Driver");
        settings.setUsername(server.user());
        settings.setPassword(server.password());
        settings.setMaximumPoolSize(config.poolSize());
        settings.setMinimumIdle(1);
        settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        settings.setConnectionInitSql(session(config));
        settings.setPoolName("longrun");
        this.pool = connected(settings);
    }

    private static String withOptions(String url) {
        return url + (url.contains("?") ? "&" : "?") + OPTIONS;
    }

    /** What does not fit its column is an error even where the server is lax. */
    private static String session(StoreConfig config) {
        long wait = Math.max(1, config.busyTimeout().toSeconds());
        return "set session sql_mode = concat(@@sql_mode, ',STRICT_ALL_TABLES'), innodb_lock_wait_timeout = " + wait;
    }

    private HikariDataSource connected(HikariConfig settings) {
        try {
            return new HikariDataSource(settings);
        } catch (HikariPool.PoolInitializationException e) {
            throw refused(e.getCause() instanceof SQLException cause ? cause : null, e);
        }
    }

    private StoreException refused(@Nullable SQLException cause, Exception failure) {
        String reason = cause == null ? failure.getMessage() : cause.getMessage();
        int code = cause == null ? 0 : cause.getErrorCode();
        return switch (code) {
            case 1044, 1045, 1698 ->
                new StoreException(
                        "the server at " + server.url() + " does not let user \"" + server.user()
                                + "\" in; check LONGRUN_STORE_USER and LONGRUN_STORE_PASSWORD (" + reason + ")",
                        failure);
            case 1049 ->
                new StoreException(
                        "there is no such database at " + server.url()
                                + "; create it first: create database NAME character set utf8mb4",
                        failure);
            default ->
                new StoreException(
                        "cannot reach the database at " + server.url() + "; check that it runs, and LONGRUN_STORE_URL ("
                                + reason + ")",
                        failure);
        };
    }

    @Override
    public Connection take() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
    }

    @Override
    public void beginWriting(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public RuntimeException explain(SQLException failure) {
        if (failure instanceof SQLTransientConnectionException) {
            // With a cause none could be opened, as when the server is gone or the password is another one.
            if (failure.getCause() instanceof SQLException cause) {
                return refused(cause, failure);
            }
            return new BusyException("every connection to " + server.url() + " is in use; try again later", failure);
        }
        return switch (failure.getErrorCode()) {
            // Lock wait timeout; deadlock; a row that has changed since the snapshot.
            case 1205, 1213, 1020 ->
                new BusyException(
                        "another process is writing to " + server.url() + "; try again when it has finished", failure);
            case 1021, 1114 -> new StoreException("no space left at " + server.url() + "; free some", failure);
            case 1290, 1792, 1836 -> new StoreException(server.url() + " is read-only; let it be written to", failure);
            default -> new StoreException("cannot use " + server.url() + ": " + failure.getMessage(), failure);
        };
    }

    @Override
    public String countTables() {
        return """
                select count(*) from information_schema.tables
                where table_schema = database() and table_name = :table""";
    }

    @Override
    public String lockAthlete() {
        return "select id, revision from athlete where name = :name for update";
    }

    /** Unlike an insert that ignores a duplicate, this locks it at once for writing, so that two writers never cross. */
    @Override
    public String addAthlete() {
        return "insert into athlete (name, revision) values (:name, 0) on duplicate key update revision = revision";
    }

    @Override
    public String insertUnlessThere() {
        return "insert ignore";
    }

    @Override
    public String migrations() {
        return "db/mariadb";
    }

    @Override
    public String collation(Connection connection) throws SQLException {
        boolean mariaDb = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
        return mariaDb ? "utf8mb4_nopad_bin" : "utf8mb4_0900_bin";
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    /** The migration library takes a lock of the server by itself. */
    @Override
    public void alone(Runnable migration) {
        migration.run();
    }

    @Override
    public void close() {
        pool.close();
    }
}
