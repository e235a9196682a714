package longrun.workout.mapping;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import longrun.workout.Activity;
import longrun.workout.Source;

/**
 * How one kind of table is read. It always has a date, and a distance or a duration, for a table without them tells of
 * no workouts; no role is held twice.
 *
 * @param source what the table's workouts are filed under; never {@link #UNNAMED} where there is an id
 * @param activity of the rows that name none
 * @param columns every column of the table, in its order
 */
public record Mapping(Source source, DateOrder dateOrder, Activity activity, List<MappedColumn> columns) {
    /** Of all tables without ids: the same workout in two of them is one workout, by its fingerprint. */
    public static final Source UNNAMED = new Source("csv");

    public Mapping {
        columns = List.copyOf(columns);
        Set<Role> roles = requireOnce(columns);
        if (!roles.contains(Role.DATE)) {
            throw new IllegalArgumentException("a table of workouts needs a column with the date");
        }
        if (!roles.contains(Role.DISTANCE) && !roles.contains(Role.DURATION)) {
            throw new IllegalArgumentException("a table of workouts needs a column with the distance or the duration");
        }
        if (roles.contains(Role.ID) && source.equals(UNNAMED)) {
            throw new IllegalArgumentException("ids need a source of their own, as "
                    + sourceOf(columns).name() + "; those of two tables would meet in " + UNNAMED.name());
        }
    }

    /** With the source a table has where none is named. */
    public static Mapping of(DateOrder dateOrder, Activity activity, List<MappedColumn> columns) {
        return new Mapping(sourceOf(columns), dateOrder, activity, columns);
    }

    public Signature signature() {
        return signature(columns);
    }

    /** The place of the column with a role, from 0. */
    public OptionalInt placeOf(Role role) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).role() == role) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** With ids it carries a part of the signature, so that the ids of two services never meet. */
    private static Source sourceOf(List<MappedColumn> columns) {
        boolean hasIds = columns.stream().anyMatch(column -> column.role() == Role.ID);
        String part = signature(columns).shortHex();
        return hasIds ? new Source(UNNAMED.name() + "-" + part) : UNNAMED;
    }

    private static Signature signature(List<MappedColumn> columns) {
        return Signature.of(columns.stream().map(MappedColumn::header).toList());
    }

    private static Set<Role> requireOnce(List<MappedColumn> columns) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (MappedColumn column : columns) {
            if (column.role() != Role.NONE && !roles.add(column.role())) {
                throw new IllegalArgumentException("two columns are read as " + column.role() + ", the second is \""
                        + column.header() + "\"; one must be left out");
            }
        }
        return roles;
    }
}
