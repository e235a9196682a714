package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import longrun.workout.Athlete;
import longrun.workout.batch.Batch;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed with -9 at any moment of an import leaves the whole file or nothing. */
class KilledImportTest {
    /** Enough to hit every stage of an import; more with -Dlongrun.kills=. */
    private static final int KILLS = Integer.getInteger("longrun.kills", 10);

    /** A few imports' time. */
    private static final int LONGEST_MILLISECONDS = 150;

    private final Random random = new Random(2);

    @Test
    void leavesWholeFilesInSqlite(@TempDir Path folder) throws Exception {
        leavesWholeFiles(StoreConfig.embedded(folder), List.of(folder.toString()));
    }

    @Test
    void leavesWholeFilesInMariaDb() throws Exception {
        StoreConfig config = MariaDbServer.newDatabase();
        String url = ((StoreConfig.Place.Server) config.place()).url();
        leavesWholeFiles(config, List.of(url, MariaDbServer.USER, MariaDbServer.PASSWORD));
    }

    private void leavesWholeFiles(StoreConfig config, List<String> arguments) throws Exception {
        try (SqlStore store = SqlStore.open(config)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                long acknowledged = importUntilKilled(arguments);
                requireWholeFiles(store.workouts(), acknowledged);
                assertThat(rows(config, "sighting"))
                        .isEqualTo(store.workouts().revision(Athlete.DEFAULT) * EndlessImports.ROWS);
            }
        }
    }

    private static void requireWholeFiles(WorkoutStore workouts, long acknowledged) {
        long revision = workouts.revision(Athlete.DEFAULT);
        List<Batch> batches = workouts.batches(Athlete.DEFAULT);

        assertThat(revision).isBetween(acknowledged, acknowledged + 1);
        assertThat(batches).hasSize((int) revision);
        assertThat(batches).allSatisfy(batch -> {
            assertThat(batch.counts().accepted()).isEqualTo(EndlessImports.ROWS);
            assertThat(batch.counts().rejected()).isOne();
            assertThat(workouts.rejectedRows(Athlete.DEFAULT, batch.number())).hasSize(1);
        });
        assertThat(workouts.history(Athlete.DEFAULT).size()).isEqualTo((int) revision * EndlessImports.ROWS);
    }

    /** Returns the last batch the process said it had kept. */
    private long importUntilKilled(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessImports.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            assertThat(line).isNotNull();
            Thread.sleep(random.nextInt(LONGEST_MILLISECONDS));
            // By its handle: killed as a process, its output would be closed before it is read.
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            long last = Long.parseLong(line);
            for (String next = output.readLine(); next != null && !next.isEmpty(); next = output.readLine()) {
                last = Long.parseLong(next);
            }
            return last;
        } finally {
            process.destroyForcibly();
        }
    }

    private static int rows(StoreConfig config, String table) {
        try (Database database = new Database(Dialect.of(config))) {
            return database.read(connection -> {
                try (Sql sql = new Sql(connection, "select count(*) from " + table)) {
                    return sql.first(Cells::number).orElseThrow();
                }
            });
        }
    }
}
