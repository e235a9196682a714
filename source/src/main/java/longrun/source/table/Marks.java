package longrun.source.table;

import java.util.List;
import java.util.Set;
import longrun.source.csv.NumberStyle;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/**
 * What parts decimals in each column. A column's own numbers decide; where they could all be meant either way, those
 * that count whole things are thousands, and for others the rest of the table decides, with a doubt.
 */
final class Marks {
    private Marks() {}

    static void find(Guesses guesses) {
        List<Guess> numbers =
                guesses.all().stream().filter(column -> column.role.isNumber()).toList();
        DecimalMark table = markOf(numbers.stream().map(Marks::seen).toList());
        for (Guess column : numbers) {
            find(column, table);
        }
    }

    /** As a person says they are, where she does. */
    static void take(Guesses guesses, List<DecimalMark> said) {
        for (Guess column : guesses.all()) {
            DecimalMark mark = said.get(column.place);
            if (column.role.isNumber() && mark != DecimalMark.ONE_WAY_ONLY) {
                column.mark = mark;
                column.doubts.removeAll(Set.of(Doubt.NUMBERS_GUESSED, Doubt.NUMBERS_UNDECIDED));
            }
        }
    }

    private static void find(Guess column, DecimalMark table) {
        Seen seen = seen(column);
        column.mark = seen.mark();
        if (seen.isBoth()) {
            column.doubts.add(Doubt.NUMBERS_UNDECIDED);
        } else if (seen.mark() != DecimalMark.ONE_WAY_ONLY) {
            doubtIfTwoWay(column, seen);
        } else if (!seen.isTwoWay()) {
            column.mark = isWhole(column.role) && table == DecimalMark.COMMA ? DecimalMark.ONE_WAY_ONLY : table;
        } else {
            decide(column, seen, table);
        }
    }

    /** {@code 1.500} among {@code 9,72} is fifteen hundred, in a column of kilometres perhaps of metres. */
    private static void doubtIfTwoWay(Guess column, Seen seen) {
        if (seen.isTwoWay()) {
            column.doubts.add(Doubt.NUMBERS_GUESSED);
        }
    }

    private static void decide(Guess column, Seen seen, DecimalMark table) {
        boolean oneKind = seen.twoWayPoint() != seen.twoWayComma();
        if (isWhole(column.role) && oneKind) {
            column.mark = seen.twoWayPoint() ? DecimalMark.COMMA : DecimalMark.POINT;
            doubtUnlessSteps(column);
            return;
        }
        if (isLong(column) && oneKind) {
            column.mark = seen.twoWayPoint() ? DecimalMark.POINT : DecimalMark.COMMA;
            column.doubts.add(Doubt.NUMBERS_GUESSED);
            return;
        }
        column.mark = table;
        column.doubts.add(table == DecimalMark.ONE_WAY_ONLY ? Doubt.NUMBERS_UNDECIDED : Doubt.NUMBERS_GUESSED);
    }

    /** A thousand of its units is more than any workout: what looks like thousands are decimals. */
    private static boolean isLong(Guess column) {
        return column.name
                .unit()
                .filter(unit -> unit == Unit.KILOMETRE || unit == Unit.MILE || unit == Unit.HOUR)
                .isPresent();
    }

    /** There are no half steps. */
    private static void doubtUnlessSteps(Guess column) {
        if (column.role != Role.STEPS) {
            column.doubts.add(Doubt.NUMBERS_GUESSED);
        }
    }

    private static boolean isWhole(Role role) {
        return role == Role.STEPS || role == Role.ENERGY || role == Role.HEART_RATE;
    }

    private static DecimalMark markOf(List<Seen> all) {
        boolean point = all.stream().anyMatch(seen -> seen.mark() == DecimalMark.POINT);
        boolean comma = all.stream().anyMatch(seen -> seen.mark() == DecimalMark.COMMA);
        if (point == comma) {
            return DecimalMark.ONE_WAY_ONLY;
        }
        return point ? DecimalMark.POINT : DecimalMark.COMMA;
    }

    private static Seen seen(Guess column) {
        NumberStyle.Evidence evidence = new NumberStyle.Evidence();
        List<String> numbers = column.values.stream().map(Amount::bare).toList();
        numbers.forEach(evidence::see);
        List<String> twoWay = numbers.stream().filter(Amount::isTwoWay).toList();
        return new Seen(
                evidence.style(';'),
                evidence.isSettled(';'),
                twoWay.stream().anyMatch(number -> number.indexOf('.') > 0),
                twoWay.stream().anyMatch(number -> number.indexOf(',') > 0));
    }

    /**
     * What the numbers of a column show.
     *
     * @param isBoth whether some can only have a decimal point and others only a comma
     * @param twoWayPoint whether there is one such as {@code 1.234}
     * @param twoWayComma whether there is one such as {@code 1,234}
     */
    private record Seen(NumberStyle style, boolean isBoth, boolean twoWayPoint, boolean twoWayComma) {
        boolean isTwoWay() {
            return twoWayPoint || twoWayComma;
        }

        DecimalMark mark() {
            return switch (style) {
                case POINT -> DecimalMark.POINT;
                case COMMA -> DecimalMark.COMMA;
                case UNDECIDED -> DecimalMark.ONE_WAY_ONLY;
            };
        }
    }
}
