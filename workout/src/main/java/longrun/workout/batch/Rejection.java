package longrun.workout.batch;

/**
 * Why a row was rejected.
 *
 * @param column the header of the cell at fault as the file writes it; empty where it is the whole row
 * @param found what stood there; empty where nothing did
 */
public record Rejection(Kind kind, String column, String found) {
    /** Enough of a cell to recognise it by. */
    private static final int MAX_FOUND = 200;

    public Rejection {
        found = RejectedRow.shortened(found, MAX_FOUND);
    }

    public static Rejection of(Kind kind) {
        return new Rejection(kind, "", "");
    }

    /** The kinds of fault, as they are stored: never rename one. */
    public enum Kind {
        NO_DATE,
        UNREADABLE_DATE,
        UNREADABLE_NUMBER,
        NEITHER_DURATION_NOR_DISTANCE,
        /** Another number of cells than the header has. */
        NOT_A_ROW,
        /** The header once more, where files were joined end to end. */
        REPEATED_HEADER
    }
}
