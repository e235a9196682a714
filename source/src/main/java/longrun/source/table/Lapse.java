package longrun.source.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.source.csv.NumberStyle;
import longrun.workout.mapping.HeaderText;
import longrun.workout.mapping.Unit;

/** How long a workout took, out of a cell: as on a clock, in words, or as a plain number. */
final class Lapse {
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d+) days? )?(\\d+):([0-5]\\d)(?::([0-5]\\d))?(?:[.,](\\d{1,9}))?");
    private static final Pattern ISO =
            Pattern.compile("pt(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+(?:[.,]\\d+)?)s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(\\d+) ?(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ora|ore|uur|u|godz)\\b\\.?,? ?)?"
                    + "(?:(\\d+) ?(?:(?:m|mn|mins?|minut[a-z]*)\\b\\.?|'),? ?)?"
                    + "(?:(\\d+(?:[.,]\\d+)?) ?(?:(?:s|secs?|seks?|seconds?|sekund[a-z]*|second[a-z]*|segund[a-z]*)\\b\\.?|\"|''))?");
    private static final Pattern HOURS_H_MINUTES = Pattern.compile("(\\d+) ?h ?([0-5]\\d)()");

    private static final int PER_MINUTE = 60;
    private static final int PER_HOUR = 3600;
    private static final int PER_DAY = 86_400;

    private Lapse() {}

    /** How a cell is written. */
    enum Form {
        /** {@code 26:42} */
        CLOCK_OF_TWO,
        /** {@code 1:02:03} */
        CLOCK_OF_THREE,
        /** {@code 1h 2m 3s} */
        WORDS,
        OTHER
    }

    static Form form(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return clock.group(4) == null ? Form.CLOCK_OF_TWO : Form.CLOCK_OF_THREE;
        }
        return Double.isNaN(inWords(text)) ? Form.OTHER : Form.WORDS;
    }

    /** In seconds; NaN where the cell cannot be read. Three parts, and words, say themselves what they count. */
    static double seconds(String text, Unit unit, NumberStyle style) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return onClock(clock, unit);
        }
        double words = inWords(text);
        if (!Double.isNaN(words) || isClock(unit)) {
            return words;
        }
        return longrun.source.csv.Unit.of(unit).convert(style.read(text));
    }

    static boolean isClock(Unit unit) {
        return unit == Unit.MINUTES_AND_SECONDS || unit == Unit.HOURS_AND_MINUTES;
    }

    private static double onClock(Matcher clock, Unit unit) {
        double first = number(clock, 2);
        double second = number(clock, 3);
        double fraction = clock.group(5) == null ? 0 : Double.parseDouble("0." + clock.group(5));
        if (clock.group(4) != null) {
            return number(clock, 1) * PER_DAY + first * PER_HOUR + second * PER_MINUTE + number(clock, 4) + fraction;
        }
        boolean minutes = unit == Unit.MINUTES_AND_SECONDS;
        boolean hours = unit == Unit.HOURS_AND_MINUTES && clock.group(5) == null;
        if (!minutes && !hours) {
            return Double.NaN;
        }
        return minutes ? first * PER_MINUTE + second + fraction : first * PER_HOUR + second * PER_MINUTE;
    }

    private static double inWords(String text) {
        String folded = HeaderText.folded(text);
        for (Pattern pattern : new Pattern[] {ISO, HOURS_H_MINUTES, IN_WORDS}) {
            Matcher words = pattern.matcher(folded);
            if (words.matches() && (words.group(1) != null || words.group(2) != null || words.group(3) != null)) {
                return number(words, 1) * PER_HOUR + number(words, 2) * PER_MINUTE + number(words, 3);
            }
        }
        return Double.NaN;
    }

    private static double number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null || digits.isEmpty() ? 0 : Double.parseDouble(digits.replace(',', '.'));
    }
}
