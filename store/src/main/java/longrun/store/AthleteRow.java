package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import longrun.workout.Athlete;

/** The row of an athlete, which a writer holds while it writes anything of hers. */
record AthleteRow(long id, long revision) {
    /** As the transaction sees it. */
    static Optional<AthleteRow> find(Connection connection, Athlete athlete) throws SQLException {
        return query(connection, "select id, revision from athlete where name = :name", athlete);
    }

    /** Held against other writers, if the athlete exists. */
    static Optional<AthleteRow> lock(Connection connection, Dialect dialect, Athlete athlete) throws SQLException {
        return query(connection, dialect.lockAthlete(), athlete);
    }

    /** Held against other writers; made if it is missing. */
    static AthleteRow lockOrAdd(Connection connection, Dialect dialect, Athlete athlete) throws SQLException {
        Optional<AthleteRow> known = lock(connection, dialect, athlete);
        if (known.isPresent()) {
            return known.get();
        }
        try (Sql sql = new Sql(connection, dialect.addAthlete())) {
            sql.text("name", athlete.name()).run();
        }
        return lock(connection, dialect, athlete).orElseThrow();
    }

    void raiseRevision(Connection connection) throws SQLException {
        try (Sql sql = new Sql(connection, """
                update athlete set revision = revision + 1 where id = :athlete""")) {
            sql.whole("athlete", id).run();
        }
    }

    private static Optional<AthleteRow> query(Connection connection, String text, Athlete athlete) throws SQLException {
        try (Sql sql = new Sql(connection, text)) {
            return sql.text("name", athlete.name()).first(cells -> new AthleteRow(cells.count(), cells.count()));
        }
    }
}
