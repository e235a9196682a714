package longrun.wording;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import longrun.workout.batch.Heading;
import longrun.workout.batch.RejectedRow;

/**
 * Rejected rows as a file of the form they came in, ready to be mended and imported again. Line and reason stand in front,
 * where a row with too many or too few cells cannot move them.
 */
public final class RejectedCsv {
    private static final String LINE_END = "\r\n";

    private RejectedCsv() {}

    public static void write(Appendable out, Heading heading, List<RejectedRow> rows) throws IOException {
        char separator = heading.separator();
        out.append(String.join(Character.toString(separator), Heading.ADDED));
        if (!heading.text().isEmpty()) {
            out.append(separator).append(heading.text());
        }
        out.append(LINE_END);
        for (RejectedRow row : rows) {
            String reasons = row.reasons().stream().map(ReasonText::rejection).collect(Collectors.joining("; "));
            out.append(Integer.toString(row.line()))
                    .append(separator)
                    .append(CsvCell.quoted(reasons, separator))
                    .append(separator)
                    .append(row.text())
                    .append(LINE_END);
        }
    }
}
