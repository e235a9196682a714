package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import longrun.workout.Athlete;
import longrun.workout.Source;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Heading;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import org.jspecify.annotations.Nullable;

/** The row of a batch, and the rejected rows that hang on it. */
final class BatchRow {
    private static final String SELECT = """
            select b.batch_no, b.file_name, b.size_bytes, b.sha256, b.source, b.imported_at_ms,
                b.header_text, b.header_separator,
                b.accepted, b.already_known, b.changed, b.probable_duplicates, b.flagged, b.rejected
            from batch b
            join athlete a on a.id = b.athlete_id
            where a.name = :athlete
            """;

    private BatchRow() {}

    /** The newest first. */
    static List<Batch> all(Connection connection, Athlete athlete) throws SQLException {
        try (Sql sql = new Sql(connection, SELECT + "order by b.batch_no desc")) {
            return sql.text("athlete", athlete.name()).list(BatchRow::read);
        }
    }

    static Optional<Batch> find(Connection connection, Athlete athlete, int number) throws SQLException {
        try (Sql sql = new Sql(connection, SELECT + "and b.batch_no = :batch")) {
            return sql.text("athlete", athlete.name()).whole("batch", number).first(BatchRow::read);
        }
    }

    private static Batch read(Cells cells) throws SQLException {
        int number = cells.number();
        ImportedFile file = new ImportedFile(
                cells.word(),
                cells.count(),
                cells.word(),
                new Source(cells.word()),
                Instant.ofEpochMilli(cells.count()),
                heading(cells.text(), cells.text()));
        Counts counts = new Counts(
                cells.number(), cells.number(), cells.number(), cells.number(), cells.number(), cells.number());
        return new Batch(number, file, counts);
    }

    /** Batches of an earlier schema have none. */
    private static Heading heading(@Nullable String text, @Nullable String separator) {
        return text == null || separator == null ? Heading.NONE : new Heading(text, separator.charAt(0));
    }

    /** In the order of the file. */
    static List<RejectedRow> rejected(Connection connection, Athlete athlete, int batch) throws SQLException {
        try (Sql sql = new Sql(connection, """
                select r.row_no, r.line_no, r.text, r.reasons
                from rejected_row r
                join athlete a on a.id = r.athlete_id
                where a.name = :athlete and r.batch_no = :batch
                order by r.row_no""")) {
            return sql.text("athlete", athlete.name())
                    .whole("batch", batch)
                    .list(cells ->
                            new RejectedRow(cells.number(), cells.number(), cells.word(), Reasons.read(cells.word())));
        }
    }
}
