package longrun.source.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longrun.source.csv.Faults;
import longrun.source.csv.Lines;
import longrun.source.csv.Row;
import longrun.source.csv.RowReader;
import longrun.workout.batch.Heading;

/**
 * The header of a table and its first rows.
 *
 * @param rows those with as many cells as the header, stripped; an absent cell is empty
 */
record Sheet(List<String> headers, List<List<String>> rows) {
    /** Enough to meet the values that tell a style, few enough to read them twice. */
    private static final int SAMPLE = 1000;

    private static final int FEWEST_COLUMNS = 2;

    /** A hundred is the most that any export has; a header may hold thousands, each looked at beside the others. */
    private static final int MOST_COLUMNS = 300;

    /** A header may be as long as a line. */
    private static final int LONGEST_NAME = 40;

    Sheet {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** With the separator by which most headers are known, else by which there are most; empty if it is no table. */
    static Optional<Sheet> of(byte[] head) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (char separator : RowReader.SEPARATORS) {
            int columns = headers(head, separator).size();
            if (columns >= FEWEST_COLUMNS && columns <= MOST_COLUMNS) {
                sheets.add(read(head, separator));
            }
        }
        return sheets.stream()
                .filter(sheet -> sheet.known() > 0 || !sheet.rows.isEmpty())
                .max(Comparator.comparing(Sheet::known).thenComparing(sheet -> sheet.headers.size()));
    }

    static List<String> headers(byte[] head, char separator) throws IOException {
        return own(rows(head, separator).header().map(Row::cells).orElse(List.of()));
    }

    /** Those of the table itself, without the columns that stand in front where rejected rows were downloaded. */
    private static List<String> own(List<String> headers) {
        return headers.subList(added(headers), headers.size());
    }

    /** How many columns stand in front, which may be so after several downloads. */
    static int added(List<String> headers) {
        int added = 0;
        int more = Heading.ADDED.size();
        while (headers.size() > added + more
                && headers.subList(added, added + more).equals(Heading.ADDED)) {
            added += more;
        }
        return added;
    }

    private long known() {
        return headers.stream()
                .filter(header -> HeaderName.of(header).meaning().isPresent())
                .count();
    }

    /** The last row may be cut, unless the head is all there is. */
    private static Sheet read(byte[] head, char separator) throws IOException {
        RowReader reader = rows(head, separator);
        List<String> headers = reader.header().map(Row::cells).orElse(List.of());
        int added = added(headers);
        boolean entire = head.length < Lines.HEAD;
        List<List<String>> rows = new ArrayList<>();
        Row row = reader.next(cells -> false);
        while (row != null && rows.size() < SAMPLE) {
            Row after = reader.next(cells -> false);
            if ((after != null || entire) && row.cells().size() == headers.size()) {
                rows.add(row.cells().stream().skip(added).map(Sheet::value).toList());
            }
            row = after;
        }
        return new Sheet(own(headers), rows);
    }

    /** A cell's text; empty where it is absent. */
    static String value(String cell) {
        String text = cell.strip();
        return Faults.isAbsent(text) ? "" : text;
    }

    /** How a column is spoken of in a line of text, which tells it from every other. */
    String name(int place) {
        String header = headers.get(place).strip();
        if (header.codePointCount(0, header.length()) > LONGEST_NAME) {
            return "#" + (place + 1) + " " + header.substring(0, header.offsetByCodePoints(0, LONGEST_NAME)) + "…";
        }
        boolean alone =
                headers.stream().filter(other -> other.strip().equals(header)).count() == 1;
        return alone && !header.isEmpty() ? header : ("#" + (place + 1) + " " + header).strip();
    }

    /** Of one column, in the order of the rows, empty ones too. */
    List<String> cells(int place) {
        return rows.stream().map(row -> row.get(place)).toList();
    }

    /** Of one column, those that are there. */
    List<String> values(int place) {
        return rows.stream()
                .map(row -> row.get(place))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static RowReader rows(byte[] head, char separator) throws IOException {
        return new RowReader(new Lines(new ByteArrayInputStream(head)), separator);
    }
}
