package longrun.insight.effect;

import java.time.LocalDate;
import java.util.List;

/**
 * How large a jump of the workouts a month is at the moment, and at dates picked elsewhere: each time the difference
 * between the square roots of the means of so many months before and as many after, for the square root makes chance as
 * large where there are few workouts as where there are many. It does not matter whether it is a rise or a fall.
 *
 * @param windowMonths on each side; 0 where there are too few months to compare
 * @param jump at the moment; NaN where there are too few months
 * @param elsewhere the jump at other dates, oldest first
 */
public record Placebo(int windowMonths, double jump, List<Jump> elsewhere) {
    public Placebo {
        elsewhere = List.copyOf(elsewhere);
    }

    /** At the first day of a month. */
    public record Jump(LocalDate date, double size) {}

    /** How many dates were picked. */
    public int dates() {
        return elsewhere.size();
    }

    /** At how many of them the jump is at least as large as at the moment. */
    public int atLeastAsLarge() {
        return (int) elsewhere.stream().filter(other -> other.size() >= jump).count();
    }
}
