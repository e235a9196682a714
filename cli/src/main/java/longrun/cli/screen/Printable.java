package longrun.cli.screen;

/** Text from anywhere made fit for a terminal. */
public final class Printable {
    private Printable() {}

    /** On one line and without commands to the terminal: what a file says is shown, never obeyed. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || isHidden(Character.getType(c)) ? ' ' : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** The same, cut to so many characters with an ellipsis for the rest. */
    public static String of(String text, int most) {
        String printable = of(text).strip();
        if (printable.codePointCount(0, printable.length()) <= most) {
            return printable;
        }
        return printable.substring(0, printable.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static boolean isHidden(int type) {
        return type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
