package longrun.insight.summary;

/**
 * Distance and time of a set of workouts. The implausible are counted and left out of both sums, for one clock left
 * running would outweigh a decade.
 *
 * @param workouts all of them
 * @param implausible how many of them are left out of the sums
 * @param metres over those whose distance is known; NaN if there are none
 * @param seconds over those whose duration is known; NaN if there are none
 * @param paceSecondsPerKilometre total time over total distance of those where both are known; NaN if there are none
 */
public record Totals(int workouts, int implausible, double metres, double seconds, double paceSecondsPerKilometre) {
    public static final Totals NONE = new Totals(0, 0, Double.NaN, Double.NaN, Double.NaN);
}
