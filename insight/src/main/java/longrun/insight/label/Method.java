package longrun.insight.label;

/** How a label was reached. */
public enum Method {
    /** The athlete said so. */
    CORRECTED,
    /** A value no person can reach: an outlier whatever else is known. */
    RULE,
    /** The clusters of the account. */
    K_MEANS,
    /** The clusters of the account, in between for this workout: the declared activity decided. */
    DECLARED,
    /** Too little to train on: before or after the dog. */
    ERA,
    /** Too little to train on and no dog: pace alone. */
    PACE_RULE
}
