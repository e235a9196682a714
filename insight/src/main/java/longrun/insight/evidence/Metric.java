package longrun.insight.evidence;

/** What is counted or measured of each period. */
public enum Metric {
    /** How many workouts. */
    WORKOUTS(Better.HIGHER),
    /** The sum over plausible workouts, in metres. */
    DISTANCE(Better.HIGHER),
    /** The sum over plausible workouts, in seconds. */
    DURATION(Better.HIGHER),
    /** The median over plausible workouts on foot, in seconds per kilometre. */
    TYPICAL_PACE(Better.LOWER),
    /** The share of dog walks among runs and dog walks, 0 to 1. */
    WALK_SHARE(Better.NEITHER);

    private final Better better;

    Metric(Better better) {
        this.better = better;
    }

    /** Which direction is an improvement. */
    public Better better() {
        return better;
    }

    /** An improvement lies where. */
    public enum Better {
        HIGHER,
        LOWER,
        /** More is neither better nor worse. */
        NEITHER
    }
}
