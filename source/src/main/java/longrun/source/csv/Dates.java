package longrun.source.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that can be read one way only: {@code Sept. 5, 2017}, {@code 2017-09-05} with or without a time, {@code
 * 5-Sep-17}. A date such as {@code 5/9/2017} can be read two ways and is not read.
 */
public final class Dates {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** No month has a shorter short form. */
    private static final int SHORTEST_MONTH = 3;

    /** Years outside are typing errors; no one alive can have recorded them. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    /** Two-digit years are Excel's, which takes 29 for 2029 and 30 for 1930. */
    private static final int LAST_YEAR_OF_2000S = 29;

    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})"
            + "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{Alpha}+)\\.? +(\\d{1,2}),? +(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[- ](\\p{Alpha}+)\\.?[- ](\\d{4}|\\d{2})");

    private final Memo<Optional<LocalDate>> memo = new Memo<>(Dates::parse);

    /** The date, or empty where the text is none or could be two. */
    public Optional<LocalDate> read(String text) {
        return memo.of(text);
    }

    private static Optional<LocalDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso.group(1)), number(iso.group(3)), iso.group(4));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return date(number(monthFirst.group(3)), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(year(dayFirst.group(3)), month(dayFirst.group(2)), dayFirst.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, String day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year <= LAST_YEAR_OF_2000S ? 2000 + year : 1900 + year;
    }

    /** From 1; 0 for no month. {@code Sept} and {@code Sep} are September. */
    private static int month(String name) {
        if (name.length() < SHORTEST_MONTH) {
            return 0;
        }
        String start = name.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(start)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
