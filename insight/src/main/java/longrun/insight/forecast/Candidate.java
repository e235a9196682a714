package longrun.insight.forecast;

/** A way to tell the weeks to come; of two that have been equally right the first is taken. */
public enum Candidate {
    /** The mean of the latest four weeks with a value. */
    LAST_FOUR_WEEKS,
    /** Exponential smoothing with a damped trend. */
    DAMPED_TREND,
    /** The value of 52 weeks earlier; where there is none, the mean of the latest four. */
    SAME_WEEKS_LAST_YEAR
}
