package longrun.acceptance.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import longrun.store.MariaDbServer;
import longrun.store.MariaDbServer.Secured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A function whose process is gone in the middle, as Lambda may end any. More often with {@code -Dlongrun.kills=150}. */
class KilledUploadTest {
    private static final int KILLS = Math.max(1, Integer.getInteger("longrun.kills", 15) / 3);

    /** Bytes to the database in loading the file of the kills; about, for the last are the commit. */
    private static final int SENT = 250_000;

    @TempDir
    Path folder;

    /** Told by how much it has sent to the database, from signing in to the last row. */
    @Test
    void killedAtAnyMomentAndTriedAgainItLoadsExactlyTheFile() throws Exception {
        byte[] export = Export.days(0, 3000);
        Random random = new Random(1);
        int midway = 0;
        try (Cloud cloud = new Cloud(folder);
                Subscriber subscriber = new Subscriber()) {
            for (int kill = 0; kill < KILLS; kill++) {
                Secured fresh = MariaDbServer.securedDatabase();
                try (Wire wire = new Wire(fresh);
                        Function function = new Function(cloud.settings(subscriber, fresh, wire), folder)) {
                    String event = cloud.upload("uploads/killed-" + kill + ".csv", export);
                    wire.holdAfter(random.nextInt(SENT));
                    CompletableFuture<Function.Answer> first = function.call(event);
                    while (!first.isDone() && !wire.isHeld()) {
                        Thread.sleep(1);
                    }
                    midway += wire.isHeld() ? 1 : 0;
                    function.kill();
                    wire.letGo();
                    function.restart();
                    function.awaitDone(function.call(event));
                }
                Stored stored = new Stored(fresh);
                assertThat(stored.workouts()).isEqualTo(3000);
                assertThat(stored.batches()).hasSize(1);
            }
        }
        assertThat(midway).as("killed before it was done").isGreaterThan(KILLS / 2);
    }

    /** All is stored by then, and nobody knows. */
    @Test
    void killedWhileItTellsItIsLoadedOnceAndToldOfAfterAll() throws Exception {
        Secured database = MariaDbServer.securedDatabase();
        try (Cloud cloud = new Cloud(folder);
                Subscriber subscriber = new Subscriber();
                Function function = new Function(cloud.settings(subscriber, database), folder)) {
            String event = cloud.upload("uploads/told.csv", Export.days(0, 100));
            subscriber.hold();
            CompletableFuture<Function.Answer> first = function.call(event);
            subscriber.awaitHeld();
            assertThat(first).isNotDone();
            function.kill();
            subscriber.letGo();
            assertThat(cloud.text("receipts/uploads/told.csv.json")).isEmpty();

            function.restart();
            function.awaitDone(function.call(event));
            Stored stored = new Stored(database);
            assertThat(stored.workouts()).isEqualTo(100);
            assertThat(stored.batches()).hasSize(1);
            assertThat(subscriber.notices()).isNotEmpty();
            assertThat(cloud.text("receipts/uploads/told.csv.json")).contains("\"rows_read\":100");
        }
    }
}
