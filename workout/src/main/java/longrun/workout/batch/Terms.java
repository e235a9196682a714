package longrun.workout.batch;

/** What an import does with rows on which there are two minds. */
public record Terms(OnChange onChange, OnDuplicate onDuplicate) {
    /** Nothing that is believed changes, and nothing is counted twice. */
    public static final Terms CAREFUL = new Terms(OnChange.KEEP, OnDuplicate.HOLD);

    /** A row that says something else of a known workout. */
    public enum OnChange {
        /** What is known stays believed; the row is kept beside it. */
        KEEP,
        /** The row is believed; what was known is kept beside it. */
        UPDATE
    }

    /** A row much like a workout that is known from elsewhere. */
    public enum OnDuplicate {
        /** It is kept and not counted. */
        HOLD,
        /** It is a workout of its own. */
        ADD
    }
}
