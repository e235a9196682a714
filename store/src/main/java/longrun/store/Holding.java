package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Which sighting of each workout is believed and which workouts are held back, as {@link longrun.workout.batch.Belief} says. */
final class Holding {
    private final Connection connection;
    private final Dialect dialect;
    private final long athlete;

    Holding(Connection connection, Dialect dialect, long athlete) {
        this.connection = connection;
        this.dialect = dialect;
        this.athlete = athlete;
    }

    /** Takes a new batch into account: its accepted and updated sightings, and what nobody had seen. */
    void add(int batch) throws SQLException {
        // In the order of the rows, so that the first stays; it also keeps SQLite to the primary key.
        try (Sql sql = new Sql(connection, dialect.insertUnlessThere() + """
                 into workout (athlete_id, workout_key, batch_no, row_no)
                select athlete_id, workout_key, batch_no, row_no
                from sighting
                where athlete_id = :athlete and batch_no = :batch
                order by row_no""")) {
            sql.whole("athlete", athlete).whole("batch", batch).run();
        }
        try (Sql sql = new Sql(connection, """
                replace into workout (athlete_id, workout_key, batch_no, row_no)
                select athlete_id, workout_key, batch_no, row_no
                from sighting
                where athlete_id = :athlete and batch_no = :batch and verdict = 'updated'
                order by row_no""")) {
            sql.whole("athlete", athlete).whole("batch", batch).run();
        }
        hold();
    }

    /** Forgets what is believed from a batch that is about to go. */
    void forget(int batch) throws SQLException {
        try (Sql sql = new Sql(connection, """
                delete from workout where athlete_id = :athlete and batch_no = :batch""")) {
            sql.whole("athlete", athlete).whole("batch", batch).run();
        }
    }

    /** Believes anew of workouts that were forgotten and have sightings left, in one pass over all of them. */
    void renew() throws SQLException {
        try (Sql sql = new Sql(connection, """
                insert into workout (athlete_id, workout_key, batch_no, row_no)
                select athlete_id, workout_key, batch_no, row_no
                from (
                    select s.athlete_id, s.workout_key, s.batch_no, s.row_no, row_number() over (
                        partition by s.workout_key
                        order by case when s.verdict = 'updated' then 0 else 1 end,
                            case when s.verdict = 'updated' then -s.batch_no else s.batch_no end,
                            case when s.verdict = 'updated' then -s.row_no else s.row_no end) as place
                    from sighting s
                    left join workout w on w.athlete_id = s.athlete_id and w.workout_key = s.workout_key
                    where s.athlete_id = :athlete and w.workout_key is null) ranked
                where place = 1""")) {
            sql.whole("athlete", athlete).run();
        }
        hold();
    }

    /** Finds anew what is held back, key by key. Places in the order of batch and row are compared as one number. */
    private void hold() throws SQLException {
        try (Sql sql = new Sql(connection, """
                update workout set duplicate_of = null where athlete_id = :athlete and duplicate_of is not null""")) {
            sql.whole("athlete", athlete).run();
        }
        List<String> keys;
        try (Sql sql = new Sql(connection, """
                select distinct workout_key from sighting
                where athlete_id = :athlete and duplicate_of is not null""")) {
            keys = sql.whole("athlete", athlete).list(Cells::word);
        }
        try (Sql sql = new Sql(connection, """
                update workout
                set duplicate_of = (
                    select max(s.duplicate_of)
                    from sighting s
                    where s.athlete_id = workout.athlete_id and s.workout_key = workout.workout_key
                        and s.duplicate_of is not null
                        and not exists (
                            select 1 from sighting a
                            where a.athlete_id = s.athlete_id and a.workout_key = s.workout_key
                                and a.verdict = 'accepted')
                        and (
                            select min(o.batch_no * 4294967296 + o.row_no) from sighting o
                            where o.athlete_id = s.athlete_id and o.workout_key = s.duplicate_of)
                        < (
                            select min(f.batch_no * 4294967296 + f.row_no) from sighting f
                            where f.athlete_id = s.athlete_id and f.workout_key = s.workout_key))
                where athlete_id = :athlete and workout_key = :key""")) {
            for (String key : keys) {
                sql.whole("athlete", athlete).text("key", key).run();
            }
        }
    }
}
