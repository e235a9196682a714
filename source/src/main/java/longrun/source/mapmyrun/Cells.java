package longrun.source.mapmyrun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import longrun.source.csv.Dates;
import longrun.source.csv.NumberStyle;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;
import org.jspecify.annotations.Nullable;

/** The cells of one row, each a value, absent, or a problem that is noted. */
final class Cells {
    /** What programs write where there is nothing. */
    private static final Set<String> ABSENT =
            Set.of("-", "--", "na", "n/a", "#n/a", "<na>", "nan", "nat", "none", "null");

    private static final int LONGEST_ABSENT = 4;

    /** A number beyond is no measure of a workout: in seconds, some 30,000 years. */
    private static final double LARGEST = 1e12;

    /** A number below is zero: a nanosecond, a millionth of a millimetre. */
    private static final double SMALLEST = 1e-9;

    private final Header header;
    private final NumberStyle style;
    private final Dates dates;
    private final List<String> cells;
    private List<Rejection> problems = List.of();
    private Set<Verdict.Field> unreadable = Set.of();

    Cells(Header header, NumberStyle style, Dates dates, List<String> cells) {
        this.header = header;
        this.style = style;
        this.dates = dates;
        this.cells = cells;
    }

    List<Rejection> problems() {
        return problems;
    }

    Set<Verdict.Field> unreadable() {
        return unreadable;
    }

    /** Empty where it is absent. */
    String text(Column column) {
        String text = header.cell(column, cells).strip();
        return isAbsent(text) ? "" : text;
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
        if (number >= 0 && number < SMALLEST) {
            return Double.NaN;
        }
        boolean readable = number > 0 && number <= LARGEST && (unit != Unit.COUNT || number == Math.rint(number));
        if (!readable) {
            refuse(column, Rejection.Kind.UNREADABLE_NUMBER, text);
        }
        return readable ? number : Double.NaN;
    }

    private void refuse(Column column, Rejection.Kind kind, String text) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>();
            unreadable = EnumSet.noneOf(Verdict.Field.class);
        }
        problems.add(new Rejection(kind, header.name(column), text));
        column.field().ifPresent(unreadable::add);
    }

    static boolean isAbsent(String text) {
        return text.isEmpty() || (text.length() <= LONGEST_ABSENT && ABSENT.contains(text.toLowerCase(Locale.ROOT)));
    }
}
