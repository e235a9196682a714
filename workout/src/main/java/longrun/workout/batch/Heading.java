package longrun.workout.batch;

import java.util.List;

/**
 * The header of a file of separated values, from which a file of the same form can be written again.
 *
 * @param text as it stands in the file, without its line end, shortened like a {@link RejectedRow}; empty if there is none
 */
public record Heading(String text, char separator) {
    public static final Heading NONE = new Heading("", ',');

    /** What stands in front of the header of a file of rejected rows: two columns that no import reads. */
    public static final List<String> ADDED = List.of("Line", "Reason");

    public Heading {
        text = RejectedRow.shortened(text, RejectedRow.MAX_TEXT);
    }
}
