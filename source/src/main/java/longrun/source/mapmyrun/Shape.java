package longrun.source.mapmyrun;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import longrun.source.csv.Lines;
import longrun.source.csv.NumberStyle;
import longrun.source.csv.Row;
import longrun.source.csv.RowReader;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Heading;
import longrun.workout.batch.Refusal;

/** What a file's first rows tell of all of them. */
record Shape(Heading heading, Header header, NumberStyle style) {
    /** Enough to meet a number that tells its style, few enough to read them twice. */
    private static final int SAMPLE = 1000;

    static Shape of(byte[] head) throws IOException {
        List<String> found = List.of();
        for (char separator : RowReader.SEPARATORS) {
            RowReader rows = rows(head, separator);
            Optional<Row> first = rows.header();
            List<String> cells = first.map(Row::cells).orElse(List.of());
            Optional<Header> header = Header.of(cells);
            if (first.isPresent() && header.isPresent()) {
                return new Shape(
                        new Heading(first.get().text(), separator),
                        header.get(),
                        style(rows, header.get(), separator, head.length < Lines.HEAD));
            }
            found = cells.size() > found.size() ? cells : found;
        }
        throw new RefusedException(Refusal.Reason.NOT_AN_EXPORT, "its columns: " + String.join(", ", found));
    }

    /** The last row may be cut through a number, unless the head is all there is. */
    private static NumberStyle style(RowReader rows, Header header, char separator, boolean entire) throws IOException {
        NumberStyle.Evidence evidence = new NumberStyle.Evidence();
        Row row = rows.next(cells -> false);
        for (int count = 0; row != null && count < SAMPLE && !evidence.isSettled(separator); count++) {
            Row after = rows.next(cells -> false);
            if ((after != null || entire) && row.cells().size() == header.size()) {
                see(row, header, evidence);
            }
            row = after;
        }
        return evidence.style(separator);
    }

    private static void see(Row row, Header header, NumberStyle.Evidence evidence) {
        for (Column column : Column.values()) {
            if (column.isNumber()) {
                evidence.see(header.cell(column, row.cells()).strip());
            }
        }
    }

    private static RowReader rows(byte[] head, char separator) throws IOException {
        return new RowReader(new Lines(new ByteArrayInputStream(head)), separator);
    }
}
