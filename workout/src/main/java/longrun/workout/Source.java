package longrun.workout;

import java.util.regex.Pattern;

/** The service or format a workout comes from, by a short name such as {@code mapmyrun}. */
public record Source(String name) {
    /** Before the constants: they are checked by it. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,29}");

    public static final Source MAPMYRUN = new Source("mapmyrun");

    public Source {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a source's name is 1 to 30 of a-z, 0-9, - and _, starting with a"
                    + " letter, not \"" + name + "\"");
        }
    }
}
