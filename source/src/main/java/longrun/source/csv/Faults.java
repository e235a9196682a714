package longrun.source.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;

/** What could not be read of one row, gathered cell by cell, and what counts as unreadable. */
public final class Faults {
    /** What programs write where there is nothing. */
    private static final Set<String> ABSENT =
            Set.of("-", "--", "na", "n/a", "#n/a", "<na>", "nan", "nat", "none", "null");

    private static final int LONGEST_ABSENT = 4;

    /** A number beyond is no measure of a workout: in seconds, some 30,000 years. */
    private static final double LARGEST = 1e12;

    /** A number below is zero: a nanosecond, a millionth of a millimetre. */
    private static final double SMALLEST = 1e-9;

    private List<Rejection> problems = List.of();
    private Set<Verdict.Field> unreadable = Set.of();

    public List<Rejection> problems() {
        return problems;
    }

    public Set<Verdict.Field> unreadable() {
        return unreadable;
    }

    /** Notes a cell that cannot be read. */
    public void note(Rejection problem, Optional<Verdict.Field> field) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>();
            unreadable = EnumSet.noneOf(Verdict.Field.class);
        }
        problems.add(problem);
        field.ifPresent(unreadable::add);
    }

    /** Whether a number in its kept unit is absent, which zero means. */
    public static boolean isZero(double number) {
        return number >= 0 && number < SMALLEST;
    }

    /** Whether a number in its kept unit measures a workout; NaN doesn't. */
    public static boolean isMeasure(double number, Unit unit) {
        return number > 0 && number <= LARGEST && (unit != Unit.COUNT || number == Math.rint(number));
    }

    public static boolean isAbsent(String text) {
        if (text.isEmpty()) {
            return true;
        }
        // Most cells are numbers, and no mark begins with a digit.
        boolean mayBeMark = text.length() <= LONGEST_ABSENT && !Character.isDigit(text.charAt(0));
        return mayBeMark && ABSENT.contains(text.toLowerCase(Locale.ROOT));
    }
}
