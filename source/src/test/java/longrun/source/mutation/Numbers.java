package longrun.source.mutation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How numbers are written, but for their decimal mark. */
enum Numbers {
    AS_THEY_ARE,
    /** {@code 152.0}, as pandas writes a column of whole numbers with gaps. */
    AS_FLOATS,
    GROUPED,
    SCIENTIFIC;

    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern ENDS_OF_THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    /** A cell that is no plain number stays as it is. */
    String written(String cell, char decimal) {
        Matcher plain = PLAIN.matcher(cell);
        if (!plain.matches()) {
            return cell.replace('.', decimal);
        }
        return switch (this) {
            case AS_THEY_ARE -> cell.replace('.', decimal);
            case AS_FLOATS -> (plain.group(1) == null ? cell + ".0" : cell).replace('.', decimal);
            case GROUPED -> grouped(cell, decimal);
            case SCIENTIFIC -> scientific(cell).replace('.', decimal);
        };
    }

    private static String scientific(String cell) {
        BigDecimal number = new BigDecimal(cell);
        int exponent = number.precision() - number.scale() - 1;
        return number.signum() == 0 ? cell : number.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    private static String grouped(String cell, char decimal) {
        int point = cell.indexOf('.') < 0 ? cell.length() : cell.indexOf('.');
        String grouping = decimal == '.' ? "," : ".";
        return ENDS_OF_THOUSANDS.matcher(cell.substring(0, point)).replaceAll(grouping)
                + cell.substring(point).replace('.', decimal);
    }
}
