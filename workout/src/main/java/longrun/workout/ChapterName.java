package longrun.workout;

import java.time.LocalDate;

/**
 * What the athlete calls a chapter of her history. The name hangs on a day inside of it, so that it stays with the chapter
 * when its bounds move a little.
 */
public record ChapterName(LocalDate day, String name) {
    /** The longest name, in characters. */
    public static final int LONGEST = 100;

    public ChapterName {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a chapter's name has 1 to " + LONGEST + " characters");
        }
    }
}
