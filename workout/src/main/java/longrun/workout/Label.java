package longrun.workout;

/** What the classifier says a workout on foot was. */
public enum Label {
    REAL_RUN,
    PUP_WALK,
    MIXED,
    OUTLIER
}
