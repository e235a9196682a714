package longrun.workout.batch;

/**
 * The header of a file of separated values, from which a file of the same form can be written again.
 *
 * @param text as it stands in the file, without its line end, shortened like a {@link RejectedRow}; empty if there is none
 */
public record Heading(String text, char separator) {
    public static final Heading NONE = new Heading("", ',');

    public Heading {
        text = RejectedRow.shortened(text, RejectedRow.MAX_TEXT);
    }
}
