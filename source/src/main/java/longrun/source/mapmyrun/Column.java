package longrun.source.mapmyrun;

import java.util.List;
import java.util.Optional;
import longrun.source.csv.Unit;
import longrun.workout.batch.Verdict;
import org.jspecify.annotations.Nullable;

/** The columns that are read, by their names without unit and punctuation. */
enum Column {
    SUBMITTED("date submitted", null),
    DATE("workout date", Verdict.Field.DATE),
    ACTIVITY("activity type", Verdict.Field.ACTIVITY),
    ENERGY("calories burned", Verdict.Field.ENERGY, Unit.KILOCALORIE, Unit.KILOJOULE),
    DISTANCE("distance", Verdict.Field.DISTANCE, Unit.MILE, Unit.KILOMETRE, Unit.METRE),
    DURATION("workout time", Verdict.Field.DURATION, Unit.SECOND, Unit.MINUTE, Unit.HOUR),
    AVERAGE_PACE("avg pace", null, Unit.MINUTES_PER_MILE, Unit.MINUTES_PER_KILOMETRE),
    /** Read for its unit alone: it is distance over duration. */
    AVERAGE_SPEED("avg speed", null, Unit.MILES_PER_HOUR, Unit.KILOMETRES_PER_HOUR),
    MAXIMUM_SPEED("max speed", null, Unit.MILES_PER_HOUR, Unit.KILOMETRES_PER_HOUR),
    HEART_RATE("avg heart rate", Verdict.Field.HEART_RATE, Unit.BEATS_PER_MINUTE),
    STEPS("steps", Verdict.Field.STEPS, Unit.COUNT),
    NOTES("notes", Verdict.Field.NOTE),
    RECORDER("source", null),
    LINK("link", null);

    private final String name;
    private final Verdict.@Nullable Field field;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<Unit> units;

    Column(String name, Verdict.@Nullable Field field, Unit... units) {
        this.name = name;
        this.field = field;
        this.units = List.of(units);
    }

    /** What of a workout it tells, where that counts as a change. */
    Optional<Verdict.Field> field() {
        return Optional.ofNullable(field);
    }

    boolean isNumber() {
        return !units.isEmpty();
    }

    /** Without its unit the column's numbers cannot be believed. */
    boolean needsUnit() {
        return this == DISTANCE || this == DURATION || this == ENERGY;
    }

    /** What is left of a header, in lower case with spaces for all punctuation, behind this column's name. */
    Optional<String> behindName(String words) {
        if (words.equals(name)) {
            return Optional.of("");
        }
        return words.startsWith(name + " ") ? Optional.of(words.substring(name.length() + 1)) : Optional.empty();
    }

    Optional<Unit> unit(String words) {
        return Unit.spelled(words, units);
    }
}
