package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longrun.workout.Athlete;
import longrun.workout.Event;
import longrun.workout.port.EventStore;

/** Events in SQL. */
final class SqlEventStore implements EventStore {
    private final Database database;

    SqlEventStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Event> events(Athlete athlete) {
        List<Event> events = database.read(connection -> events(connection, athlete));
        // Sorted here: databases order characters beyond the basic plane otherwise than Java does.
        return events.stream().sorted(EventStore.ORDER).toList();
    }

    private static List<Event> events(Connection connection, Athlete athlete) throws SQLException {
        try (Sql sql = new Sql(connection, """
                select e.event_date, e.title, e.kind
                from event e
                join athlete a on a.id = e.athlete_id
                where a.name = :athlete""")) {
            return sql.text("athlete", athlete.name())
                    .list(cells ->
                            new Event(LocalDate.parse(cells.word()), cells.word(), Event.Kind.valueOf(cells.word())));
        }
    }

    @Override
    public void add(Athlete athlete, Event event) {
        database.write(connection -> {
            AthleteRow row = AthleteRow.lockOrAdd(connection, database.dialect(), athlete);
            if (events(connection, athlete).contains(event)) {
                return false;
            }
            insert(connection, row, event);
            row.raiseRevision(connection);
            return true;
        });
    }

    @Override
    public void remove(Athlete athlete, Event event) {
        database.write(connection -> {
            Optional<AthleteRow> row = AthleteRow.lock(connection, database.dialect(), athlete);
            if (row.isEmpty() || delete(connection, row.get(), event) == 0) {
                return false;
            }
            row.get().raiseRevision(connection);
            return true;
        });
    }

    private static int delete(Connection connection, AthleteRow athlete, Event event) throws SQLException {
        try (Sql sql = new Sql(connection, """
                delete from event
                where athlete_id = :athlete and event_date = :date and title = :title and kind = :kind""")) {
            return sql.whole("athlete", athlete.id())
                    .text("date", event.date().toString())
                    .text("title", event.title())
                    .text("kind", event.kind().name())
                    .run();
        }
    }

    private static void insert(Connection connection, AthleteRow athlete, Event event) throws SQLException {
        try (Sql sql = new Sql(connection, """
                insert into event (athlete_id, event_date, title, kind)
                values (:athlete, :date, :title, :kind)""")) {
            sql.whole("athlete", athlete.id())
                    .text("date", event.date().toString())
                    .text("title", event.title())
                    .text("kind", event.kind().name())
                    .run();
        }
    }
}
