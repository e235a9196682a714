package longrun.workout;

/** The kind of movement declared. */
public enum Activity {
    RUN,
    WALK,
    HIKE,
    RIDE,
    SWIM,
    GYM,
    WINTER,
    OTHER;

    /** Whether it is done on foot over a distance, so that it can be a run or a dog walk. */
    public boolean onFoot() {
        return this == RUN || this == WALK || this == HIKE;
    }
}
