package longrun.source.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a table cannot be read as it stands.
 *
 * @param columns the names of those that it is about; none where a column is missed
 */
public record Obstacle(Kind kind, List<String> columns) {
    public Obstacle {
        columns = List.copyOf(columns);
    }

    /** What is in the way, in which columns, and what a person can say about it. */
    public String text() {
        return columns.isEmpty() ? kind.text : String.join(", ", columns) + ": " + kind.text;
    }

    /** What is in the way of a table, in one line. */
    static String texts(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::text).collect(Collectors.joining(". "));
    }

    /** What is in the way. */
    public enum Kind {
        NO_DATE("no column has the date; say which one does"),
        /** Each date could be two. */
        DATE_ORDER_UNDECIDED("each date could be two; say whether the day or the month comes first"),
        /** A person said so of two columns. */
        TOLD_TWICE("read as the same; leave all but one out"),
        /** A person said that they are ids. */
        IDS_REPEAT("the ids do not tell workouts apart; leave them out"),
        NEITHER_DISTANCE_NOR_DURATION("no column has the distance or the duration; say which one does"),
        DISTANCE_UNIT_UNKNOWN("the unit of the distance is not known; say which it is"),
        DURATION_UNIT_UNKNOWN("the unit of the duration is not known; say which it is");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }
}
