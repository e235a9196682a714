package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;

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

    /** Believes, of each workout that a batch speaks of, what would be believed without that batch. */
    void believeWithout(int batch) throws SQLException {
        try (Sql sql = new Sql(connection, """
                delete from workout
                where athlete_id = :athlete and workout_key in (
                    select s.workout_key from sighting s where s.athlete_id = :same and s.batch_no = :batch)""")) {
            sql.whole("athlete", athlete)
                    .whole("same", athlete)
                    .whole("batch", batch)
                    .run();
        }
        try (Sql sql = new Sql(connection, """
                insert into workout (athlete_id, workout_key, batch_no, row_no)
                select athlete_id, workout_key, batch_no, row_no
                from (
                    select o.athlete_id, o.workout_key, o.batch_no, o.row_no, row_number() over (
                        partition by o.workout_key
                        order by case when o.verdict = 'updated' then 0 else 1 end,
                            case when o.verdict = 'updated' then -o.batch_no else o.batch_no end,
                            case when o.verdict = 'updated' then -o.row_no else o.row_no end) as place
                    from sighting o
                    where o.athlete_id = :athlete and o.batch_no <> :undone and o.workout_key in (
                        select s.workout_key from sighting s where s.athlete_id = :same and s.batch_no = :batch)) ranked
                where place = 1""")) {
            sql.whole("athlete", athlete)
                    .whole("same", athlete)
                    .whole("batch", batch)
                    .whole("undone", batch)
                    .run();
        }
    }

    /** Finds anew what is held back. Places in the order of batch and row are compared as one number. */
    void hold() throws SQLException {
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
                where athlete_id = :athlete and workout_key in (
                    select d.workout_key from sighting d where d.athlete_id = :same and d.duplicate_of is not null)""")) {
            sql.whole("athlete", athlete).whole("same", athlete).run();
        }
    }
}
