package longrun.insight.consistency;

import java.util.List;
import java.util.OptionalInt;
import longrun.insight.evidence.Grain;

/**
 * What consistency is looked for in.
 *
 * @param windowDays how many days up to the day looked from
 * @param target how many workouts a week the athlete aims at; empty for the median of the year before the window
 * @param weeks how weeks are cut
 */
public record ConsistencyParameters(int windowDays, OptionalInt target, Grain weeks) {
    /** The windows that pages offer, in days: a month, a quarter and a year. */
    public static final List<Integer> WINDOWS = List.of(30, 90, 365);

    /** Of a shorter window too few whole weeks are left once the open week and the one the window cuts are out. */
    public static final int SHORTEST_DAYS = 30;

    /** More days than anyone lives. */
    public static final int LONGEST_DAYS = 36_525;

    public ConsistencyParameters {
        if (windowDays < SHORTEST_DAYS || windowDays > LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "a window has " + SHORTEST_DAYS + " to " + LONGEST_DAYS + " days, not " + windowDays);
        }
        if (target.isPresent() && target.getAsInt() < 1) {
            throw new IllegalArgumentException("a target is at least 1 workout a week, not " + target.getAsInt());
        }
        if (weeks == Grain.MONTH) {
            throw new IllegalArgumentException("a month is no week");
        }
    }

    /** A window without a target of the athlete's, in weeks from Monday. */
    public static ConsistencyParameters ofDays(int windowDays) {
        return new ConsistencyParameters(windowDays, OptionalInt.empty(), Grain.ISO_WEEK);
    }

    public ConsistencyParameters withTarget(int workoutsAWeek) {
        return new ConsistencyParameters(windowDays, OptionalInt.of(workoutsAWeek), weeks);
    }

    public ConsistencyParameters withWeeks(Grain other) {
        return new ConsistencyParameters(windowDays, target, other);
    }
}
