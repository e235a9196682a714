package longrun.insight.consistency;

/**
 * How many workouts a week are aimed at.
 *
 * @param weeks of how many weeks it is the median; 0 unless it is one
 */
public record Target(int workouts, Basis basis, int weeks) {
    /** Where the target comes from. */
    public enum Basis {
        /** The athlete set it. */
        GOAL,
        /** What a week of the year before the window had, rounded up, and at least one. */
        YEAR_BEFORE,
        /** One workout, for want of a year before. */
        LEAST
    }
}
