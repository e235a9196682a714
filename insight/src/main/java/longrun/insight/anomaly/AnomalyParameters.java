package longrun.insight.anomaly;

/**
 * What the athlete may choose.
 *
 * @param threshold the score beyond which a value is an anomaly
 * @param windowDays how far back the others lie that a workout is compared with
 */
public record AnomalyParameters(Yardstick yardstick, double threshold, int windowDays) {
    /** A year holds each season once, and forgets the athlete one was. */
    public static final int DEFAULT_WINDOW_DAYS = 365;

    /** Nothing is 20 spreads away but what is flagged as implausible. */
    public static final double HIGHEST_THRESHOLD = 20;

    /** A lifetime. */
    public static final int LONGEST_WINDOW_DAYS = 36_525;

    /** Medians hold where every tenth value is wrong, which means and their spread do not. */
    public static final AnomalyParameters DEFAULT = of(Yardstick.MODIFIED_Z_SCORE);

    public AnomalyParameters {
        if (!(threshold > 0 && threshold <= HIGHEST_THRESHOLD)) {
            throw new IllegalArgumentException(
                    "a threshold is above 0 and at most " + Math.round(HIGHEST_THRESHOLD) + ", not " + threshold);
        }
        if (windowDays < 1 || windowDays > LONGEST_WINDOW_DAYS) {
            throw new IllegalArgumentException("a window has 1 to " + LONGEST_WINDOW_DAYS + " days, not " + windowDays);
        }
    }

    public static AnomalyParameters of(Yardstick yardstick) {
        return new AnomalyParameters(yardstick, yardstick.defaultThreshold(), DEFAULT_WINDOW_DAYS);
    }
}
