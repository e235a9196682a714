package longrun.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One statement whose parameters have names, written {@code :name}, each of them once. The libraries that do the same
 * take longer to load than a command may take to answer.
 */
final class Sql implements AutoCloseable {
    private static final Pattern PARAMETER = Pattern.compile(":([a-z][a-z0-9_]*)");

    /** Rows fetched at a time, where a server would send all of them at once. */
    private static final int FETCH_SIZE = 1_000;

    private final PreparedStatement statement;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Of the parameter that was given last, from 1. */
    private int last;

    Sql(Connection connection, String text) throws SQLException {
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            names.add(parameter.group(1));
            if (places.put(parameter.group(1), names.size()) != null) {
                throw new IllegalArgumentException("parameter " + parameter.group(1) + " stands there twice");
            }
        }
        this.statement = connection.prepareStatement(parameter.replaceAll("?"));
        statement.setFetchSize(FETCH_SIZE);
    }

    /** Reads one row, cell by cell. */
    @FunctionalInterface
    interface Row<T> {
        T read(Cells cells) throws SQLException;
    }

    Sql text(String name, @Nullable String value) throws SQLException {
        statement.setString(place(name), value);
        return this;
    }

    Sql whole(String name, long value) throws SQLException {
        statement.setLong(place(name), value);
        return this;
    }

    Sql whole(String name, @Nullable Number value) throws SQLException {
        if (value == null) {
            statement.setNull(place(name), Types.BIGINT);
            return this;
        }
        return whole(name, value.longValue());
    }

    Sql number(String name, @Nullable Double value) throws SQLException {
        if (value == null) {
            statement.setNull(place(name), Types.DOUBLE);
            return this;
        }
        statement.setDouble(place(name), value);
        return this;
    }

    int run() throws SQLException {
        return statement.executeUpdate();
    }

    /** Keeps the parameters as one row of a batch. */
    void add() throws SQLException {
        statement.addBatch();
    }

    void runBatch() throws SQLException {
        statement.executeBatch();
    }

    <T> List<T> list(Row<T> row) throws SQLException {
        List<T> found = new ArrayList<>();
        each(cells -> found.add(row.read(cells)));
        return found;
    }

    <T> Optional<T> first(Row<T> row) throws SQLException {
        return list(row).stream().findFirst();
    }

    <T> void each(Row<T> row) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            Cells cells = new Cells(rows);
            while (rows.next()) {
                row.read(cells.fromTheFirst());
            }
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    /** Most are given in the order in which they stand, which is found faster than a name. */
    private int place(String name) {
        if (last < names.size() && names.get(last).equals(name)) {
            return ++last;
        }
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("the statement has no parameter " + name);
        }
        last = place;
        return place;
    }
}
