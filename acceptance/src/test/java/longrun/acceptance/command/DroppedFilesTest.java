package longrun.acceptance.command;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import longrun.acceptance.command.Command.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that is watched while Longrun serves. */
class DroppedFilesTest {
    private static final int ROWS = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** How many servers are killed; each takes twenty seconds, so that only a long run has more than one. */
    private static final int KILLS = Integer.getInteger("longrun.kills", 15) / 15;

    private static final long SEED = Long.getLong("longrun.seed", 20_180_601L);

    @TempDir
    Path folder;

    private Command longrun;
    private Path inbox;
    private final List<Running> started = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        longrun = new Command(folder);
        inbox = Files.createDirectory(folder.resolve("inbox"));
    }

    @AfterEach
    void stop() {
        started.forEach(running -> running.process().destroyForcibly());
    }

    @Test
    void importsWhatIsDroppedOnceAndStopsInOrder() throws Exception {
        Running serving = serve(longrun);
        Path export = LargeExport.write(folder.resolve("export.csv"), 1, 50, 1);
        drop(export, "runs.csv");
        await(() -> files().contains("done/runs.csv"));
        drop(export, "runs.csv");
        Files.writeString(inbox.resolve("bad\u001b[2J.csv"), "my password is 1234");

        await(() -> files().size() == 6);

        assertThat(files())
                .containsExactly(
                        "done/runs (2).csv",
                        "done/runs (2).csv.receipt.json",
                        "done/runs.csv",
                        "done/runs.csv.receipt.json",
                        "refused/bad\u001b[2J.csv",
                        "refused/bad\u001b[2J.csv.receipt.json");
        Json receipt = receipt("done/runs.csv");
        assertThat(receipt.number("batch")).isEqualTo(1);
        assertThat(receipt.number("accepted")).isEqualTo(50);
        assertThat(receipt("done/runs (2).csv").values()).containsEntry("imported_before", true);
        assertThat(receipt("refused/bad\u001b[2J.csv").text("refused")).contains("this is no workout export");
        assertThat(longrun.run("batches", "--json").json().objects("batches")).hasSize(1);
        serving.process().destroy();
        assertThat(serving.result().code()).isEqualTo(143);
        assertThat(serving.result().out()).endsWith("What is dropped into " + inbox + " is imported\n");
        assertThat(serving.result().err().lines())
                .containsExactlyInAnyOrder(
                        "longrun: inbox: runs.csv: imported as batch 1; it is in done/runs.csv",
                        "longrun: inbox: runs.csv: imported before, as batch 1; it is in done/runs (2).csv",
                        "longrun: inbox: bad [2J.csv: refused, its receipt says why; it is in refused/bad [2J.csv");
    }

    @Test
    void killedOrToldToStopAtAnyMomentEachFileIsTakenOnceAndFiledAtTheNextStart() throws Exception {
        Random random = new Random(SEED);
        List<Path> exports = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            exports.add(LargeExport.write(folder.resolve("export" + n + ".csv"), n * ROWS + 1, ROWS, n));
        }
        int[] left = new int[exports.size() + 1];

        for (int kill = 0; kill < KILLS; kill++) {
            for (int n = 0; n < exports.size(); n++) {
                drop(exports.get(n), n + ".csv");
            }
            Running killed = serve(longrun);
            await(() -> Files.readString(killed.out()).contains("is imported"));
            // Files are due six seconds after the start; three imports take about three.
            long after = random.nextLong(5500, 9500);
            killed.process().waitFor(after, MILLISECONDS);
            if (kill % 3 == 2) {
                killed.process().destroy();
            } else {
                killed.process().destroyForcibly();
            }
            killed.result();
            int moved = (int) files().stream()
                    .filter(file -> file.endsWith(".csv") && file.startsWith("done/"))
                    .count();
            assertThat(batches()).as("killed after %d ms", after).isBetween(moved, exports.size());
            left[moved]++;

            Running next = serve(longrun);
            await(() -> files().stream().noneMatch(file -> file.matches("\\d\\.csv")));
            next.process().destroy();
            next.result();

            Json status = longrun.run("status", "--json").json();
            assertThat(status.objects("batches"))
                    .as("killed after %d ms", after)
                    .hasSize(exports.size());
            assertThat(status.number("workouts")).isEqualTo(exports.size() * ROWS);
            List<String> files = files();
            assertThat(files).filteredOn(file -> file.matches("done/.*\\.csv")).hasSize(exports.size());
            assertThat(files).filteredOn(file -> file.endsWith(".csv")).allSatisfy(file -> {
                assertThat(files).contains(file + ".receipt.json");
                assertThat(receipt(file).number("accepted")).isEqualTo(ROWS);
            });
            delete(longrun.data());
            delete(inbox.resolve("done"));
        }

        System.out.println("killed or stopped " + KILLS + " servers; files they had moved, and how often: "
                + List.of("0: " + left[0], "1: " + left[1], "2: " + left[2], "3: " + left[3]));
    }

    @Test
    void whatItMayNotReadOrMoveStaysAndIsToldOnce() throws Exception {
        Unprivileged someone = Unprivileged.in(folder);
        Path secret = LargeExport.write(inbox.resolve("secret.csv"), 1, 5, 1);
        LargeExport.write(inbox.resolve("stuck.csv"), 11, 5, 2);
        for (String tray : List.of("done", "refused")) {
            Files.createDirectory(inbox.resolve(tray)).toFile().setWritable(true, false);
        }
        someone.deny(secret);
        Command theirs = someone.command();
        someone.onlyLookInto(inbox);

        Running serving = serve(theirs);

        await(() -> Files.readString(serving.err()).lines().count() == 2);
        Thread.sleep(5000);
        assertThat(Files.readString(serving.err()).lines())
                .containsExactlyInAnyOrder(
                        "longrun: inbox: secret.csv stays in the inbox for now: it cannot be read; let Longrun read it",
                        "longrun: inbox: stuck.csv stays in the inbox for now:"
                                + " it cannot be moved to done/stuck.csv (no permission)");
        assertThat(files()).containsExactly("done/stuck.csv.receipt.json", "secret.csv", "stuck.csv");
        assertThat(theirs.run("batches", "--json").json().objects("batches")).hasSize(1);
    }

    private Running serve(Command command) throws IOException {
        Running running = command.start("serve", "--port", 0, "--inbox", inbox);
        started.add(running);
        return running;
    }

    /** As one moves a file that lies elsewhere on the same disk. */
    private void drop(Path file, String name) throws IOException {
        Path copy = Files.copy(file, folder.resolve("copy"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private int batches() {
        return longrun.run("status", "--json").json().objects("batches").size();
    }

    private Json receipt(String file) {
        try {
            return Json.read(Files.readString(inbox.resolve(file + ".receipt.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All in the inbox, but for folders. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(inbox)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> inbox.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("it came to pass in time").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
