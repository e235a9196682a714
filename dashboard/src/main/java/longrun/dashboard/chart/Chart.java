package longrun.dashboard.chart;

import java.util.List;

/**
 * A chart and the table it is drawn from.
 *
 * @param kind how it is drawn, as the script spells it
 * @param title of the table
 * @param summary what it shows, in words, for those who cannot see it
 * @param first what the first column is of, such as "Month"
 * @param marks dated events, to be drawn over it
 */
public record Chart(
        String kind,
        String title,
        String summary,
        String first,
        List<Column> columns,
        List<Line> lines,
        List<Mark> marks) {
    public Chart {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /** A series: its name, and its kind as style sheets spell it. */
    public record Column(String title, String kind) {
        /** Marks what stands out: its cells are drawn by how many do, and read as a text. */
        public static final Column ODD = new Column("Stands out", "odd");

        /** Whether its cells are read as numbers. */
        public boolean isNumber() {
            return !equals(ODD);
        }
    }

    /**
     * The values at one place of the axis, such as a month.
     *
     * @param at the place as the axis spells it
     */
    public record Line(String title, String at, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A value as it is read and as it is drawn; nothing is drawn for an empty one. */
    public record Cell(String text, String value) {
        /** A value that is not known. */
        public static Cell missing(String text) {
            return new Cell(text, "");
        }
    }

    /** An event at its place of the axis. */
    public record Mark(String at, String title) {}
}
