package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longrun.workout.Athlete;
import longrun.workout.ChapterName;
import longrun.workout.port.ChapterNameStore;

/** Names of chapters in SQL. */
final class SqlChapterNameStore implements ChapterNameStore {
    private final Database database;

    SqlChapterNameStore(Database database) {
        this.database = database;
    }

    @Override
    public List<ChapterName> chapterNames(Athlete athlete) {
        return database.read(connection -> names(connection, athlete));
    }

    private static List<ChapterName> names(Connection connection, Athlete athlete) throws SQLException {
        try (Sql sql = new Sql(connection, """
                select c.on_day, c.name
                from chapter_name c
                join athlete a on a.id = c.athlete_id
                where a.name = :athlete""")) {
            return sql
                    .text("athlete", athlete.name())
                    .list(cells -> new ChapterName(LocalDate.parse(cells.word()), cells.word()))
                    .stream()
                    .sorted(Comparator.comparing(ChapterName::day)) // as text, years before 0 would come last
                    .toList();
        }
    }

    @Override
    public void nameChapter(Athlete athlete, LocalDate first, LocalDate last, ChapterName name) {
        change(athlete, first, last, Optional.of(name));
    }

    @Override
    public void forgetChapterNames(Athlete athlete, LocalDate first, LocalDate last) {
        change(athlete, first, last, Optional.empty());
    }

    private void change(Athlete athlete, LocalDate first, LocalDate last, Optional<ChapterName> name) {
        database.write(connection -> {
            AthleteRow.lock(connection, database.dialect(), athlete);
            List<ChapterName> hanging = names(connection, athlete).stream()
                    .filter(one -> isWithin(first, last, one)
                            || name.filter(other -> other.day().equals(one.day()))
                                    .isPresent())
                    .toList();
            if (hanging.equals(name.stream().toList())) {
                return false;
            }
            AthleteRow row = AthleteRow.lockOrAdd(connection, database.dialect(), athlete);
            for (ChapterName one : hanging) {
                delete(connection, row, one);
            }
            if (name.isPresent()) {
                insert(connection, row, name.get());
            }
            row.raiseRevision(connection);
            return true;
        });
    }

    private static boolean isWithin(LocalDate first, LocalDate last, ChapterName name) {
        return !name.day().isBefore(first) && !name.day().isAfter(last);
    }

    private static void delete(Connection connection, AthleteRow athlete, ChapterName name) throws SQLException {
        try (Sql sql = new Sql(connection, """
                delete from chapter_name where athlete_id = :athlete and on_day = :day""")) {
            sql.whole("athlete", athlete.id())
                    .text("day", name.day().toString())
                    .run();
        }
    }

    private static void insert(Connection connection, AthleteRow athlete, ChapterName name) throws SQLException {
        try (Sql sql = new Sql(connection, """
                insert into chapter_name (athlete_id, on_day, name) values (:athlete, :day, :name)""")) {
            sql.whole("athlete", athlete.id())
                    .text("day", name.day().toString())
                    .text("name", name.name())
                    .run();
        }
    }
}
