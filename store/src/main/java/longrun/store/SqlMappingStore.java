package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import longrun.workout.Athlete;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Signature;
import longrun.workout.port.MappingStore;

/** Mappings in SQL. */
final class SqlMappingStore implements MappingStore {
    private final Database database;

    SqlMappingStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Mapping> mappings(Athlete athlete) {
        List<Mapping> mappings = database.read(connection -> mappings(connection, athlete));
        return mappings.stream().sorted(MappingStore.ORDER).toList();
    }

    private static List<Mapping> mappings(Connection connection, Athlete athlete) throws SQLException {
        try (Sql sql = new Sql(connection, """
                select m.mapping_text
                from mapping m
                join athlete a on a.id = m.athlete_id
                where a.name = :athlete""")) {
            return sql.text("athlete", athlete.name()).list(cells -> MappingText.read(cells.word()));
        }
    }

    @Override
    public Optional<Mapping> mapping(Athlete athlete, Signature signature) {
        return database.read(connection -> mapping(connection, athlete, signature));
    }

    private static Optional<Mapping> mapping(Connection connection, Athlete athlete, Signature signature)
            throws SQLException {
        try (Sql sql = new Sql(connection, """
                select m.mapping_text
                from mapping m
                join athlete a on a.id = m.athlete_id
                where a.name = :athlete and m.signature = :signature""")) {
            return sql.text("athlete", athlete.name())
                    .text("signature", signature.hex())
                    .first(cells -> MappingText.read(cells.word()));
        }
    }

    @Override
    public void save(Athlete athlete, Mapping mapping) {
        database.write(connection -> {
            AthleteRow row = AthleteRow.lockOrAdd(connection, database.dialect(), athlete);
            if (mapping(connection, athlete, mapping.signature())
                    .filter(mapping::equals)
                    .isPresent()) {
                return false;
            }
            delete(connection, row, mapping.signature());
            insert(connection, row, mapping);
            row.raiseRevision(connection);
            return true;
        });
    }

    @Override
    public void forget(Athlete athlete, Signature signature) {
        database.write(connection -> {
            Optional<AthleteRow> row = AthleteRow.lock(connection, database.dialect(), athlete);
            if (row.isEmpty() || delete(connection, row.get(), signature) == 0) {
                return false;
            }
            row.get().raiseRevision(connection);
            return true;
        });
    }

    private static int delete(Connection connection, AthleteRow athlete, Signature signature) throws SQLException {
        try (Sql sql = new Sql(connection, """
                delete from mapping where athlete_id = :athlete and signature = :signature""")) {
            return sql.whole("athlete", athlete.id())
                    .text("signature", signature.hex())
                    .run();
        }
    }

    private static void insert(Connection connection, AthleteRow athlete, Mapping mapping) throws SQLException {
        try (Sql sql = new Sql(connection, """
                insert into mapping (athlete_id, signature, mapping_text)
                values (:athlete, :signature, :mapping)""")) {
            sql.whole("athlete", athlete.id())
                    .text("signature", mapping.signature().hex())
                    .text("mapping", MappingText.text(mapping))
                    .run();
        }
    }
}
