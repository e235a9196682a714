package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longrun.insight.label.Basis;
import longrun.insight.label.Cluster;
import longrun.insight.label.LabelModel;
import longrun.insight.label.Side;
import longrun.insight.model.ModelStore;
import longrun.insight.model.ModelVersion;
import longrun.workout.Athlete;

/** Accepted models in SQL. */
final class SqlModelStore implements ModelStore {
    private final Database database;

    SqlModelStore(Database database) {
        this.database = database;
    }

    @Override
    public List<ModelVersion> versions(Athlete athlete) {
        return database.read(connection -> {
            Map<Integer, List<Cluster>> clusters = clusters(connection, athlete);
            try (Sql sql = new Sql(connection, "select " + ModelCells.COLUMNS + """
                    from label_model m
                    join athlete a on a.id = m.athlete_id
                    where a.name = :athlete
                    order by m.number desc""")) {
                return sql.text("athlete", athlete.name()).list(cells -> ModelCells.read(cells, clusters));
            }
        });
    }

    @Override
    public Optional<ModelVersion> inUse(Athlete athlete) {
        return database.read(connection -> inUse(connection, athlete));
    }

    private static Optional<ModelVersion> inUse(Connection connection, Athlete athlete) throws SQLException {
        try (Sql sql = new Sql(connection, "select " + ModelCells.COLUMNS + """
                from label_model m
                join athlete a on a.id = m.athlete_id
                where a.name = :athlete and m.in_use = 1""")) {
            Map<Integer, List<Cluster>> clusters = clusters(connection, athlete);
            return sql.text("athlete", athlete.name()).first(cells -> ModelCells.read(cells, clusters));
        }
    }

    private static Map<Integer, List<Cluster>> clusters(Connection connection, Athlete athlete) throws SQLException {
        Map<Integer, List<Cluster>> clusters = new HashMap<>();
        try (Sql sql = new Sql(connection, """
                select c.model_number, c.pace_s_per_km, c.distance_m, c.duration_s, c.size, c.side, c.basis
                from label_cluster c
                join athlete a on a.id = c.athlete_id
                where a.name = :athlete
                order by c.model_number, c.place""")) {
            sql.text("athlete", athlete.name())
                    .each(cells -> clusters.computeIfAbsent(cells.number(), number -> new ArrayList<>())
                            .add(new Cluster(
                                    cells.degrees(),
                                    cells.degrees(),
                                    cells.degrees(),
                                    cells.number(),
                                    Side.valueOf(cells.word()),
                                    Basis.valueOf(cells.word()))));
        }
        return clusters;
    }

    @Override
    public ModelVersion accept(Athlete athlete, LabelModel model, Instant accepted) {
        return database.write(connection -> {
            AthleteRow row = AthleteRow.lockOrAdd(connection, database.dialect(), athlete);
            Optional<ModelVersion> same = inUse(connection, athlete).filter(version -> version.keeps(model));
            if (same.isPresent()) {
                return same.get();
            }
            ModelVersion version = new ModelVersion(
                    newest(connection, row) + 1, accepted.truncatedTo(ChronoUnit.MILLIS), LabelModel.FEATURES, model);
            putAside(connection, row);
            ModelCells.insert(connection, row, version);
            insertClusters(connection, row, version);
            row.raiseRevision(connection);
            return version;
        });
    }

    private static int newest(Connection connection, AthleteRow athlete) throws SQLException {
        try (Sql sql = new Sql(connection, """
                select coalesce(max(number), 0) from label_model where athlete_id = :athlete""")) {
            return sql.whole("athlete", athlete.id()).first(Cells::number).orElse(0);
        }
    }

    private static void insertClusters(Connection connection, AthleteRow athlete, ModelVersion version)
            throws SQLException {
        try (Sql sql = new Sql(connection, """
                insert into label_cluster (athlete_id, model_number, place, pace_s_per_km, distance_m, duration_s, size,
                    side, basis)
                values (:athlete, :number, :place, :pace, :distance, :duration, :size, :side, :basis)""")) {
            int place = 0;
            for (Cluster cluster : version.model().clusters()) {
                sql.whole("athlete", athlete.id())
                        .whole("number", version.number())
                        .whole("place", place++)
                        .number("pace", cluster.secondsPerKilometre())
                        .number("distance", cluster.metres())
                        .number("duration", cluster.seconds())
                        .whole("size", cluster.size())
                        .text("side", cluster.side().name())
                        .text("basis", cluster.basis().name())
                        .add();
            }
            if (place > 0) {
                sql.runBatch();
            }
        }
    }

    @Override
    public boolean use(Athlete athlete, int number) {
        return database.write(connection -> {
            Optional<AthleteRow> row = AthleteRow.lock(connection, database.dialect(), athlete);
            if (row.isEmpty()) {
                return false;
            }
            Optional<Integer> inUse = inUse(connection, row.get(), number);
            if (inUse.isPresent() && inUse.get() == 0) {
                putAside(connection, row.get());
                try (Sql sql = new Sql(connection, """
                        update label_model set in_use = 1 where athlete_id = :athlete and number = :number""")) {
                    sql.whole("athlete", row.get().id()).whole("number", number).run();
                }
                row.get().raiseRevision(connection);
            }
            return inUse.isPresent();
        });
    }

    private static Optional<Integer> inUse(Connection connection, AthleteRow athlete, int number) throws SQLException {
        try (Sql sql = new Sql(connection, """
                select in_use from label_model where athlete_id = :athlete and number = :number""")) {
            return sql.whole("athlete", athlete.id()).whole("number", number).first(Cells::number);
        }
    }

    @Override
    public void useNone(Athlete athlete) {
        database.write(connection -> {
            Optional<AthleteRow> row = AthleteRow.lock(connection, database.dialect(), athlete);
            if (row.isPresent() && putAside(connection, row.get()) > 0) {
                row.get().raiseRevision(connection);
            }
            return row;
        });
    }

    private static int putAside(Connection connection, AthleteRow athlete) throws SQLException {
        try (Sql sql = new Sql(connection, """
                update label_model set in_use = 0 where athlete_id = :athlete and in_use = 1""")) {
            return sql.whole("athlete", athlete.id()).run();
        }
    }
}
