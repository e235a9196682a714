package longrun.store;

import java.util.Map;
import longrun.workout.port.StoreException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Runs the numbered migrations that are missing; loads Flyway, which takes half a second. */
final class Migration {
    private Migration() {}

    static void run(Database database) {
        Dialect dialect = database.dialect();
        String collation = database.read(dialect::collation);
        try {
            Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(dialect.dataSource())
                    .locations("classpath:" + dialect.migrations())
                    .failOnMissingLocations(true)
                    .placeholders(Map.of("collation", collation))
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException("the store's schema could not be brought up to date: " + e.getMessage(), e);
        }
    }
}
