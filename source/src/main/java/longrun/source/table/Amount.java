package longrun.source.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.source.csv.NumberStyle;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/** A number in a cell, perhaps with a unit of its own behind it: {@code 5,2 km}. */
final class Amount {
    private static final Pattern WITH_UNIT = Pattern.compile("([+-]?[\\d.,]+) ?(\\p{L}[\\p{L} /]*\\.?)");

    /** {@code 1 234} and {@code 1'234}, with whichever space. */
    private static final Pattern SPACED = Pattern.compile("(?<=\\d)[\\p{Zs}'\u2019](?=\\d{3}(?:\\D|$))");

    private static final Pattern WHOLE_IN_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\1\\d{3})*");

    private Amount() {}

    /** In the unit that is kept; NaN where the cell cannot be read. */
    static double kept(String text, Role role, Unit unit, NumberStyle style) {
        if (role == Role.DURATION) {
            return Lapse.seconds(text, unit, style);
        }
        Optional<Unit> own = ownUnit(text, role);
        String number = own.isPresent() ? bare(text) : ungrouped(text);
        if (role == Role.STEPS && WHOLE_IN_GROUPS.matcher(number).matches()) {
            number = number.replaceAll("[.,]", "");
        }
        return longrun.source.csv.Unit.of(own.orElse(unit)).convert(style.read(number));
    }

    /** The unit a cell names behind its number, where a role can have it. */
    static Optional<Unit> ownUnit(String text, Role role) {
        Matcher withUnit = WITH_UNIT.matcher(ungrouped(text));
        return withUnit.matches() ? UnitWord.of(role, withUnit.group(2)) : Optional.empty();
    }

    /** The number without a unit behind it. */
    static String bare(String text) {
        String ungrouped = ungrouped(text);
        Matcher withUnit = WITH_UNIT.matcher(ungrouped);
        return withUnit.matches() ? withUnit.group(1) : ungrouped;
    }

    /** Whether it is a number that can be read two ways, a thousand times apart. */
    static boolean isTwoWay(String text) {
        return WHOLE_IN_GROUPS.matcher(bare(text)).matches() && Double.isNaN(NumberStyle.UNDECIDED.read(bare(text)));
    }

    static NumberStyle style(DecimalMark mark) {
        return switch (mark) {
            case POINT -> NumberStyle.POINT;
            case COMMA -> NumberStyle.COMMA;
            case ONE_WAY_ONLY -> NumberStyle.UNDECIDED;
        };
    }

    private static String ungrouped(String text) {
        return SPACED.matcher(text).replaceAll("");
    }
}
