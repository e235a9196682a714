package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import longrun.workout.Athlete;
import longrun.workout.goal.Goal;
import longrun.workout.history.LabelFilter;
import longrun.workout.port.GoalStore;

/** Goals in SQL. */
final class SqlGoalStore implements GoalStore {
    private final Database database;

    SqlGoalStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Goal> goals(Athlete athlete) {
        return database.read(connection -> goals(connection, athlete));
    }

    private static List<Goal> goals(Connection connection, Athlete athlete) throws SQLException {
        try (Sql sql = new Sql(connection, """
                select g.goal_period, g.measure, g.label_filter, g.target
                from goal g
                join athlete a on a.id = g.athlete_id
                where a.name = :athlete""")) {
            return sql.text("athlete", athlete.name()).list(SqlGoalStore::goal).stream()
                    .sorted(GoalStore.ORDER)
                    .toList();
        }
    }

    private static Goal goal(Cells cells) throws SQLException {
        return new Goal(
                Goal.Period.valueOf(cells.word()),
                Goal.Measure.valueOf(cells.word()),
                LabelFilter.valueOf(cells.word()),
                cells.degrees());
    }

    @Override
    public void set(Athlete athlete, Goal goal) {
        database.write(connection -> {
            AthleteRow row = AthleteRow.lockOrAdd(connection, database.dialect(), athlete);
            if (goals(connection, athlete).contains(goal)) {
                return false;
            }
            delete(connection, row, goal);
            insert(connection, row, goal);
            row.raiseRevision(connection);
            return true;
        });
    }

    @Override
    public void remove(Athlete athlete, Goal goal) {
        database.write(connection -> {
            Optional<AthleteRow> row = AthleteRow.lock(connection, database.dialect(), athlete);
            if (row.isEmpty() || delete(connection, row.get(), goal) == 0) {
                return false;
            }
            row.get().raiseRevision(connection);
            return true;
        });
    }

    private static int delete(Connection connection, AthleteRow athlete, Goal goal) throws SQLException {
        try (Sql sql = new Sql(connection, """
                delete from goal
                where athlete_id = :athlete and goal_period = :period and measure = :measure
                    and label_filter = :label""")) {
            return sql.whole("athlete", athlete.id())
                    .text("period", goal.period().name())
                    .text("measure", goal.measure().name())
                    .text("label", goal.label().name())
                    .run();
        }
    }

    private static void insert(Connection connection, AthleteRow athlete, Goal goal) throws SQLException {
        try (Sql sql = new Sql(connection, """
                insert into goal (athlete_id, goal_period, measure, label_filter, target)
                values (:athlete, :period, :measure, :label, :target)""")) {
            sql.whole("athlete", athlete.id())
                    .text("period", goal.period().name())
                    .text("measure", goal.measure().name())
                    .text("label", goal.label().name())
                    .number("target", goal.target())
                    .run();
        }
    }
}
