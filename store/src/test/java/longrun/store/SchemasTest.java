package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two databases' schemas are one schema. */
class SchemasTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db");

    private static final Map<String, String> KINDS = Map.of(
            "INTEGER", "whole",
            "BIGINT", "whole",
            "INT", "whole",
            "REAL", "real",
            "DOUBLE", "real",
            "TEXT", "text",
            "VARCHAR", "text",
            "MEDIUMTEXT", "text");

    private static final List<String> TABLES = List.of(
            "athlete",
            "batch",
            "sighting",
            "workout",
            "rejected_row",
            "event",
            "lap",
            "track_point",
            "mapping",
            "overlay",
            "chapter_name",
            "goal",
            "setting",
            "label_model",
            "label_cluster");

    @Test
    void haveTheSameTablesAndColumns(@TempDir Path folder) {
        Map<String, String> sqlite = columns(StoreConfig.embedded(folder));
        Map<String, String> mariaDb = columns(MariaDbServer.newDatabase());

        assertThat(sqlite).isEqualTo(mariaDb).hasSizeGreaterThan(70);
    }

    @Test
    void haveTheSamePrimaryKeys(@TempDir Path folder) {
        Map<String, String> sqlite = keys(StoreConfig.embedded(folder));
        Map<String, String> mariaDb = keys(MariaDbServer.newDatabase());

        assertThat(sqlite).isEqualTo(mariaDb).hasSameSizeAs(TABLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "mariadb"})
    void haveTheVersionsTheCodeKnows(String database) throws IOException {
        assertThat(names(database).map(name -> name.replaceFirst("^V(\\d+)__.*$", "$1")))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, Schema.VERSION)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void nameTheirMigrationsAlike() throws IOException {
        assertThat(names("sqlite"))
                .containsExactlyInAnyOrderElementsOf(names("mariadb").toList());
    }

    @Test
    void haveOneStatementInEachMigrationOfMariaDbWhichCannotUndoThem() throws IOException {
        for (String name : names("mariadb").toList()) {
            String sql = Files.readString(MIGRATIONS.resolve("mariadb").resolve(name));
            assertThat(sql.replaceAll("(?m)^--.*$", "").strip()).matches("(?s)[^;]+;");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "mariadb"})
    void sayAboveEachIndexWhichQueryItServes(String database) throws IOException {
        for (String name : names(database).toList()) {
            String sql = Files.readString(MIGRATIONS.resolve(database).resolve(name));
            if (sql.contains("create index") || sql.contains("create unique index")) {
                assertThat(sql).startsWith("-- Serves ");
            }
        }
    }

    private static Stream<String> names(String database) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS.resolve(database))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    /** table.column to kind and nullability. */
    private static Map<String, String> columns(StoreConfig config) {
        return metadata(config, (metadata, catalog) -> {
            Map<String, String> columns = new TreeMap<>();
            try (ResultSet found = metadata.getColumns(catalog, null, "%", "%")) {
                while (found.next()) {
                    String type = found.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
                    columns.put(
                            found.getString("TABLE_NAME") + "." + found.getString("COLUMN_NAME"),
                            KINDS.getOrDefault(type, type) + " " + found.getString("IS_NULLABLE"));
                }
            }
            columns.keySet().removeIf(column -> column.startsWith("flyway") || column.startsWith("sqlite"));
            return columns;
        });
    }

    /** table to the columns of its primary key, in order. */
    private static Map<String, String> keys(StoreConfig config) {
        return metadata(config, (metadata, catalog) -> {
            Map<String, String> keys = new TreeMap<>();
            for (String table : TABLES) {
                Map<Integer, String> columns = new TreeMap<>();
                try (ResultSet found = metadata.getPrimaryKeys(catalog, null, table)) {
                    while (found.next()) {
                        columns.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
                    }
                }
                keys.put(table, String.join(",", columns.values()));
            }
            return keys;
        });
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(DatabaseMetaData metadata, String catalog) throws SQLException;
    }

    private static <T> T metadata(StoreConfig config, Reading<T> reading) {
        SqlStore.open(config).close();
        try (Database database = new Database(Dialect.of(config))) {
            return database.read(
                    (Connection connection) -> reading.of(connection.getMetaData(), connection.getCatalog()));
        }
    }
}
