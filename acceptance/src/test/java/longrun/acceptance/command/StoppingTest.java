package longrun.acceptance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import longrun.acceptance.command.Command.Result;
import longrun.acceptance.command.Command.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is under way when Longrun is told to stop, and what it tells of it. */
class StoppingTest {
    /** Enough to be at it for a second or more. */
    private static final int ROWS = 60_000;

    /** How long an import may take then, as Longrun has it. */
    private static final int PATIENCE_MILLIS = 20_000;

    @TempDir
    Path folder;

    private Command longrun;
    private Running serving;

    @BeforeEach
    void open() {
        longrun = new Command(folder).java();
    }

    @AfterEach
    void stop() {
        serving.process().destroyForcibly();
    }

    @Test
    void aRequestUnderWayGetsItsAnswerAndNewOnesAreRefused() throws Exception {
        serving = longrun.start("serve", "--port", 0);
        URI address = Served.address(serving);
        Visitor visitor = new Visitor(address);
        byte[] request = visitor.uploading(LargeExport.write(folder.resolve("some.csv"), 1, 500, 1));

        try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            OutputStream out = slow.getOutputStream();
            out.write(request, 0, request.length / 2);
            out.flush();
            awaitUnderWay(visitor);
            serving.process().destroy();
            awaitRefusal(address);
            assertThat(serving.process().isAlive()).isTrue();
            out.write(request, request.length / 2, request.length - request.length / 2);
            out.flush();

            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 303 ")
                    .contains("Location: /import/uploads/");
        }

        Result result = serving.result();
        assertThat(result.code()).isEqualTo(143);
        assertThat(result.err()).isEmpty();
    }

    /** The server has a thread at it: all it has been given was read. */
    private void awaitUnderWay(Visitor visitor) throws Exception {
        Thread.sleep(500);
        assertThat(visitor.page("/health")).isEqualTo("alive\n");
    }

    private static void awaitRefusal(URI address) throws IOException, InterruptedException {
        long end = System.nanoTime() + Served.PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (Socket late = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
                assertThat(late.isConnected()).isTrue();
                Thread.sleep(20);
            } catch (ConnectException refused) {
                return;
            }
        }
        throw new AssertionError("it still takes connections");
    }

    @Test
    void anImportUnderWayIsFinishedOrLeavesNothing() throws Exception {
        serving = longrun.start("serve", "--port", 0, "--log", "json");
        URI address = URI.create(awaitEvent("started").text("url"));
        Visitor visitor = new Visitor(address);
        String upload = visitor.upload(LargeExport.write(folder.resolve("large.csv"), 1, ROWS, 1));

        assertThat(visitor.post(upload, "action=confirm").statusCode()).isEqualTo(303);
        serving.process().destroy();

        Result result = serving.result();
        assertThat(result.code()).isEqualTo(143);
        int workouts = longrun.run("status", "--json").json().number("workouts");
        assertThat(workouts).isIn(0, ROWS);
        if (awaitEvent("stopped").number("millis") < PATIENCE_MILLIS) {
            assertThat(workouts).isEqualTo(ROWS);
            assertThat(awaitEvent("imported").number("accepted")).isEqualTo(ROWS);
        }
        assertThat(longrun.data()).isDirectoryNotContaining("glob:**-wal");
    }

    @Test
    void tellsItsLifeInObjectsOfALineEach() throws Exception {
        serving = longrun.start("serve", "--port", 0, "--log", "json");
        URI address = URI.create(awaitEvent("started").text("url"));
        Visitor visitor = new Visitor(address);
        String upload = visitor.upload(LargeExport.write(folder.resolve("my secret.csv"), 1, 50, 1));
        visitor.post(upload, "action=confirm");
        awaitEvent("imported");
        String letter = visitor.upload(Files.writeString(folder.resolve("letter.csv"), "my password is 1234\n"));
        visitor.post(letter, "action=confirm");
        awaitEvent("import_refused");
        visitor.post("/import/batches/1/undo", "");
        awaitEvent("undone");
        serving.process().destroy();
        Result result = serving.result();

        assertThat(result.out()).isEmpty();
        assertThat(result.err()).doesNotContain("secret", "1234", folder.toString());
        List<Json> lines = result.err().lines().map(Json::read).toList();
        assertThat(lines)
                .extracting(line -> line.text("event"))
                .contains("snapshot_built")
                .containsOnlyOnce("started", "imported", "import_refused", "undone", "stopping", "stopped")
                // Each of these was awaited before the next was asked for; snapshots are built beside them.
                .containsSubsequence("started", "imported", "import_refused", "undone", "stopping", "stopped");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.text("time")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z");
            assertThat(line.text("level")).isEqualTo("info");
            assertThat(line.text("message")).isNotBlank();
        });
        assertThat(event(lines, "imported").number("rows_read")).isEqualTo(50);
        assertThat(event(lines, "imported").text("origin")).isEqualTo("upload");
        assertThat(event(lines, "undone").number("gone")).isEqualTo(50);
        assertThat(event(lines, "started").text("store")).isEqualTo("sqlite");
    }

    private Json awaitEvent(String name) throws IOException, InterruptedException {
        long end = System.nanoTime() + Served.PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            String told = Files.readString(serving.err());
            List<Json> lines = told.substring(0, told.lastIndexOf('\n') + 1)
                    .lines()
                    .map(Json::read)
                    .toList();
            if (lines.stream().anyMatch(line -> line.text("event").equals(name))) {
                return event(lines, name);
            }
            Thread.sleep(20);
        }
        throw new AssertionError("it did not tell " + name + ": " + Files.readString(serving.err()));
    }

    private static Json event(List<Json> lines, String name) {
        return lines.stream()
                .filter(line -> line.text("event").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
