package longrun.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** The cells of a row, read one after the other in the order in which the query names them. */
final class Cells {
    private final ResultSet row;
    private int place;

    Cells(ResultSet row) {
        this.row = row;
    }

    Cells fromTheFirst() {
        place = 0;
        return this;
    }

    /** Passes over cells that tell nothing; SQLite's driver takes as long for one as for a number. */
    Cells skip(int cells) {
        place += cells;
        return this;
    }

    /** A text that is always there. */
    String word() throws SQLException {
        return row.getString(++place);
    }

    @Nullable
    String text() throws SQLException {
        return row.getString(++place);
    }

    /** A whole number that is always there. */
    long count() throws SQLException {
        return row.getLong(++place);
    }

    /** A whole number that is always there and no larger than an int. */
    int number() throws SQLException {
        return row.getInt(++place);
    }

    @Nullable
    Long whole() throws SQLException {
        long value = row.getLong(++place);
        return value == 0 && row.wasNull() ? null : Long.valueOf(value);
    }

    /** A number that is always there. */
    double degrees() throws SQLException {
        return row.getDouble(++place);
    }

    @Nullable
    Double real() throws SQLException {
        double value = row.getDouble(++place);
        return value == 0 && row.wasNull() ? null : Double.valueOf(value);
    }

    /** A quantity that may be missing. */
    <T> @Nullable T quantity(DoubleFunction<T> unit) throws SQLException {
        Double value = real();
        return value == null ? null : unit.apply(value);
    }
}
