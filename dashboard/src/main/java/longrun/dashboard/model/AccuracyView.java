package longrun.dashboard.model;

import java.util.List;

/**
 * How often the model is right.
 *
 * @param sentence how often, or what is missing to tell
 * @param columns the labels the model gives
 * @param lines the labels she gives, with how many of each the model gives; empty if there are not enough corrections
 * @param working how it was worked out; empty if there are not enough corrections
 */
public record AccuracyView(String sentence, List<String> columns, List<Line> lines, String working) {
    public AccuracyView {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** A label she gave. */
    public record Line(String title, String kind, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How many workouts.
     *
     * @param right whether both say the same
     */
    public record Cell(String count, boolean right) {}
}
