package longrun.workout.mapping;

/** What parts the decimals from a column's whole numbers. The names are stored: never rename one. */
public enum DecimalMark {
    /** {@code 1234.5} or {@code 1,234.5}. */
    POINT,
    /** {@code 1234,5} or {@code 1.234,5}. */
    COMMA,
    /** Nothing tells; a number that could be two, such as {@code 1.234}, is not read. */
    ONE_WAY_ONLY
}
