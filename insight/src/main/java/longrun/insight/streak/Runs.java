package longrun.insight.streak;

import java.util.Optional;

/**
 * The streaks of one unit, days or weeks.
 *
 * @param active how many days or weeks had a workout
 * @param longest the newest of those that are longest; empty if none was active
 * @param current the one that has not ended; empty if none goes on
 */
public record Runs(int active, Optional<Streak> longest, Optional<Streak> current, Standing standing) {
    /** How the current streak stands. */
    public enum Standing {
        /** The last day or week has its workout. */
        KEPT,
        /** The last day or week is still open; the streak ends if it brings no workout. */
        PENDING,
        /** No streak goes on. */
        NONE
    }

    /** Of the longest; 0 for none. */
    public int longestLength() {
        return longest.map(Streak::length).orElse(0);
    }

    /** Of the current; 0 for none. */
    public int currentLength() {
        return current.map(Streak::length).orElse(0);
    }
}
