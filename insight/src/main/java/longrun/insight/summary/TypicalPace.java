package longrun.insight.summary;

/**
 * The median pace of a set of plausible workouts.
 *
 * @param workouts how many had a pace
 * @param secondsPerKilometre the median; NaN with fewer than {@link #FEWEST}
 */
public record TypicalPace(int workouts, double secondsPerKilometre) {
    /** Below this a median is one or two days' mood. */
    public static final int FEWEST = 5;

    public boolean isKnown() {
        return !Double.isNaN(secondsPerKilometre);
    }
}
