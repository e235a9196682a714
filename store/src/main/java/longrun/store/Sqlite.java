package longrun.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;
import longrun.workout.port.BusyException;
import longrun.workout.port.StoreException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/**
 * SQLite in a folder: one writer at a time, and readers that never wait for it. A write that was acknowledged survives
 * the death of the process and, with {@code synchronous=FULL}, the loss of power.
 */
final class Sqlite implements Dialect {
    static final String FILE = "longrun.db";

    /** Beside the database, for the first opening: the database's own locks do not cover a change to WAL. */
    private static final String LOCK_FILE = "longrun.lock";

    /** Holds the pages an import of a million rows writes to in no order. */
    private static final int CACHE_KIBIBYTES = 65_536;

    /** What the log is cut to after a large import. */
    private static final int LOG_BYTES = 16_777_216;

    /** Connections kept open: opening one takes a millisecond. */
    private static final int MOST_IDLE = 8;

    private final Path folder;
    private final Path file;
    private final SQLiteConfig settings = new SQLiteConfig();
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    Sqlite(Path folder, StoreConfig config) {
        this.folder = folder.toAbsolutePath();
        this.file = this.folder.resolve(FILE);
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.enforceForeignKeys(true);
        settings.setBusyTimeout(Math.toIntExact(config.busyTimeout().toMillis()));
        settings.setCacheSize(-CACHE_KIBIBYTES);
        settings.setJournalSizeLimit(LOG_BYTES);
        makeFile();
        beginLog();
    }

    /** Makes the database stop growing, as a full disk does. */
    void limitPages(int pages) {
        settings.setMaxPageCount(pages);
    }

    @Override
    public Connection take() throws SQLException {
        Connection open = idle.pollFirst();
        return open == null ? JDBC.createConnection(url(), settings.toProperties()) : open;
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        if (idle.size() < MOST_IDLE) {
            idle.addFirst(connection);
            return;
        }
        connection.close();
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        begin(connection, SQLiteConfig.TransactionMode.DEFERRED);
    }

    @Override
    public void beginWriting(Connection connection) throws SQLException {
        begin(connection, SQLiteConfig.TransactionMode.IMMEDIATE);
    }

    private static void begin(Connection connection, SQLiteConfig.TransactionMode mode) throws SQLException {
        ((SQLiteConnection) connection).getConnectionConfig().setTransactionMode(mode);
        connection.setAutoCommit(false);
    }

    @Override
    public RuntimeException explain(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new BusyException(
                        "another process is writing to " + file + "; try again when it has finished", failure);
            case SQLITE_FULL ->
                new StoreException(
                        "no space left for " + file + "; free some, or move the folder to a larger disk", failure);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> new StoreException(cannotWrite(), failure);
            case SQLITE_NOTADB, SQLITE_CORRUPT ->
                new StoreException(
                        file + " is not a sound SQLite database; put back a copy of it, or choose another folder",
                        failure);
            default -> new StoreException("cannot use " + file + ": " + failure.getMessage(), failure);
        };
    }

    /** The error without what SQLite tells beyond it in the upper bits. */
    private static org.sqlite.SQLiteErrorCode code(SQLException failure) {
        int code = failure instanceof SQLiteException e ? e.getResultCode().code : failure.getErrorCode();
        return org.sqlite.SQLiteErrorCode.getErrorCode(code & 0xff);
    }

    @Override
    public String countTables() {
        return "select count(*) from sqlite_master where type = 'table' and name = :table";
    }

    @Override
    public String lockAthlete() {
        return "select id, revision from athlete where name = :name";
    }

    @Override
    public String addAthlete() {
        return "insert into athlete (name, revision) values (:name, 0)";
    }

    @Override
    public String insertUnlessThere() {
        return "insert or ignore";
    }

    @Override
    public String migrations() {
        return "db/sqlite";
    }

    @Override
    public String collation(Connection connection) {
        return "binary";
    }

    @Override
    public DataSource dataSource() {
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl(url());
        return source;
    }

    @Override
    @SuppressWarnings("try") // the lock is held, not used
    public void alone(Runnable migration) {
        // A lock of a file is held by the process, so its threads need another.
        synchronized (Sqlite.class) {
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                migration.run();
            } catch (IOException e) {
                throw new StoreException(cannotWrite(), e);
            }
        }
    }

    @Override
    public void close() {
        for (Connection open = idle.pollFirst(); open != null; open = idle.pollFirst()) {
            try {
                open.close();
            } catch (SQLException e) {
                throw explain(e);
            }
        }
    }

    private String url() {
        return JDBC.PREFIX + file;
    }

    /** Readable by its owner alone, from the first byte on. */
    private void makeFile() {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, ownerOnly("rwx------"));
            }
            if (!Files.exists(file)) {
                Files.createFile(file, ownerOnly("rw-------"));
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file)) {
                throw new StoreException(cannotWrite(), e);
            }
        } catch (IOException e) {
            throw new StoreException(cannotWrite(), e);
        }
    }

    /** The first connection turns a new database to WAL, which another's must not cross. */
    private void beginLog() {
        if (file.toFile().length() > 0) {
            return;
        }
        alone(() -> {
            try {
                giveBack(take());
            } catch (SQLException e) {
                throw explain(e);
            }
        });
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private String cannotWrite() {
        return "cannot write to " + folder + "; let the user who runs Longrun write there, or choose another folder";
    }
}
