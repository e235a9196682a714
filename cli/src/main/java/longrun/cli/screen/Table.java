package longrun.cli.screen;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Aligned columns, two spaces apart; a column that is empty from head to foot is left out. */
public final class Table {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    public Table(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Which side the cells of a column keep to. */
    public enum Side {
        LEFT,
        RIGHT
    }

    /** A column with its head, which may be empty. */
    public record Column(String head, Side side) {
        public static Column left(String head) {
            return new Column(head, Side.LEFT);
        }

        public static Column right(String head) {
            return new Column(head, Side.RIGHT);
        }
    }

    /** A text in its colour. */
    public record Cell(String text, Colour colour) {
        public static Cell of(String text) {
            return new Cell(text, Colour.NONE);
        }

        private int width() {
            return text.codePointCount(0, text.length());
        }
    }

    public void add(String... cells) {
        add(Arrays.stream(cells).map(Cell::of).toList());
    }

    public void add(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(cells);
    }

    /** Prints heads, if there are any, and rows. */
    public void print(PrintWriter out, boolean colour) {
        int[] widths = widths();
        List<Cell> heads = columns.stream()
                .map(column -> new Cell(column.head(), Colour.FAINT))
                .toList();
        if (heads.stream().anyMatch(head -> head.width() > 0)) {
            out.println(line(heads, widths, colour));
        }
        rows.forEach(row -> out.println(line(row, widths, colour)));
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            int cells =
                    rows.stream().mapToInt(row -> row.get(column).width()).max().orElse(0);
            widths[i] = cells == 0 ? 0 : Math.max(cells, columns.get(i).head().length());
        }
        return widths;
    }

    private String line(List<Cell> cells, int[] widths, boolean colour) {
        StringBuilder line = new StringBuilder();
        int pending = 0;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0) {
                continue;
            }
            Cell cell = cells.get(i);
            int space = widths[i] - cell.width();
            pending += columns.get(i).side() == Side.RIGHT ? space : 0;
            if (cell.width() > 0) {
                line.append(" ".repeat(pending)).append(colour ? cell.colour().paint(cell.text()) : cell.text());
                pending = 0;
            }
            pending += columns.get(i).side() == Side.LEFT ? space : 0;
            pending += GAP.length();
        }
        return line.toString();
    }
}
