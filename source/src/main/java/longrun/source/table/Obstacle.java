package longrun.source.table;

/** Why a table cannot be read as it stands. */
public enum Obstacle {
    NO_DATE("no column has the date"),
    /** Each date could be two; a person must say which comes first. */
    DATE_ORDER_UNDECIDED("each date could be two"),
    /** A person said so of two columns. */
    TOLD_TWICE("two columns are read as the same; leave one out"),
    /** A person said that they are ids. */
    IDS_REPEAT("the ids do not tell workouts apart; leave them out"),
    NEITHER_DISTANCE_NOR_DURATION("no column has the distance or the duration"),
    DISTANCE_UNIT_UNKNOWN("the unit of the distance is not known"),
    DURATION_UNIT_UNKNOWN("the unit of the duration is not known");

    private final String text;

    Obstacle(String text) {
        this.text = text;
    }

    /** What is missing, in words. */
    public String text() {
        return text;
    }
}
