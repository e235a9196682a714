package longrun.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param mark of all its numbers; {@link DecimalMark#ONE_WAY_ONLY} leaves it to the values
 * @param activity of the rows that name none
 */
public record Correction(List<Reading> readings, DateOrder dateOrder, DecimalMark mark, Activity activity) {
    public Correction {
        readings = List.copyOf(readings);
    }

    /** Says what a mapping says. */
    public static Correction of(Mapping mapping) {
        Set<DecimalMark> marks = mapping.columns().stream()
                .filter(column -> column.role().isNumber())
                .map(MappedColumn::mark)
                .filter(mark -> mark != DecimalMark.ONE_WAY_ONLY)
                .collect(Collectors.toSet());
        return new Correction(
                mapping.columns().stream()
                        .map(column -> new Reading(column.role(), column.unit()))
                        .toList(),
                mapping.dateOrder(),
                marks.size() == 1 ? marks.iterator().next() : DecimalMark.ONE_WAY_ONLY,
                mapping.activity());
    }

    public Correction withReading(int place, Reading reading) {
        List<Reading> changed = new ArrayList<>(readings);
        changed.set(place, Objects.requireNonNull(reading));
        return new Correction(changed, dateOrder, mark, activity);
    }

    public Correction withDateOrder(DateOrder order) {
        return new Correction(readings, order, mark, activity);
    }

    public Correction withMark(DecimalMark newMark) {
        return new Correction(readings, dateOrder, newMark, activity);
    }

    public Correction withActivity(Activity newActivity) {
        return new Correction(readings, dateOrder, mark, newActivity);
    }
}
