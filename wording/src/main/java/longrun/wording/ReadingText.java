package longrun.wording;

import java.util.Locale;
import java.util.Optional;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.Reading;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/** How a column of a table is read, in words, and as it is spelled in options and forms: {@code distance:km}. */
public final class ReadingText {
    private ReadingText() {}

    /** For people: {@code Distance in kilometres}. */
    public static String title(Reading reading) {
        String role = switch (reading.role()) {
            case NONE -> "Left out";
            case START_TIME -> "Time of day";
            case HEART_RATE -> "Heart rate";
            case ID -> "Id of the workout";
            default -> capital(LensText.spelled(reading.role()));
        };
        if (reading.role().units().size() == 1) {
            return role;
        }
        Unit unit = reading.unit();
        return role + (unit == null ? ", in which unit?" : " in " + unit(unit));
    }

    /** For example {@code distance:km}, {@code steps} or {@code ignore}; without a unit where nobody has said which. */
    public static String spelled(Reading reading) {
        String role = reading.role() == Role.NONE ? "ignore" : spelled(reading.role());
        Unit unit = reading.unit();
        return unit == null || reading.role().units().size() == 1 ? role : role + ":" + symbol(unit);
    }

    /** A choice as options spell it: {@code day-first}. */
    public static String spelled(Enum<?> choice) {
        return LensText.spelled(choice).replace('_', '-');
    }

    /** What is spelled so. */
    public static Optional<Reading> reading(String text) {
        String spelled = text.strip().toLowerCase(Locale.ROOT);
        for (Role role : Role.values()) {
            Reading bare = Reading.of(role);
            if (spelled(bare).equals(spelled)) {
                return Optional.of(bare);
            }
        }
        return Reading.all().stream()
                .filter(reading -> spelled(reading).equals(spelled))
                .findFirst();
    }

    public static String title(DateOrder order) {
        return switch (order) {
            case DAY_FIRST -> "the day comes first";
            case MONTH_FIRST -> "the month comes first";
            case ONE_WAY_ONLY -> "as the dates themselves tell";
        };
    }

    public static String title(DecimalMark mark) {
        return switch (mark) {
            case POINT -> "with a point: 1,234.5";
            case COMMA -> "with a comma: 1.234,5";
            case ONE_WAY_ONLY -> "as the numbers themselves tell";
        };
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case METRE -> "metres";
            case KILOMETRE -> "kilometres";
            case MILE -> "miles";
            case MILLISECOND -> "milliseconds";
            case SECOND -> "seconds";
            case MINUTE -> "minutes";
            case HOUR -> "hours";
            case MINUTES_AND_SECONDS -> "minutes:seconds";
            case HOURS_AND_MINUTES -> "hours:minutes";
            case KILOCALORIE -> "kilocalories";
            case KILOJOULE -> "kilojoules";
            case NONE, COUNT, BEATS_PER_MINUTE -> throw new IllegalArgumentException(unit + " goes without saying");
        };
    }

    private static String symbol(Unit unit) {
        return switch (unit) {
            case METRE -> "m";
            case KILOMETRE -> "km";
            case MILE -> "mi";
            case MILLISECOND -> "ms";
            case SECOND -> "s";
            case MINUTE -> "min";
            case HOUR -> "h";
            case MINUTES_AND_SECONDS -> "mm:ss";
            case HOURS_AND_MINUTES -> "hh:mm";
            case KILOCALORIE -> "kcal";
            case KILOJOULE -> "kj";
            case NONE, COUNT, BEATS_PER_MINUTE -> throw new IllegalArgumentException(unit + " goes without saying");
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
