package longrun.source.table;

/** Why a table cannot be read as it stands. */
public enum Obstacle {
    NO_DATE,
    /** Each date could be two; a person must say which comes first. */
    DATE_ORDER_UNDECIDED,
    NEITHER_DISTANCE_NOR_DURATION,
    DISTANCE_UNIT_UNKNOWN,
    DURATION_UNIT_UNKNOWN
}
