package longrun.acceptance.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import longrun.acceptance.cloud.Subscriber.Notice;
import longrun.store.MariaDbServer;
import longrun.store.MariaDbServer.Secured;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An upload's way through the cloud, on one machine: a server of the S3 protocol, a server of the SQS protocol, AWS's
 * runtime client with the packaged function in a process of its own, MariaDB over TLS by a user who may not change tables.
 * Stand-ins, each speaking the wire protocol: the bucket's notification, Lambda's poller and runtime API, SNS and Secrets
 * Manager.
 */
class UploadTest {
    static final Path REAL = Path.of(
            System.getProperty("longrun.exports", ""),
            "mapmyrun/dagny099__fitness-dashboard/src/user2632022_workout_history.csv");

    /** Bytes to the database, of more than half a million in loading 5,000 workouts. */
    private static final int MIDWAY = 300_000;

    @TempDir
    static Path folder;

    private static Cloud cloud;

    private final Secured database = MariaDbServer.securedDatabase();
    private final Stored stored = new Stored(database);

    @BeforeAll
    static void startCloud() throws Exception {
        cloud = new Cloud(folder);
    }

    @AfterAll
    static void stopCloud() {
        cloud.close();
    }

    @Test
    void theRealHistoryArrivesOnceHoweverOftenItIsToldOf() throws Exception {
        assumeTrue(Files.exists(REAL), "the real exports are not on this machine");
        try (Queues queues = new Queues();
                Subscriber subscriber = new Subscriber();
                Function function = function(subscriber)) {
            String key = "uploads/my history+2025 é.csv";
            String event = cloud.upload(key, Files.readAllBytes(REAL));
            queues.tell(event);
            deal(queues, function);

            assertThat(stored.batches()).hasSize(1).first().satisfies(batch -> {
                assertThat(batch.counts().rowsRead()).isEqualTo(2774);
                assertThat(batch.counts().accepted()).isEqualTo(2770);
                assertThat(batch.counts().rejected()).isEqualTo(4);
            });
            Notice notice = subscriber.notices().get(0);
            assertThat(notice.subject()).isEqualTo("Longrun: 2,770 new workouts from my history+2025 ?.csv");
            assertThat(notice.message())
                    .contains("loaded as batch 1.", "2,774 rows: 2,770 new (59 of them not plausible), 4 rejected.")
                    .contains("line 264: neither duration nor distance")
                    .contains(
                            "New by label: 774 runs, 1,890 dog walks, 16 mixed, 62 outliers, 28 without a label.",
                            "s3://longrun-uploads/receipts/" + key + ".json");
            assertThat(cloud.text("receipts/" + key + ".json"))
                    .contains("\"rows_read\":2774", "\"accepted\":2770", "\"rejected\":4", "\"PUP_WALK\":1890,")
                    .containsPattern(
                            "\"fetch_ms\":\\d+.*\"load_ms\":\\d+.*\"parse_ms\":[1-9]\\d*.*\"publish_ms\":\\d+");
            assertThat(cloud.text("receipts/" + key + ".rejected.csv").lines()).hasSize(5);
            assertThat(stored.page("/")).contains("2,770 workouts from", "1,890 dog walks");

            queues.tell(event);
            deal(queues, function);
            assertThat(stored.batches()).as("the same event again").hasSize(1);
            assertThat(subscriber.notices()).hasSize(1);

            queues.tell(cloud.upload("uploads/again.csv", Files.readAllBytes(REAL)));
            deal(queues, function);
            assertThat(stored.batches()).as("the same file by another name").hasSize(1);
            assertThat(subscriber.notices().get(1).subject()).isEqualTo("Longrun: again.csv was loaded before");
        }
    }

    /** The command uploads the file, the test tells of it, and the command prints what the function laid down. */
    @Test
    void whatIsPushedIsLoadedAndItsReceiptPrinted() throws Exception {
        assumeTrue(Files.exists(REAL), "the real exports are not on this machine");
        try (Queues queues = new Queues();
                Subscriber subscriber = new Subscriber();
                Function function = function(subscriber);
                Push push = cloud.push(folder, REAL)) {
            queues.tell(cloud.pushed(String.valueOf(REAL.getFileName())));
            deal(queues, function);

            assertThat(push.code()).as(push.told()).isZero();
            assertThat(push.printed())
                    .startsWith(REAL.getFileName() + ": 2,774 rows read, batch 1\n2,770  accepted")
                    .contains("\n    4  rejected\n", "  line 264: neither duration nor distance\n");
            assertThat(stored.batches()).hasSize(1);
        }
    }

    /** In megabytes, of which Lambda takes 50 zipped, and every start of a new instance unpacks all. */
    @Test
    void thePackageIsSmall() throws IOException {
        try (Stream<Path> files = Files.walk(Function.function())) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isBetween(1_000_000L, 35_000_000L);
        }
    }

    @Test
    void aFileThatIsNoExportIsRefusedOnceAndTold() throws Exception {
        try (Queues queues = new Queues();
                Subscriber subscriber = new Subscriber();
                Function function = function(subscriber)) {
            queues.tell(cloud.upload("uploads/letter.csv", "Dear Ann,\nthe weather is fine.\n".getBytes(UTF_8)));
            deal(queues, function);

            assertThat(subscriber.notices()).singleElement().satisfies(notice -> {
                assertThat(notice.subject()).isEqualTo("Longrun: letter.csv was refused");
                assertThat(notice.message()).contains("letter.csv: this is no workout export", "expected a MapMyRun");
            });
            assertThat(cloud.text("receipts/uploads/letter.csv.json")).contains("\"refused\":\"letter.csv: this is no");
            assertThat(stored.batches()).isEmpty();
            assertThat(queues.deadLetters()).isZero();
        }
    }

    @Test
    void aDatabaseThatStopsMidwayLeavesNothingHalfLoadedAndTheUploadIsDrivenAgain() throws Exception {
        byte[] export = Export.days(0, 5000);
        try (Wire wire = new Wire(database);
                Queues queues = new Queues();
                Subscriber subscriber = new Subscriber();
                Function function = new Function(cloud.settings(subscriber, database, wire), folder)) {
            queues.tell(cloud.upload("uploads/many.csv", export));
            wire.holdAfter(MIDWAY);
            CompletableFuture<Function.Answer> first = CompletableFuture.supplyAsync(() -> polled(queues, function));
            wire.awaitHeld();
            MariaDbServer.kill();
            wire.letGo();
            try {
                assertThat(first.get(2, TimeUnit.MINUTES).failed())
                        .as(function.said())
                        .isTrue();
                for (int attempt = 2; attempt <= 3; attempt++) {
                    assertThat(subscriber.notices()).isEmpty();
                    assertThat(queues.poll(function).failed())
                            .as(function.said())
                            .isTrue();
                }
            } finally {
                MariaDbServer.startAgain();
            }
            assertThat(queues.poll(function).text()).as("given up").isEqualTo("no message");
            assertThat(queues.deadLetters()).isEqualTo(1);
            Notice notice = subscriber.notices().get(0);
            assertThat(notice.subject()).isEqualTo("Longrun: many.csv could not be loaded");
            assertThat(notice.message())
                    .contains("A file is stored whole or not at all", "It was tried 3 times.", "cannot")
                    .doesNotContain(database.password());

            assertThat(stored.batches()).isEmpty();
            queues.redrive();
            deal(queues, function);
            assertThat(stored.batches())
                    .singleElement()
                    .satisfies(batch -> assertThat(batch.counts().accepted()).isEqualTo(5000));
            assertThat(subscriber.notices().get(1).subject()).isEqualTo("Longrun: 5,000 new workouts from many.csv");
        }
    }

    @Test
    void twoAtOnceOnOverlappingExportsMakeNoDoubles() throws Exception {
        try (Subscriber subscriber = new Subscriber();
                Function one = function(subscriber);
                Function other = function(subscriber)) {
            CompletableFuture<Function.Answer> first = one.call(cloud.upload("uploads/a.csv", Export.days(0, 3000)));
            CompletableFuture<Function.Answer> second =
                    other.call(cloud.upload("uploads/b.csv", Export.days(1500, 4500)));

            one.awaitDone(first);
            other.awaitDone(second);
            assertThat(stored.batches()).hasSize(2);
            assertThat(stored.batches().stream()
                            .mapToInt(batch -> batch.counts().accepted())
                            .sum())
                    .isEqualTo(4500);
            assertThat(stored.workouts()).isEqualTo(4500);
        }
    }

    /** Half a minute, for so long a new connection is tried before the old password is given up. */
    @Test
    @Tag("soak")
    void aChangedPasswordIsFollowed() throws Exception {
        try (Subscriber subscriber = new Subscriber();
                Function function = function(subscriber)) {
            function.awaitDone(function.call(cloud.upload("uploads/first.csv", Export.days(0, 10))));
            cloud.changePassword(database, "another one");

            function.awaitDone(function.call(cloud.upload("uploads/second.csv", Export.days(10, 20))));
            assertThat(stored.workouts()).isEqualTo(20);
        }
    }

    private static Function.Answer polled(Queues queues, Function function) {
        try {
            return queues.poll(function);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until the queue is empty. */
    private static void deal(Queues queues, Function function) throws Exception {
        Function.Answer answer = queues.poll(function);
        assertThat(answer.failed()).as(answer.text() + function.said()).isFalse();
        assertThat(answer.text()).isNotEqualTo("no message");
    }

    private Function function(Subscriber subscriber) throws IOException {
        return new Function(cloud.settings(subscriber, database), folder);
    }
}
