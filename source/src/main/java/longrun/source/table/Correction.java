package longrun.source.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import longrun.workout.Activity;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.MappedColumn;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Reading;

/**
 * What a person says of how a table is to be read.
 *
 * @param readings of every column, in the table's order
 * @param dateOrder {@link DateOrder#ONE_WAY_ONLY} leaves it to the values
 * @param marks of every column; {@link DecimalMark#ONE_WAY_ONLY} leaves it to the values
 * @param activity of the rows that name none
 */
public record Correction(List<Reading> readings, DateOrder dateOrder, List<DecimalMark> marks, Activity activity) {
    public Correction {
        readings = List.copyOf(readings);
        marks = List.copyOf(marks);
        if (marks.size() != readings.size()) {
            throw new IllegalArgumentException(marks.size() + " decimal marks of " + readings.size() + " columns");
        }
    }

    /** With one decimal mark for all columns. */
    public Correction(List<Reading> readings, DateOrder dateOrder, DecimalMark mark, Activity activity) {
        this(readings, dateOrder, Collections.nCopies(readings.size(), mark), activity);
    }

    /** Says what a mapping says. */
    public static Correction of(Mapping mapping) {
        return new Correction(
                mapping.columns().stream()
                        .map(column -> new Reading(column.role(), column.unit()))
                        .toList(),
                mapping.dateOrder(),
                mapping.columns().stream().map(MappedColumn::mark).toList(),
                mapping.activity());
    }

    /** The one mark that is said; {@link DecimalMark#ONE_WAY_ONLY} if none is, or both are. */
    public DecimalMark mark() {
        List<DecimalMark> said = marks.stream()
                .filter(mark -> mark != DecimalMark.ONE_WAY_ONLY)
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : DecimalMark.ONE_WAY_ONLY;
    }

    public Correction withReading(int place, Reading reading) {
        List<Reading> changed = new ArrayList<>(readings);
        changed.set(place, Objects.requireNonNull(reading));
        return new Correction(changed, dateOrder, marks, activity);
    }

    public Correction withDateOrder(DateOrder order) {
        return new Correction(readings, order, marks, activity);
    }

    /** For all columns. */
    public Correction withMark(DecimalMark mark) {
        return new Correction(readings, dateOrder, mark, activity);
    }

    public Correction withActivity(Activity newActivity) {
        return new Correction(readings, dateOrder, marks, newActivity);
    }
}
