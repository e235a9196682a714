package longrun.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;

/** Writes one batch of an athlete whom the transaction holds. */
final class BatchWriter {
    private final Connection connection;
    private final Dialect dialect;
    private final long athlete;

    BatchWriter(Connection connection, Dialect dialect, long athlete) {
        this.connection = connection;
        this.dialect = dialect;
        this.athlete = athlete;
    }

    Batch write(Import batch) throws SQLException, IOException {
        int number = nextNumber();
        open(number);
        try (SqlLedger ledger = new SqlLedger(connection, dialect, athlete, number)) {
            ImportedFile file = batch.writeTo(ledger);
            Batch written = new Batch(number, file, ledger.finish());
            close(written);
            new Holding(connection, dialect, athlete).add(number);
            return written;
        }
    }

    /** A number is taken for good, even if its batch is undone. */
    private int nextNumber() throws SQLException {
        try (Sql sql = new Sql(connection, """
                update athlete set last_batch = last_batch + 1 where id = :athlete""")) {
            sql.whole("athlete", athlete).run();
        }
        return lastNumber(connection, athlete);
    }

    /** The number of the last batch there ever was; 0 for none. */
    static int lastNumber(Connection connection, long athlete) throws SQLException {
        try (Sql sql = new Sql(connection, "select last_batch from athlete where id = :athlete")) {
            return sql.whole("athlete", athlete).first(Cells::number).orElse(0);
        }
    }

    /** Its sightings hang on the batch, whose file and counts are known only after them. */
    private void open(int number) throws SQLException {
        try (Sql sql = new Sql(connection, """
                insert into batch (
                    athlete_id, batch_no, file_name, size_bytes, sha256, source, imported_at_ms,
                    accepted, already_known, changed, probable_duplicates, flagged, rejected)
                values (:athlete, :batch, '', 0, '', '', 0, 0, 0, 0, 0, 0, 0)""")) {
            sql.whole("athlete", athlete).whole("batch", number).run();
        }
    }

    private void close(Batch batch) throws SQLException {
        ImportedFile file = batch.file();
        Counts counts = batch.counts();
        try (Sql sql = new Sql(connection, """
                update batch
                set file_name = :name, size_bytes = :size, sha256 = :sha256, source = :source,
                    imported_at_ms = :imported_at, accepted = :accepted, already_known = :already_known,
                    changed = :changed, probable_duplicates = :probable_duplicates, flagged = :flagged,
                    rejected = :rejected, header_text = :header, header_separator = :separator
                where athlete_id = :athlete and batch_no = :batch""")) {
            sql.text("name", file.name())
                    .whole("size", file.sizeBytes())
                    .text("sha256", file.sha256())
                    .text("source", file.source().name())
                    .whole("imported_at", file.importedAt().toEpochMilli())
                    .whole("accepted", counts.accepted())
                    .whole("already_known", counts.alreadyKnown())
                    .whole("changed", counts.changed())
                    .whole("probable_duplicates", counts.probableDuplicates())
                    .whole("flagged", counts.flagged())
                    .whole("rejected", counts.rejected())
                    .text("header", file.heading().text())
                    .text("separator", Character.toString(file.heading().separator()))
                    .whole("athlete", athlete)
                    .whole("batch", batch.number())
                    .run();
        }
    }
}
