package longrun.workout.mapping;

/** What a column's bare numbers count. The names are stored: never rename one. */
public enum Unit {
    /** For what has no unit: dates, words, ids. */
    NONE,
    METRE,
    KILOMETRE,
    MILE,
    MILLISECOND,
    SECOND,
    MINUTE,
    HOUR,
    /** {@code 26:42} is 26 minutes and 42 seconds; {@code 1:02:03} begins with hours. */
    MINUTES_AND_SECONDS,
    /** {@code 1:26} is 1 hour and 26 minutes; {@code 1:02:03} goes on with seconds. */
    HOURS_AND_MINUTES,
    KILOCALORIE,
    KILOJOULE,
    COUNT,
    BEATS_PER_MINUTE
}
