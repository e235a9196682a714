package longrun.store;

import static longrun.store.Fixtures.newRuns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import longrun.workout.Athlete;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Import;
import longrun.workout.port.BusyException;
import longrun.workout.port.StoreException;
import longrun.workout.port.WorkoutStore;
import longrun.workout.settings.Settings;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a database does for several processes; each fact has a database of its own. */
@Timeout(60)
abstract class SqlStoreContract {
    private static final Athlete ME = Athlete.DEFAULT;

    private StoreConfig config;

    /** An empty database. */
    abstract StoreConfig newDatabase();

    @BeforeEach
    void makeDatabase() {
        config = newDatabase();
    }

    @Test
    void keepsWhatItKeptWhenOpenedAgain() throws IOException {
        try (SqlStore store = SqlStore.open(config)) {
            store.workouts().add(ME, newRuns("r", 10));
        }
        try (SqlStore store = SqlStore.open(config)) {
            assertThat(store.workouts().history(ME).size()).isEqualTo(10);
            assertThat(store.workouts().revision(ME)).isOne();
        }
    }

    @Test
    void showsReadersTheOldRevisionUntilALongWriteIsDone() throws IOException {
        try (SqlStore store = SqlStore.open(config);
                SqlStore other = SqlStore.open(config)) {
            WorkoutStore workouts = store.workouts();
            workouts.add(ME, newRuns("old", 10));
            Import slow = ledger -> {
                newRuns("new", 2_000).writeTo(ledger);
                for (WorkoutStore reader : List.of(workouts, other.workouts())) {
                    assertThat(reader.revision(ME)).isOne();
                    assertThat(reader.history(ME).size()).isEqualTo(10);
                    assertThat(reader.batches(ME)).hasSize(1);
                }
                return Fixtures.FILE;
            };

            assertThat(workouts.add(ME, slow)).isNotNull();

            assertThat(other.workouts().history(ME).size()).isEqualTo(2_010);
            assertThat(other.workouts().history(ME).revision()).isEqualTo(2);
        }
    }

    @Test
    void tellsASecondWriterThatItIsBusy() throws IOException {
        try (SqlStore store = SqlStore.open(config);
                SqlStore other = SqlStore.open(config.withBusyTimeout(Duration.ofMillis(200)))) {
            store.workouts().add(ME, newRuns("first", 10));
            WorkoutKey key = store.workouts().history(ME).key(0);
            List<ThrowingCallable> writers = List.of(
                    () -> other.workouts().add(ME, newRuns("third", 10)),
                    () -> other.workouts().undo(ME, 1),
                    () -> other.overlays().change(ME, Set.of(key), said -> said.withNote("mine")));
            Import slow = ledger -> {
                newRuns("second", 10).writeTo(ledger);
                for (ThrowingCallable writer : writers) {
                    assertThatExceptionOfType(BusyException.class)
                            .isThrownBy(writer)
                            .withMessageContaining("try again when it has finished");
                }
                return Fixtures.FILE;
            };

            assertThat(store.workouts().add(ME, slow)).isNotNull();

            assertThat(other.workouts().batches(ME)).hasSize(2);
            assertThat(other.overlays().overlays(ME)).isEmpty();
            assertThat(other.workouts().add(ME, newRuns("third", 10))).isNotNull();
            assertThat(other.workouts().undo(ME, 1)).isPresent();
            assertThat(other.workouts().history(ME).size()).isEqualTo(20);
        }
    }

    @Test
    void letsASecondWriterWaitForTheFirst() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (SqlStore store = SqlStore.open(config);
                SqlStore other = SqlStore.open(config)) {
            CountDownLatch begun = new CountDownLatch(1);
            Import slow = ledger -> {
                begun.countDown();
                newRuns("first", 5_000).writeTo(ledger);
                return Fixtures.FILE;
            };
            Future<?> first = thread.submit(() -> store.workouts().add(ME, slow));
            begun.await();

            Import second = ledger -> {
                WorkoutKey key = Fixtures.key("first1");
                assertThat(ledger.known(Set.of(key)).counted().rowOf(key))
                        .as("what the first import kept")
                        .isPresent();
                return newRuns("second", 10).writeTo(ledger);
            };
            assertThat(other.workouts().add(ME, second).number()).isEqualTo(2);

            first.get();
            assertThat(other.workouts().revision(ME)).isEqualTo(2);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void isMadeOnceWhenOpenedByFourAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Long>> openers = new ArrayList<>();
            for (int opener = 0; opener < 4; opener++) {
                openers.add(() -> {
                    try (SqlStore store = SqlStore.open(config)) {
                        return store.workouts().revision(ME);
                    }
                });
            }
            for (Future<Long> opened : threads.invokeAll(openers)) {
                assertThat(opened.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A plan of the database that compares each row with each other would take minutes. */
    @Test
    void undoesALargeBatchBesideAnother() throws IOException {
        try (SqlStore store = SqlStore.open(config)) {
            store.workouts().add(ME, newRuns("r", 50_000));
            store.workouts().add(ME, newRuns("r", 50_000));

            assertThat(store.workouts().undo(ME, 1)).isPresent();

            assertThat(store.workouts().history(ME).size()).isEqualTo(50_000);
            assertThat(store.workouts().history(ME).batch(0)).isEqualTo(2);
        }
    }

    @Test
    void refusesADatabaseOfANewerLongrun() {
        SqlStore.open(config).close();
        change("update flyway_schema_history set version = '99' where version = '" + Schema.VERSION + "'");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> SqlStore.open(config))
                .withMessage("the store was written by a newer Longrun (its schema is 99, this one knows "
                        + Schema.VERSION + "); use the newer Longrun, or another store");
    }

    @Test
    void bringsAnOlderDatabaseUpToDate() throws IOException {
        SqlStore.open(config).close();
        change("drop table setting");
        change("delete from flyway_schema_history where version = '" + Schema.VERSION + "'");

        try (SqlStore store = SqlStore.open(config)) {
            assertThat(store.workouts().add(ME, newRuns("r", 1))).isNotNull();
            assertThat(store.settings().settings(ME)).isEqualTo(Settings.DEFAULT);
        }
    }

    @Test
    void keepsNothingWhenAnImportSwallowsAFailureToWrite() {
        try (SqlStore store = SqlStore.open(config)) {
            Import careless = ledger -> {
                ledger.enter(Fixtures.rejected(1));
                try {
                    for (int again = 0; again < 1_000; again++) {
                        ledger.enter(Fixtures.rejected(1));
                    }
                } catch (StoreException e) {
                    assertThat(e).hasMessageContaining("cannot use");
                }
                return Fixtures.FILE;
            };

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> store.workouts().add(ME, careless));
            assertThat(store.workouts().batches(ME)).isEmpty();
            assertThat(store.workouts().athletes()).isEmpty();
        }
    }

    private void change(String sql) {
        try (Database database = new Database(Dialect.of(config))) {
            database.write(connection -> {
                try (Sql change = new Sql(connection, sql)) {
                    return change.run();
                }
            });
        }
    }
}
