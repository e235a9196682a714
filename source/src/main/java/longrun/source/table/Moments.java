package longrun.source.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.source.csv.Memo;
import longrun.source.csv.MonthName;
import longrun.workout.Started;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.HeaderText;
import org.jspecify.annotations.Nullable;

/**
 * When a workout began, out of a cell: a date in figures or with the month's name in any of the languages, perhaps with
 * a time of day, perhaps with an offset. A date that could be two is none.
 */
final class Moments {
    /** Years outside are typing errors; no one alive can have recorded them. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private static final int NOON = 12;
    private static final int NANO_DIGITS = 9;

    private static final String TIME = "(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?"
            + " ?(?:([ap])\\.?m\\.?|uhr)? ?(z|utc|gmt|(?:utc|gmt)?[+-]\\d{2}:?\\d{2})?";
    private static final Pattern TIME_ALONE = Pattern.compile(TIME);
    private static final Pattern WITH_TIME =
            Pattern.compile("(.*?\\d\\.?)(?:t|,? +(?:at |um |kl\\.? |a las |a |om |alle |as |o |de )?|, ?)" + TIME);

    private static final Pattern WEEKDAY = Pattern.compile("(\\p{Alpha}+)\\.?,? +(?=[\\p{Alpha}\\d])");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})\\.?");
    private static final Pattern YEAR_PERHAPS_FIRST = Pattern.compile("\\d{2}-\\d{1,2}-\\d{2}(?!\\d)");
    private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})\\.?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})(?:\\.|er|o|st|nd|rd|th)?[- ]+(?:de )?(\\p{Alpha}+)\\.?,?[- ](?:de |del )?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{Alpha}+)\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");

    private final DateOrder order;
    private final Memo<Optional<Started>> memo = new Memo<>(this::parse);

    Moments(DateOrder order) {
        this.order = order;
    }

    /** As exactly as the cell tells; empty where it is no date. */
    Optional<Started> read(String text) {
        return memo.of(text);
    }

    /** A time of day that stands alone. */
    static Optional<LocalTime> time(String text) {
        Matcher time = TIME_ALONE.matcher(HeaderText.folded(text).strip());
        return time.matches() && time.group(6) == null ? time(time, 0) : Optional.empty();
    }

    /** Whether a date may have a year of two digits in front, which is read as none. */
    static boolean mayBeginWithYear(String text) {
        return YEAR_PERHAPS_FIRST.matcher(text.strip()).lookingAt();
    }

    /** What the order of a date in figures must be, if it tells; empty if it is no such date or could be two. */
    static Optional<DateOrder> orderToldBy(String text) {
        String folded = HeaderText.folded(text).strip();
        Matcher withTime = WITH_TIME.matcher(folded);
        Matcher figures = IN_FIGURES.matcher(withoutWeekday(withTime.matches() ? withTime.group(1) : folded));
        if (!figures.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(3));
        boolean byFigures = (first > NOON) != (second > NOON);
        if (byFigures) {
            return Optional.of(first > NOON ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
        }
        return figures.group(2).equals(".") ? Optional.of(DateOrder.DAY_FIRST) : Optional.empty();
    }

    private Optional<Started> parse(String text) {
        String folded = HeaderText.folded(text).strip();
        Matcher withTime = WITH_TIME.matcher(folded);
        if (!withTime.matches()) {
            return date(withoutWeekday(folded)).map(Started.OnDate::new);
        }
        Optional<LocalTime> time = time(withTime, 1);
        Optional<LocalDate> date = date(withoutWeekday(withTime.group(1)));
        if (time.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return started(date.get(), time.get(), withTime.group(7));
    }

    private static Optional<Started> started(LocalDate date, LocalTime time, @Nullable String zone) {
        if (zone == null) {
            return Optional.of(new Started.AtLocalTime(date.atTime(time)));
        }
        String offset = zone.replaceFirst("^(utc|gmt|z)", "").toUpperCase(Locale.ROOT);
        try {
            // UTC is the clock of the program, not of where the athlete was.
            ZoneId where = offset.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(offset);
            Started.ZoneOrigin origin = offset.isEmpty() ? Started.ZoneOrigin.SETTING : Started.ZoneOrigin.STATED;
            return Optional.of(
                    new Started.AtInstant(date.atTime(time).atZone(where).toInstant(), where, origin));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code mar.} is a Tuesday in French where another month follows. */
    private static String withoutWeekday(String date) {
        Matcher word = WEEKDAY.matcher(date);
        if (!word.lookingAt()) {
            return date;
        }
        String rest = date.substring(word.end());
        boolean isWeekday = MonthName.month(word.group(1)).isEmpty()
                || DAY_FIRST.matcher(rest).matches();
        return isWeekday ? rest : date;
    }

    private Optional<LocalDate> date(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            boolean bare = yearFirst.group(2).isEmpty() && text.length() != "20240131".length();
            return bare ? Optional.empty() : date(yearFirst.group(1), number(yearFirst.group(3)), yearFirst.group(4));
        }
        Matcher figures = IN_FIGURES.matcher(text);
        if (figures.matches()) {
            return inFigures(number(figures.group(1)), number(figures.group(3)), figures);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return named(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches()
                ? named(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : Optional.empty();
    }

    private Optional<LocalDate> inFigures(int first, int second, Matcher figures) {
        boolean dayFirst =
                order == DateOrder.DAY_FIRST || first == second || (order == DateOrder.ONE_WAY_ONLY && first > NOON);
        boolean monthFirst = order == DateOrder.MONTH_FIRST || (order == DateOrder.ONE_WAY_ONLY && second > NOON);
        if (!dayFirst && !monthFirst) {
            return Optional.empty();
        }
        return date(figures.group(4), dayFirst ? second : first, Integer.toString(dayFirst ? first : second));
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        OptionalInt number = MonthName.month(month);
        return number.isEmpty() ? Optional.empty() : date(year, number.getAsInt(), day);
    }

    /** Two-digit years are of this century: no one recorded a workout in the last one in a table of two. */
    private static Optional<LocalDate> date(String digits, int month, String day) {
        int year = number(digits) + (digits.length() == 2 ? 2000 : 0);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** From the groups behind some others. */
    private static Optional<LocalTime> time(Matcher time, int before) {
        int hour = number(time.group(before + 1));
        String half = time.group(before + 5);
        if (half != null && (hour < 1 || hour > NOON)) {
            return Optional.empty();
        }
        int hours = half == null ? hour : hour % NOON + (half.equals("p") ? NOON : 0);
        String seconds = time.group(before + 3);
        try {
            return Optional.of(LocalTime.of(
                    hours,
                    number(time.group(before + 2)),
                    seconds == null ? 0 : number(seconds),
                    nanos(time.group(before + 4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int nanos(@Nullable String digits) {
        return digits == null ? 0 : number(digits + "0".repeat(NANO_DIGITS - digits.length()));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
