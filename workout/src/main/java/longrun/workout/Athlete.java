package longrun.workout;

import java.util.regex.Pattern;

/** Whose workouts they are, by a short name: lower-case letters, digits, {@code -} and {@code _}, at most 40. */
public record Athlete(String name) {
    /** Before the constants: they are checked by it. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");

    /** The athlete meant where none is named. */
    public static final Athlete DEFAULT = new Athlete("me");

    public Athlete {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("an athlete's name is 1 to 40 of a-z, 0-9, - and _, starting with a"
                    + " letter or digit, not \"" + name + "\"");
        }
    }
}
