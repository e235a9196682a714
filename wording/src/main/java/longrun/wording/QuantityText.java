package longrun.wording;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Quantities as people write them: the athlete's units, no more digits than matter, and "–" for what is missing; and
 * beside them what she calls labels.
 */
public final class QuantityText {
    /** Stands for a value that is not known. */
    public static final String MISSING = "–";

    /** Half of the last decimal that is shown: less is nothing. */
    private static final double LEAST = 0.005;

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    /** From here on minutes no longer matter beside the hours. */
    private static final long ROUND_HOURS = 100;

    private final Units units;
    private final Locale locale;
    private final LabelNames labels;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    /** With Longrun's own names of labels. */
    public QuantityText(Units units, Locale locale) {
        this(units, locale, LabelNames.DEFAULT);
    }

    public QuantityText(Units units, Locale locale, LabelNames labels) {
        this.units = units;
        this.locale = locale;
        this.labels = labels;
        boolean monthFirst = locale.getCountry().equals("US");
        this.day = DateTimeFormatter.ofPattern(monthFirst ? "MMM d, uuuu" : "d MMM uuuu", locale);
        this.month = DateTimeFormatter.ofPattern("MMM uuuu", locale);
    }

    public Units units() {
        return units;
    }

    /** What labels are called. */
    public LabelNames labels() {
        return labels;
    }

    /** Metres as {@code 3.11 mi}, {@code 26.2 mi}, {@code 8,123 mi} or {@code 0 mi}. */
    public String distance(double metres) {
        if (!Double.isFinite(metres)) {
            return MISSING;
        }
        double value = units.of(metres);
        return number(value, decimals(value)) + " " + units.symbol();
    }

    /** Seconds per kilometre as {@code 9:05 /mi}. */
    public String pace(double secondsPerKilometre) {
        if (!Double.isFinite(secondsPerKilometre)) {
            return MISSING;
        }
        return clock(Math.round(units.perUnit(secondsPerKilometre))) + " /" + units.symbol();
    }

    /** Seconds as {@code 1 h 04 m}, {@code 22 m}, {@code 4 m 30 s}, or {@code 8,123 h}. */
    public String duration(double seconds) {
        if (!Double.isFinite(seconds)) {
            return MISSING;
        }
        if (Math.round(seconds) == 0) {
            return "0 m";
        }
        long whole = Math.round(seconds);
        if (whole < 10 * MINUTE) {
            return whole < MINUTE ? whole + " s" : whole / MINUTE + " m " + twoDigits(whole % MINUTE) + " s";
        }
        long minutes = Math.round(seconds / MINUTE);
        if (minutes < 60) {
            return minutes + " m";
        }
        if (minutes < ROUND_HOURS * 60) {
            return minutes / 60 + " h " + twoDigits(minutes % 60) + " m";
        }
        return count(Math.round(seconds / HOUR)) + " h";
    }

    public String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** A share between 0 and 1 as {@code 62 %}; a share that is neither none nor all never reads as either. */
    public String percent(double share) {
        if (!Double.isFinite(share)) {
            return MISSING;
        }
        if (share > 0 && share < 0.01) {
            return "< 1 %";
        }
        if (share < 1 && share > 0.99) {
            return "> 99 %";
        }
        return Math.round(share * 100) + " %";
    }

    /** A date as {@code 7 Oct 2025}: the month is a word, so that no order of numbers can be mistaken. */
    public String date(LocalDate date) {
        return day.format(date);
    }

    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /** A number with so many decimals, as {@code 8.25}. */
    public String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return MISSING;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private static int decimals(double value) {
        if (Math.abs(value) < LEAST) {
            return 0;
        }
        if (value < 10) {
            return 2;
        }
        return value < 100 ? 1 : 0;
    }

    private static String clock(long seconds) {
        if (seconds < HOUR) {
            return seconds / MINUTE + ":" + twoDigits(seconds % MINUTE);
        }
        return seconds / HOUR + ":" + twoDigits(seconds % HOUR / MINUTE) + ":" + twoDigits(seconds % MINUTE);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
