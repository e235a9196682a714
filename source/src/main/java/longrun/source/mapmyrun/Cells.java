package longrun.source.mapmyrun;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longrun.source.csv.Dates;
import longrun.source.csv.Faults;
import longrun.source.csv.NumberStyle;
import longrun.source.csv.Unit;
import longrun.workout.batch.Rejection;
import org.jspecify.annotations.Nullable;

/** The cells of one row, each a value, absent, or a problem that is noted. */
final class Cells {
    private final Header header;
    private final NumberStyle style;
    private final Dates dates;
    private final List<String> cells;
    private final Faults faults = new Faults();

    Cells(Header header, NumberStyle style, Dates dates, List<String> cells) {
        this.header = header;
        this.style = style;
        this.dates = dates;
        this.cells = cells;
    }

    Faults faults() {
        return faults;
    }

    /** Empty where it is absent. */
    String text(Column column) {
        String text = header.cell(column, cells).strip();
        return Faults.isAbsent(text) ? "" : text;
    }

    @Nullable
    LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = dates.read(text);
        if (date.isEmpty()) {
            refuse(column, Rejection.Kind.UNREADABLE_DATE, text);
        }
        return date.orElse(null);
    }

    /** In the unit that is kept; NaN where it is absent, which zero means too. */
    double number(Column column) {
        Unit unit = header.unit(column);
        String text = unit == null ? "" : text(column);
        if (unit == null || text.isEmpty()) {
            return Double.NaN;
        }
        double number = unit.convert(style.read(text));
        if (Faults.isZero(number)) {
            return Double.NaN;
        }
        boolean readable = Faults.isMeasure(number, unit);
        if (!readable) {
            refuse(column, Rejection.Kind.UNREADABLE_NUMBER, text);
        }
        return readable ? number : Double.NaN;
    }

    private void refuse(Column column, Rejection.Kind kind, String text) {
        faults.note(new Rejection(kind, header.name(column), text), column.field());
    }
}
