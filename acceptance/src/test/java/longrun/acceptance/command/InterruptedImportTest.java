package longrun.acceptance.command;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import longrun.acceptance.command.Command.Result;
import longrun.acceptance.command.Command.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that are killed, that meet, and that may not write. */
class InterruptedImportTest {
    private static final int ROWS = 20_000;

    /** How many imports are killed; a long run has -Dlongrun.kills=200. */
    private static final int KILLS = Integer.getInteger("longrun.kills", 15);

    private static final long SEED = Long.getLong("longrun.seed", 20_180_601L);

    @TempDir
    Path folder;

    private Command longrun;

    @BeforeEach
    void open() {
        longrun = new Command(folder);
    }

    @Test
    void killedAtAnyMomentLeavesTheWholeFileOrNothing() throws Exception {
        Path file = LargeExport.write(folder.resolve("large.csv"), 1, ROWS, SEED);
        Duration whole = longrun.run("import", file).took();
        delete(longrun.data());
        Random random = new Random(SEED);
        int[] left = new int[2];

        for (int kill = 0; kill < KILLS; kill++) {
            // The first third is Java's own start, which has nothing to lose.
            long after = random.nextLong(whole.toMillis() / 3, whole.toMillis() * 11 / 10);
            Running running = longrun.start("import", "--json", file);
            if (!running.process().waitFor(after, MILLISECONDS)) {
                running.process().destroyForcibly().waitFor();
            }
            left[check(file, running, after)]++;
        }

        System.out.println(
                "killed " + KILLS + " imports: " + left[0] + " left nothing, " + left[1] + " the whole file");
    }

    @Test
    void anUndoThatIsKilledAtAnyMomentTakesTheWholeBatchOrNothing() throws Exception {
        Path file = LargeExport.write(folder.resolve("large.csv"), 1, ROWS, SEED);
        longrun.run("import", file);
        Duration whole = longrun.run("undo", 1).took();
        Random random = new Random(SEED);
        int batch = 2;
        longrun.run("import", file);
        int[] left = new int[2];

        for (int kill = 0; kill < KILLS; kill++) {
            long after = random.nextLong(whole.toMillis() / 3, whole.toMillis() * 11 / 10);
            Running running = longrun.start("undo", batch);
            if (!running.process().waitFor(after, MILLISECONDS)) {
                running.process().destroyForcibly().waitFor();
            }
            Result status = longrun.run("status", "--json");
            assertThat(status.code())
                    .as("killed after %d ms: %s", after, status.err())
                    .isZero();
            int workouts = status.json().number("workouts");
            assertThat(workouts).as("killed after %d ms", after).isIn(0, ROWS);
            assertThat(status.json().objects("batches")).hasSize(workouts == 0 ? 0 : 1);
            left[workouts == 0 ? 0 : 1]++;
            if (workouts == 0) {
                longrun.run("import", file);
                batch++;
            }
        }

        System.out.println(
                "killed " + KILLS + " undos: " + left[0] + " had taken it back, " + left[1] + " had not begun");
    }

    /** Whether the whole file is there; the next command finds nothing to mend, and an import starts anew or adds nothing. */
    private int check(Path file, Running killed, long after) throws IOException {
        Result status = longrun.run("status", "--json");
        assertThat(status.code())
                .as("killed after %d ms: %s", after, status.err())
                .isZero();
        int workouts = status.json().number("workouts");
        assertThat(workouts).as("killed after %d ms", after).isIn(0, ROWS);
        assertThat(status.json().objects("batches")).hasSize(workouts == 0 ? 0 : 1);
        if (!Files.readString(killed.out()).isBlank()) {
            assertThat(workouts).as("a receipt was given").isEqualTo(ROWS);
        }
        if (workouts == 0) {
            return 0;
        }
        assertThat(longrun.run("import", "--json", file).json().number("already_known"))
                .isEqualTo(ROWS);
        delete(longrun.data());
        return 1;
    }

    @Test
    void twoAtOnceAreBothTakenWhole() throws Exception {
        Path first = LargeExport.write(folder.resolve("first.csv"), 1, ROWS, 1);
        Path second = LargeExport.write(folder.resolve("second.csv"), ROWS + 1, ROWS, 2);

        List<Running> both =
                List.of(longrun.start("import", "--json", first), longrun.start("import", "--json", second));

        for (Running running : both) {
            Result result = running.result();
            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.json().number("accepted")).isEqualTo(ROWS);
        }
        Json status = longrun.run("status", "--json").json();
        assertThat(status.number("workouts")).isEqualTo(2 * ROWS);
        assertThat(status.objects("batches"))
                .extracting(batch -> batch.number("batch"))
                .containsExactly(2, 1);
    }

    @Test
    void theSameFileTwiceAtOnceIsTakenOnce() throws Exception {
        Path file = LargeExport.write(folder.resolve("same.csv"), 1, ROWS, 1);

        Running one = longrun.start("import", "--json", file);
        Running other = longrun.start("import", "--json", file);

        assertThat(List.of(
                        one.result().json().number("accepted"),
                        other.result().json().number("accepted")))
                .containsExactlyInAnyOrder(ROWS, 0);
        assertThat(longrun.run("status", "--json").json().number("workouts")).isEqualTo(ROWS);
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsNamedInOneLine() throws Exception {
        Unprivileged someone = Unprivileged.in(folder);
        Path file = LargeExport.write(folder.resolve("small.csv"), 1, 5, 1);
        longrun.run("import", file);
        someone.onlyShow(longrun.data());

        for (List<Object> command : List.<List<Object>>of(
                List.of("import", file), List.of("undo", 1), List.of("correct", "mapmyrun:1", "--exclude"))) {
            Result result = someone.command().run(command.toArray());

            assertThat(result.code()).as("%s: %s", command, result.err()).isEqualTo(3);
            assertThat(result.err().lines()).hasSize(1);
            assertThat(result.err()).startsWith("longrun: cannot write to " + longrun.data());
        }
        assertThat(longrun.run("status", "--json").json().number("workouts")).isEqualTo(5);
    }

    private static void delete(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
