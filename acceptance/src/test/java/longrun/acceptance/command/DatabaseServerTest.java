package longrun.acceptance.command;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import longrun.acceptance.command.Command.Result;
import longrun.acceptance.command.Command.Running;
import longrun.store.MariaDbServer;
import longrun.store.StoreConfig.Place.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same commands on a database server. */
class DatabaseServerTest {
    private static final int ROWS = 5000;
    private static final int KILLS = Integer.getInteger("longrun.kills", 15) / 3;

    @TempDir
    Path folder;

    private Command longrun;
    private Server server;
    private Path file;

    @BeforeEach
    void makeDatabase() throws Exception {
        server = (Server) MariaDbServer.newDatabase().place();
        longrun = on(server.url(), server.password());
        file = LargeExport.write(folder.resolve("some.csv"), 1, ROWS, 1);
    }

    @Test
    void keepsWhatAFolderWouldKeep() {
        Command embedded = new Command(folder);

        assertThat(longrun.run("import", file).out())
                .isEqualTo(embedded.run("import", file).out());
        assertThat(longrun.run("import", file).out())
                .isEqualTo(embedded.run("import", file).out());
        assertThat(longrun.run("workouts", "--json").out())
                .isEqualTo(embedded.run("workouts", "--json").out())
                .contains("\"count\":5000,");
    }

    @Test
    void tellsWhereItIsWithoutThePassword() {
        Result imported = longrun.run("import", file);
        Result status = longrun.run("status", "--json");

        assertThat(imported.err() + status.err()).isEmpty();
        assertThat(status.json().text("store")).isEqualTo("mariadb");
        assertThat(status.json().text("location")).isEqualTo(server.url());
        assertThat(status.json().number("workouts")).isEqualTo(ROWS);
        assertThat(imported.out() + status.out()).doesNotContain(server.password());
        assertThat(longrun.data()).doesNotExist();
    }

    @Test
    void saysInOneLineThatItCannotSignInOrReachIt() {
        for (Command lost : new Command[] {
            on(server.url(), "another password"), on("jdbc:mariadb://127.0.0.1:1/longrun", server.password())
        }) {
            Result result = lost.run("import", file);

            assertThat(result.code()).as(result.err()).isEqualTo(3);
            assertThat(result.err().lines()).hasSize(1);
            assertThat(result.err()).startsWith("longrun: ").doesNotContain(server.password(), "another password");
        }
    }

    @Test
    void killedAtAnyMomentLeavesTheWholeFileOrNothing() throws Exception {
        longrun.run("status");
        Duration whole = longrun.run("import", "--athlete", "first", file).took();
        Random random = new Random(1);
        for (int kill = 0; kill < KILLS; kill++) {
            String athlete = "athlete" + kill;
            Running running = longrun.start("import", "--json", "--athlete", athlete, file);
            if (!running.process().waitFor(random.nextLong(whole.toMillis()), MILLISECONDS)) {
                running.process().destroyForcibly().waitFor();
            }

            Result status = longrun.run("status", "--json", "--athlete", athlete);
            assertThat(status.code()).as(status.err()).isZero();
            assertThat(status.json().number("workouts"))
                    .isIn(Files.readString(running.out()).isEmpty() ? new Object[] {0, ROWS} : new Object[] {ROWS});
            Json again =
                    longrun.run("import", "--json", "--athlete", athlete, file).json();
            assertThat(again.number("accepted") + again.number("already_known")).isEqualTo(ROWS);
        }
    }

    private Command on(String url, String password) {
        return new Command(folder)
                .with("LONGRUN_STORE_URL", url)
                .with("LONGRUN_STORE_USER", server.user())
                .with("LONGRUN_STORE_PASSWORD", password);
    }
}
