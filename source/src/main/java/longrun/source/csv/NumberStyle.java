package longrun.source.csv;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file means by a point and a comma in a number. {@code 1.234} is one number with a decimal point and another,
 * a thousand times as large, with a grouping point; only the rest of the file can tell.
 */
public enum NumberStyle {
    /** {@code 1234.5} or {@code 1,234.5}. */
    POINT('.'),
    /** {@code 1234,5} or {@code 1.234,5}. */
    COMMA(','),
    /** Nothing tells; a number that could be meant either way cannot be read. */
    UNDECIDED('?');

    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,]\\d{3})(\\1|[.,]\\d{3})*");

    private final char decimal;

    NumberStyle(char decimal) {
        this.decimal = decimal;
    }

    /** The number, or NaN where the text is none or could be two. */
    public double read(String text) {
        String plain = plain(text);
        return plain == null || !isDecimal(plain) ? Double.NaN : Double.parseDouble(plain);
    }

    /** The text with a decimal point and without grouping, or null where that cannot be told. */
    private @Nullable String plain(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (comma < 0 && (point < 0 || (this == POINT && text.indexOf('.') == point))) {
            return text;
        }
        char mark = decimalOf(text, point, comma);
        if (mark == '?') {
            return null;
        }
        int at = text.lastIndexOf(mark);
        String whole = at < 0 ? text : text.substring(0, at);
        String rest = at < 0 ? "" : "." + text.substring(at + 1);
        char grouping = mark == '.' ? ',' : '.';
        if (whole.indexOf(grouping) < 0) {
            return whole + rest;
        }
        return isGrouped(whole, grouping) ? whole.replace(Character.toString(grouping), "") + rest : null;
    }

    /** The decimal mark this text has or would have in this style, or {@code ?}. */
    private char decimalOf(String text, int point, int comma) {
        if (this != UNDECIDED) {
            return decimal;
        }
        char last = point > comma ? '.' : ',';
        if (point >= 0 && comma >= 0) {
            return last;
        }
        boolean once = text.indexOf(last) == text.lastIndexOf(last);
        if (once) {
            return isGrouped(text, last) ? '?' : last;
        }
        return last == '.' ? ',' : '.';
    }

    private static boolean isGrouped(String text, char grouping) {
        return GROUPED.matcher(text).matches() && text.indexOf(grouping == '.' ? ',' : '.') < 0;
    }

    /** {@code [+-]digits[.digits][e[+-]digits]}; no more, although {@link Double#parseDouble} would take more. */
    private static boolean isDecimal(String text) {
        int at = afterSign(text, 0);
        int fraction = afterDigits(text, at);
        int digits = fraction - at;
        if (fraction < text.length() && text.charAt(fraction) == '.') {
            at = afterDigits(text, fraction + 1);
            digits += at - fraction - 1;
        } else {
            at = fraction;
        }
        if (digits == 0) {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = afterSign(text, at + 1);
            at = afterDigits(text, exponent);
            return at > exponent && at == text.length();
        }
        return at == text.length();
    }

    private static int afterSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Gathers what the numbers of a file tell of its style. */
    public static final class Evidence {
        private boolean point;
        private boolean comma;

        public void see(String text) {
            int lastPoint = text.lastIndexOf('.');
            int lastComma = text.lastIndexOf(',');
            if ((lastPoint < 0 && lastComma < 0) || Double.isNaN(UNDECIDED.read(text))) {
                return;
            }
            char mark = UNDECIDED.decimalOf(text, lastPoint, lastComma);
            point |= mark == '.';
            comma |= mark == ',';
        }

        /** Whether no further number can change the style. */
        public boolean isSettled(char separator) {
            return point && (comma || separator == ',');
        }

        /** A comma that separates cells leaves the decimals to the point, unless the numbers all say otherwise. */
        public NumberStyle style(char separator) {
            if (point != comma) {
                return point ? POINT : COMMA;
            }
            return separator == ',' ? POINT : UNDECIDED;
        }
    }
}
