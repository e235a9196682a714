package longrun.workout.settings;

/**
 * What the athlete calls a label.
 *
 * @param one of one workout, such as "dog outing"
 * @param many of several
 */
public record LabelName(String one, String many) {
    /** The longest name, in characters. */
    public static final int LONGEST = 40;

    /**
     * Checks both, without the space around them.
     *
     * @throws IllegalArgumentException if one is empty, too long, or has characters that are none of a line
     */
    public LabelName {
        one = checked(one);
        many = checked(many);
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a label's name and its plural have 1 to " + LONGEST + " characters each");
        }
        if (!stripped.codePoints().allMatch(LabelName::isOfALine)) {
            throw new IllegalArgumentException("a label's name is one line without control characters");
        }
        return stripped;
    }

    private static boolean isOfALine(int character) {
        boolean turnsText =
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        if (turnsText) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> true;
        };
    }
}
