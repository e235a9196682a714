package longrun.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.store.SqlStore;
import longrun.store.StoreConfig;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.WorkoutStore;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A history of 2,770 rows taken in by a warm process: promised in 100 ms. The floor is reading its cells alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ImportBenchmark {
    private static final int ROWS = 2_770;

    private final byte[] csv = Exports.csv(ROWS).getBytes(StandardCharsets.UTF_8);
    private Path folder = Path.of("");

    @Setup(Level.Iteration)
    public void open() throws IOException {
        folder = Files.createTempDirectory("longrun-benchmark");
    }

    @TearDown(Level.Iteration)
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public long floorReadsTheCells() throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))) {
            for (CsvRecord row : reader) {
                cells += row.getFieldCount();
            }
        }
        return cells;
    }

    @Benchmark
    public Outcome intoMemory() {
        return take(new InMemoryStore());
    }

    /** An open database with nothing in it. */
    @State(Scope.Benchmark)
    public static class Opened {
        private @Nullable SqlStore store;

        @Setup(Level.Invocation)
        public void open(ImportBenchmark of) throws IOException {
            store = SqlStore.open(StoreConfig.embedded(Files.createTempDirectory(of.folder, "import")));
        }

        @TearDown(Level.Invocation)
        public void close() {
            if (store != null) {
                store.close();
            }
        }

        private WorkoutStore workouts() {
            return Objects.requireNonNull(store).workouts();
        }
    }

    @Benchmark
    public Outcome intoSqlite(Opened opened) {
        return take(opened.workouts());
    }

    /** The file is known already, so that nothing is added. */
    @State(Scope.Benchmark)
    public static class Filled {
        private final InMemoryStore store = new InMemoryStore();

        @Setup
        public void fill(ImportBenchmark of) {
            of.take(store);
        }
    }

    @Benchmark
    public Object planOfAKnownFile(Filled filled) {
        return new Intake(filled.store, Clock.systemUTC())
                .plan(
                        Athlete.DEFAULT,
                        new ByteArrayInputStream(csv),
                        "history.csv",
                        csv.length,
                        Terms.CAREFUL,
                        Progress.NONE);
    }

    private Outcome take(WorkoutStore store) {
        return new Intake(store, Clock.systemUTC())
                .take(
                        Athlete.DEFAULT,
                        new ByteArrayInputStream(csv),
                        "history.csv",
                        csv.length,
                        Terms.CAREFUL,
                        Progress.NONE);
    }
}
