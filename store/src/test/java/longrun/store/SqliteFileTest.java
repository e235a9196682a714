package longrun.store;

import static longrun.store.Fixtures.newRuns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longrun.workout.Athlete;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.port.BusyException;
import longrun.workout.port.StoreException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What is SQLite's alone: its folder, its file, and what can go wrong with them. */
class SqliteFileTest {
    private static final Athlete ME = Athlete.DEFAULT;

    @TempDir
    private Path temporary;

    @Nested
    class Shared extends SqlStoreContract {
        @Override
        StoreConfig newDatabase() {
            try {
                return StoreConfig.embedded(Files.createTempDirectory(temporary, "store"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** Whatever it is asked of one athlete's many sightings, it finds them by an index that names more than her. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workout_key = 'k' | INDEX sighting_of_workout (athlete_id=? AND workout_key=?)",
                "started_date = 'd' and batch_no < 9 | INDEX sighting_on_date (athlete_id=? AND started_date=? AND batch_no<?)",
                "started_date in ('d', 'e') | INDEX sighting_on_date (athlete_id=? AND started_date=?)",
                "batch_no = 1 and row_no = 2 | PRIMARY KEY (athlete_id=? AND batch_no=? AND row_no=?)",
                "duplicate_of is not null | INDEX duplicate_of (athlete_id=? AND duplicate_of>?)",
            })
    void findsSightingsByAnIndex(String condition, String plan) {
        StoreConfig config = StoreConfig.embedded(temporary);
        SqlStore.open(config).close();
        try (Database database = new Database(new Sqlite(temporary, config))) {
            List<String> steps = database.read(connection -> {
                try (Sql sql = new Sql(
                        connection,
                        "explain query plan select note from sighting where athlete_id = 1 and " + condition)) {
                    return sql.list(cells -> cells.skip(3).word());
                }
            });
            assertThat(steps).containsExactly("SEARCH sighting USING " + plan);
        }
    }

    @Test
    void makesItsFolderForTheOwnerAlone() throws IOException {
        Path folder = temporary.resolve("a/b");
        try (SqlStore store = SqlStore.open(StoreConfig.embedded(folder))) {
            store.workouts().add(ME, newRuns("r", 1));

            assertThat(permissions(folder)).isEqualTo("rwx------");
            assertThat(permissions(folder.getParent())).isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(file -> file.toString().contains(Sqlite.FILE)))
                        .hasSizeGreaterThan(1)
                        .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
            }
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void leavesOneFileWhenClosed() throws IOException {
        try (SqlStore store = SqlStore.open(StoreConfig.embedded(temporary))) {
            store.workouts().add(ME, newRuns("r", 1));
        }

        assertThat(temporary.resolve("longrun.db-wal")).doesNotExist();
        assertThat(temporary.resolve("longrun.db")).isNotEmptyFile();
    }

    @Test
    void keepsNothingOfAnImportThatFillsTheDisk() throws IOException {
        StoreConfig config = StoreConfig.embedded(temporary);
        try (SqlStore store = SqlStore.open(config)) {
            store.workouts().add(ME, newRuns("first", 10));
        }
        Sqlite full = new Sqlite(temporary, config);
        full.limitPages(150);
        try (SqlStore store = SqlStore.open(full)) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> store.workouts().add(ME, newRuns("second", 100_000)))
                    .withMessage("no space left for " + temporary.resolve("longrun.db")
                            + "; free some, or move the folder to a larger disk");
            assertThat(store.workouts().history(ME).size()).isEqualTo(10);
            assertThat(store.workouts().revision(ME)).isOne();
            assertThat(store.workouts().add(ME, newRuns("small", 3))).isNotNull();
        }
    }

    @Test
    void stillUndoesWhereTheDiskIsFullAndKeepsNothingOfANoteThatFillsIt() throws IOException {
        StoreConfig config = StoreConfig.embedded(temporary);
        try (SqlStore store = SqlStore.open(config)) {
            store.workouts().add(ME, newRuns("first", 2_000));
            store.workouts().add(ME, newRuns("second", 10));
        }
        Sqlite full = new Sqlite(temporary, config);
        full.limitPages(1);
        try (SqlStore store = SqlStore.open(full)) {
            History history = store.workouts().history(ME);
            Set<WorkoutKey> keys =
                    IntStream.range(0, 200).mapToObj(history::key).collect(Collectors.toSet());
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> store.overlays().change(ME, keys, said -> said.withNote("x".repeat(9_000))))
                    .withMessageStartingWith("no space left for ");
            assertThat(store.overlays().overlays(ME)).isEmpty();
            assertThat(store.workouts().revision(ME)).isEqualTo(2);

            assertThat(store.workouts().undo(ME, 1)).isPresent();
            assertThat(store.workouts().history(ME).size()).isEqualTo(10);
            assertThat(store.workouts().add(ME, newRuns("again", 1_000))).isNotNull();
        }
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "x");

        for (Path folder : new Path[] {file, file.resolve("below")}) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> SqlStore.open(StoreConfig.embedded(folder)))
                    .withMessage("cannot write to " + folder
                            + "; let the user who runs Longrun write there, or choose another folder");
        }
        assertThat(file).hasContent("x");
    }

    @Test
    void refusesAFileThatIsNoDatabaseAndLeavesItAlone() throws IOException {
        Path file = Files.writeString(temporary.resolve("longrun.db"), "no database at all\n".repeat(100));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> SqlStore.open(StoreConfig.embedded(temporary)))
                .withMessageStartingWith(file + " is not a sound SQLite database");
        assertThat(file).content().startsWith("no database at all\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_READONLY", "SQLITE_READONLY_DIRECTORY", "SQLITE_CANTOPEN", "SQLITE_PERM"})
    void saysWhichFolderItCannotWriteTo(SQLiteErrorCode code) {
        assertThat(explain(code))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("cannot write to " + temporary + ";");
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "SQLITE_BUSY_RECOVERY", "SQLITE_LOCKED"})
    void saysThatAnotherProcessWrites(SQLiteErrorCode code) {
        assertThat(explain(code))
                .isInstanceOf(BusyException.class)
                .hasMessage("another process is writing to " + temporary.resolve("longrun.db")
                        + "; try again when it has finished");
    }

    private RuntimeException explain(SQLiteErrorCode code) {
        SQLException failure = new SQLiteException("as SQLite says", code);
        try (Sqlite sqlite = new Sqlite(temporary, StoreConfig.embedded(temporary))) {
            return sqlite.explain(failure);
        }
    }
}
