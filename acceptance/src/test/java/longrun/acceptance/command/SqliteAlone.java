package longrun.acceptance.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long SQLite by itself takes to keep rows, with the settings of a store.
 *
 * @param inserted row by row through the driver, as any program would, in one transaction
 * @param copied from one database to another by a statement for each table, which no program can hand it
 */
record SqliteAlone(Duration inserted, Duration copied) {
    /** In the order in which one hangs on the other. */
    private static final List<String> TABLES = List.of("athlete", "batch", "sighting", "workout", "rejected_row");

    private static final int CHUNK = 20_000;
    private static final int ROWS_PER_BATCH = 500;

    /**
     * Measures both.
     *
     * @param full a database with rows
     * @param empty one with the same tables and indexes; it is left empty
     */
    static SqliteAlone measure(Path full, Path empty) throws SQLException {
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + empty);
                Statement sql = sqlite.createStatement()) {
            sql.execute("pragma foreign_keys = on");
            sql.execute("pragma synchronous = full");
            sql.execute("pragma cache_size = -65536");
            sql.execute("attach '" + full + "' as imported");
            Duration copied = copied(sql);
            empty(sql);
            Duration inserted = inserted(sqlite, sql, full);
            empty(sql);
            return new SqliteAlone(inserted, copied);
        }
    }

    private static Duration copied(Statement sql) throws SQLException {
        long start = System.nanoTime();
        sql.execute("begin immediate");
        for (String table : TABLES) {
            sql.execute("insert into main." + table + " select * from imported." + table);
        }
        sql.execute("commit");
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void empty(Statement sql) throws SQLException {
        List<String> last = new ArrayList<>(TABLES);
        Collections.reverse(last);
        for (String table : last) {
            sql.execute("delete from main." + table);
        }
        sql.execute("vacuum main");
    }

    private static Duration inserted(Connection sqlite, Statement sql, Path full) throws SQLException {
        long took = 0;
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + full)) {
            sql.execute("begin immediate");
            for (String table : TABLES) {
                took += inserted(sqlite, from, table);
            }
            long start = System.nanoTime();
            sql.execute("commit");
            took += System.nanoTime() - start;
        }
        return Duration.ofNanos(took);
    }

    /** In nanoseconds, without the time it takes to read the rows. */
    private static long inserted(Connection to, Connection from, String table) throws SQLException {
        try (Statement query = from.createStatement();
                ResultSet rows = query.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            String places = String.join(", ", Collections.nCopies(columns, "?"));
            long took = 0;
            try (PreparedStatement insert = to.prepareStatement("insert into " + table + " values (" + places + ")")) {
                List<Object[]> chunk = next(rows, columns);
                while (!chunk.isEmpty()) {
                    long start = System.nanoTime();
                    insert(insert, chunk);
                    took += System.nanoTime() - start;
                    chunk = next(rows, columns);
                }
            }
            return took;
        }
    }

    private static List<Object[]> next(ResultSet rows, int columns) throws SQLException {
        List<Object[]> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK && rows.next()) {
            Object[] row = new Object[columns];
            for (int column = 0; column < columns; column++) {
                row[column] = rows.getObject(column + 1);
            }
            chunk.add(row);
        }
        return chunk;
    }

    private static void insert(PreparedStatement insert, List<Object[]> rows) throws SQLException {
        int waiting = 0;
        for (Object[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                insert.setObject(column + 1, row[column]);
            }
            insert.addBatch();
            if (++waiting == ROWS_PER_BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }
}
