package longrun.workout.mapping;

/**
 * One column of a table.
 *
 * @param header as the file writes it
 * @param unit one that the role can have
 * @param mark how its numbers are written; of no account where it has none
 */
public record MappedColumn(String header, Role role, Unit unit, DecimalMark mark) {
    public MappedColumn {
        if (!role.units().contains(unit)) {
            throw new IllegalArgumentException("the column \"" + header + "\", read as " + role + ", cannot be in "
                    + unit + "; it can be in " + role.units());
        }
    }

    /** A column without numbers. */
    public static MappedColumn of(String header, Role role) {
        return new MappedColumn(header, role, Unit.NONE, DecimalMark.ONE_WAY_ONLY);
    }

    public static MappedColumn ignored(String header) {
        return of(header, Role.NONE);
    }
}
