package longrun.dashboard.model;

import java.util.List;
import longrun.wording.LabelChangesText;

/**
 * What another model would change.
 *
 * @param sentence how many workouts would have another label
 * @param moves from which label to which
 * @param lines the numbers on top of pages, now and then
 * @param working how it was worked out
 */
public record ChangesView(String sentence, List<Move> moves, List<LabelChangesText.Line> lines, String working) {
    public ChangesView {
        moves = List.copyOf(moves);
        lines = List.copyOf(lines);
    }

    /**
     * Workouts that would go from one label to another.
     *
     * @param more that there are others than the examples; empty if not
     */
    public record Move(
            String from,
            String fromKind,
            String to,
            String toKind,
            String workouts,
            List<Example> examples,
            String more) {
        public Move {
            examples = List.copyOf(examples);
        }
    }

    /** A workout with its page. */
    public record Example(String href, String date, String values) {}
}
