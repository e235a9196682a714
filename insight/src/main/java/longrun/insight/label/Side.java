package longrun.insight.label;

/** What a cluster's members are taken for. */
public enum Side {
    RUN,
    WALK,
    /** Pace alone cannot tell: each member is what the athlete declared it to be. */
    DECLARED
}
