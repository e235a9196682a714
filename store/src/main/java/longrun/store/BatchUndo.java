package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Undone;

/** Takes one batch of an athlete back, whom the transaction holds. */
final class BatchUndo {
    /** Each before what it hangs on. */
    private static final List<String> TABLES = List.of("track_point", "lap", "sighting", "rejected_row", "batch");

    private final Connection connection;
    private final Dialect dialect;
    private final long athlete;
    private final Batch batch;

    BatchUndo(Connection connection, Dialect dialect, long athlete, Batch batch) {
        this.connection = connection;
        this.dialect = dialect;
        this.athlete = athlete;
        this.batch = batch;
    }

    /** What it would do. */
    Undone count() throws SQLException {
        int all = count("""
                select count(distinct workout_key) from sighting where athlete_id = :athlete and batch_no = :batch""");
        int stay = count("""
                select count(distinct s.workout_key)
                from sighting s
                where s.athlete_id = :athlete and s.batch_no = :batch and exists (
                    select 1 from sighting o
                    where o.athlete_id = s.athlete_id and o.workout_key = s.workout_key
                        and o.batch_no <> s.batch_no)""");
        int reverted = count("""
                select count(*)
                from workout w
                where w.athlete_id = :athlete and w.batch_no = :batch and exists (
                    select 1 from sighting o
                    where o.athlete_id = w.athlete_id and o.workout_key = w.workout_key
                        and o.batch_no <> w.batch_no)""");
        return new Undone(batch, all - stay, stay, reverted);
    }

    Undone run() throws SQLException {
        Undone undone = count();
        Holding holding = new Holding(connection, dialect, athlete);
        holding.believeWithout(batch.number());
        for (String table : TABLES) {
            try (Sql sql = new Sql(
                    connection, "delete from " + table + " where athlete_id = :athlete and batch_no = :batch")) {
                sql.whole("athlete", athlete).whole("batch", batch.number()).run();
            }
        }
        holding.hold();
        return undone;
    }

    private int count(String query) throws SQLException {
        try (Sql sql = new Sql(connection, query)) {
            return sql.whole("athlete", athlete)
                    .whole("batch", batch.number())
                    .first(Cells::number)
                    .orElseThrow();
        }
    }
}
