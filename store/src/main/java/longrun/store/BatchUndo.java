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
                select count(*)
                from (
                    select sum(case when batch_no = :batch then 1 else 0 end) as here, count(*) as everywhere
                    from sighting
                    where athlete_id = :athlete
                    group by workout_key) known
                where here > 0 and here < everywhere""");
        int believed = count("select count(*) from workout where athlete_id = :athlete and batch_no = :batch");
        // What only this batch tells of is believed from it.
        int gone = all - stay;
        return new Undone(batch, gone, stay, believed - gone);
    }

    Undone run() throws SQLException {
        Undone undone = count();
        Holding holding = new Holding(connection, dialect, athlete);
        holding.forget(batch.number());
        for (String table : TABLES) {
            try (Sql sql = new Sql(
                    connection, "delete from " + table + " where athlete_id = :athlete and batch_no = :batch")) {
                sql.whole("athlete", athlete).whole("batch", batch.number()).run();
            }
        }
        holding.renew();
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
