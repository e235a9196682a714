package longrun.insight.brief;

/** The finding that a sentence rests on, which shows it at length. */
public enum Topic {
    PERIOD,
    STREAK,
    CHANGE,
    TREND,
    ANOMALY,
    MODEL,
    WORKOUTS
}
