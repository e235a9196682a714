package longrun.dashboard.workouts;

import jakarta.servlet.http.HttpServletRequest;
import longrun.wording.LensText;
import longrun.wording.OverlayText;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Overlay.Standing;

/**
 * What the form about a workout says, in its own words: a note may be longer than one may be.
 *
 * @param label as {@link OverlayText#label} reads it
 */
public record Said(String label, String note, boolean excluded) {
    /** What stands in the form before anyone writes. */
    static Said of(Overlay overlay) {
        Label label = overlay.label();
        return new Said(
                label == null ? OverlayText.AUTO : LensText.spelled(label), overlay.note(), overlay.isExcluded());
    }

    /** What was sent. */
    static Said read(HttpServletRequest request) {
        return read(request, "");
    }

    /** What was shown when the form was sent for, which it carries along. */
    static Said shown(HttpServletRequest request) {
        return read(request, "shown-");
    }

    private static Said read(HttpServletRequest request, String prefix) {
        String label = text(request, prefix + "label");
        return new Said(
                label.isEmpty() ? OverlayText.AUTO : label,
                text(request, prefix + "note").replace("\r\n", "\n").strip(),
                !text(request, prefix + "excluded").isEmpty());
    }

    /**
     * Changes what is another than was shown; the rest may have been said elsewhere since.
     *
     * @throws IllegalArgumentException if something cannot be said, telling why
     */
    Overlay on(Overlay before, Said shown) {
        Overlay changed = before;
        if (!label.equals(shown.label)) {
            changed = changed.withLabel(OverlayText.label(label));
        }
        if (!note.equals(shown.note)) {
            changed = changed.withNote(note);
        }
        if (excluded != shown.excluded) {
            changed = changed.withStanding(excluded ? Standing.EXCLUDED : Standing.COUNTED);
        }
        return changed;
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
