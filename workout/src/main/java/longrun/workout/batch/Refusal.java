package longrun.workout.batch;

/**
 * Why a whole file was not taken; nothing of it is stored.
 *
 * @param file the file's name without folders
 * @param detail what was found, where that helps; may be empty
 */
public record Refusal(Reason reason, String file, String detail) {
    /** Enough to recognise a file by its first line, and no screenful. */
    private static final int MAX_SHOWN = 200;

    private static final String EXPECTED = "a MapMyRun workout history in CSV, such as user123_workout_history.csv";

    public Refusal {
        file = shown(file);
        detail = shown(detail);
    }

    /** One line that says what was found and what was expected. */
    public String message() {
        return file + ": " + reason.found + (detail.isEmpty() ? "" : " (" + detail + ")") + "; expected " + EXPECTED
                + reason.remedy;
    }

    /** Names and first lines come from anywhere: no line breaks, no terminal commands. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(MAX_SHOWN)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return shown.append(text.codePointCount(0, text.length()) > MAX_SHOWN ? "…" : "")
                .toString()
                .strip();
    }

    /** What kept the file out. */
    public enum Reason {
        NO_SUCH_FILE("there is no such file", ""),
        A_DIRECTORY("this is a directory", ""),
        NOT_READABLE("the file cannot be read", " that you may read"),
        EMPTY("the file is empty", ""),
        COMPRESSED("this is a packed file", ", unpacked, or packed as .zip or .gz"),
        SPREADSHEET("this is a spreadsheet or another office document", ", saved as CSV"),
        ENCRYPTED("the archive is locked with a password", ", without a password"),
        DAMAGED_ARCHIVE("the packed file is damaged", ", downloaded or packed anew"),
        NESTED_ARCHIVE("this is an archive within an archive", ", or one archive of such files"),
        EMPTY_ARCHIVE("there is no file in the archive", ", or an archive of such files"),
        INFLATES_TOO_MUCH("it unpacks to more than a workout history would", ", unpacked"),
        TOO_LARGE("the file is too large", ", in smaller files"),
        TOO_MANY_ROWS("the file has too many rows", ", in several files"),
        TOO_MANY_FILES("the archive holds too many files", ", with few others beside it"),
        NOT_TEXT("this is no text file", ""),
        LINE_TOO_LONG("a line is too long to be a workout", ""),
        /** The header is not one of an export that is known. */
        NOT_AN_EXPORT(
                "this is no workout export",
                ", with the columns Workout Date, Activity Type, and Workout Time (seconds) or Distance (mi or km)"),
        /** A table of workouts that nobody has said yet how to read. */
        UNMAPPED(
                "this is a table of a kind that was not read before", ", or another table once you say how it is read"),
        /** A table that a person said how to read, and something is missing still. */
        UNREADABLE_AS_SAID(
                "this table cannot be read so", ", or a table said to have a date, and a distance or a duration"),
        /** A person said something of columns that are not there to be spoken of. */
        NOT_AS_SAID("what is said of its columns does not fit", ", or a table with the columns that were spoken of"),
        /** A quantity's unit is neither in its header nor to be told from another's. */
        NO_UNIT("a column's unit is not known", ", with units such as (mi), (km), (seconds), (kcal) in its header");

        private final String found;
        private final String remedy;

        Reason(String found, String remedy) {
            this.found = found;
            this.remedy = remedy;
        }
    }
}
