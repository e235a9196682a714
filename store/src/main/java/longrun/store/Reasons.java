package longrun.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import longrun.workout.batch.Rejection;

/**
 * The reasons of a rejected row as one text: a line for each, with kind, column and what was found parted by tabs; tab,
 * line feed and backslash within them are written {@code \t}, {@code \n} and {@code \\}.
 */
final class Reasons {
    private Reasons() {}

    static String text(List<Rejection> reasons) {
        return reasons.stream()
                .map(reason -> reason.kind() + "\t" + escaped(reason.column()) + "\t" + escaped(reason.found()))
                .collect(Collectors.joining("\n"));
    }

    static List<Rejection> read(String text) {
        return Arrays.stream(text.split("\n", -1)).map(Reasons::reason).toList();
    }

    private static Rejection reason(String line) {
        String[] cells = line.split("\t", -1);
        return new Rejection(Rejection.Kind.valueOf(cells[0]), unescaped(cells[1]), unescaped(cells[2]));
    }

    static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    static String unescaped(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        for (int at = 0; at < cell.length(); at++) {
            char character = cell.charAt(at);
            text.append(character == '\\' ? named(cell.charAt(++at)) : character);
        }
        return text.toString();
    }

    private static char named(char name) {
        return switch (name) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> name;
        };
    }
}
