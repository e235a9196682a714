package longrun.acceptance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import longrun.acceptance.command.Command.Result;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.store.SqlStore;
import longrun.store.StoreConfig;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a million rows, by a cold command that may hold one of them and not what is known. Runs with {@code -Psoak}. */
@Tag("soak")
class MillionRowsTest {
    private static final int ROWS = 1_000_000;

    private static final int LEAST_ROWS_A_SECOND = 200_000;
    private static final double MOST_TIMES_SQLITE = 3;

    @TempDir
    Path folder;

    /** The first million into nothing, the same once more, and another million beside it. */
    @Test
    void areTakenInNotMuchSlowerThanSqliteAloneKeepsThem() throws Exception {
        Command longrun = new Command(folder).java("-Xmx400m");
        Path file = LargeExport.write(folder.resolve("million.csv"), 1, ROWS, 1);

        Result first = imported(longrun, file, "accepted");
        SqliteAlone alone = sqliteAlone(longrun.data());
        double times = (double) first.took().toMillis() / alone.inserted().toMillis();
        System.out.printf(
                "1,000,000 rows: %,d ms; %.1f times SQLite's inserts (%,d ms), %.1f times a copy within SQLite (%,d ms)%n",
                first.took().toMillis(),
                times,
                alone.inserted().toMillis(),
                (double) first.took().toMillis() / alone.copied().toMillis(),
                alone.copied().toMillis());
        assertThat(times).isLessThan(MOST_TIMES_SQLITE);

        Result again = imported(longrun, file, "already_known");
        System.out.printf("once more, all known: %,d ms%n", again.took().toMillis());

        Path other = LargeExport.write(folder.resolve("another.csv"), ROWS + 1, ROWS, 2);
        Result beside = imported(longrun, other, "accepted");
        System.out.printf("another million beside them: %,d ms%n", beside.took().toMillis());

        Result status = new Command(folder).java("-Xmx2g").run("status", "--json");
        System.out.printf(
                "status of 2,000,000 workouts: %,d ms%n", status.took().toMillis());
        assertThat(status.json().number("workouts")).isEqualTo(2 * ROWS);
    }

    private static Result imported(Command longrun, Path file, String count) {
        Result result = longrun.run("import", "--json", file);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.json().number(count)).isEqualTo(ROWS);
        return result;
    }

    /** How long SQLite takes for the rows that were imported, in an empty database with the same tables and indexes. */
    private SqliteAlone sqliteAlone(Path data) throws SQLException {
        Path copy = folder.resolve("copy");
        SqlStore.open(StoreConfig.embedded(copy)).close();
        return SqliteAlone.measure(data.resolve("longrun.db"), copy.resolve("longrun.db"));
    }

    @Test
    void areParsedAndJudgedAtTwoHundredThousandASecond() throws IOException {
        Path file = LargeExport.write(folder.resolve("million.csv"), 1, ROWS, 1);
        try (SqlStore store = SqlStore.open(StoreConfig.embedded(folder.resolve("empty")));
                InputStream in = Files.newInputStream(file)) {
            Intake intake = new Intake(store.workouts(), Clock.systemUTC());
            long start = System.nanoTime();

            Outcome outcome =
                    intake.plan(Athlete.DEFAULT, in, "million.csv", Files.size(file), Terms.CAREFUL, Progress.NONE);

            double rate = ROWS / ((System.nanoTime() - start) / 1e9);
            System.out.printf("%,.0f rows a second parsed and judged%n", rate);
            assertThat(outcome).isInstanceOf(Outcome.Planned.class);
            assertThat(rate).isGreaterThan(LEAST_ROWS_A_SECOND);
        }
    }
}
