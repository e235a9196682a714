package longrun.workout.batch;

import java.util.List;

/**
 * A row that could not be taken, kept as it was read.
 *
 * @param row the record's place in its file, counted from 1 without the header
 * @param line the first physical line of the record
 * @param text the record as it stands in the file, shortened past {@link #MAX_TEXT} characters
 */
public record RejectedRow(int row, int line, String text, List<Rejection> reasons) {
    /** Enough for any honest row; a file with a quote that never ends shall not be stored as one row. */
    public static final int MAX_TEXT = 16_384;

    public RejectedRow {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a row is rejected for a reason");
        }
        text = shortened(text, MAX_TEXT);
        reasons = List.copyOf(reasons);
    }

    /** At most so many characters; never half of one that takes two, which no store could keep. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
