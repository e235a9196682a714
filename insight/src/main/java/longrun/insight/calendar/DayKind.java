package longrun.insight.calendar;

/** What is known of a day. */
public enum DayKind {
    /** There was a workout that the lens lets through. */
    ACTIVE,
    /** A source recorded, and no workout that the lens lets through. */
    FREE,
    /** No source recorded: there is no data, which is not zero. */
    UNRECORDED,
    /** The dates of the lens leave it out. */
    LEFT_OUT,
    /** It lies after the day looked from. */
    AHEAD
}
