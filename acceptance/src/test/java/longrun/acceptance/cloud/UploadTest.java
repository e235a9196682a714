package longrun.acceptance.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import longrun.acceptance.cloud.Subscriber.Notice;
import longrun.store.MariaDbServer;
import longrun.store.MariaDbServer.Secured;
import longrun.store.SqlStore;
import longrun.workout.Athlete;
import longrun.workout.batch.Batch;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/**
 * An upload's way through the cloud, on one machine: a server of the S3 protocol, a server of the SQS protocol, AWS's
 * runtime client with the packaged function in a process of its own, MariaDB over TLS by a user who may not change tables.
 * Stand-ins, each speaking the wire protocol: the bucket's notification, Lambda's poller and runtime API, SNS and Secrets
 * Manager.
 */
class UploadTest {
    private static final Path REAL = Path.of(
            System.getProperty("longrun.exports", ""),
            "mapmyrun/dagny099__fitness-dashboard/src/user2632022_workout_history.csv");

    private static final String HEADER =
            "Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (mi),Workout Time (seconds),"
                    + "Avg Pace (min/mi),Max Pace,Avg Speed (mi/h),Max Speed,Avg Heart Rate,Steps,Notes,Source,Link\n";

    private static final String BUCKET = "longrun-uploads";
    private static final int KILLS = Math.max(1, Integer.getInteger("longrun.kills", 15) / 3);

    /** Bytes to the database in loading the file of the kills; about, for the last are the commit. */
    private static final int SENT = 250_000;

    @TempDir
    static Path folder;

    private static Buckets buckets;
    private static Secrets secrets;

    private final Secured database = MariaDbServer.securedDatabase();
    private int sequence;

    @BeforeAll
    static void startBuckets() throws Exception {
        buckets = Buckets.start(folder);
        secrets = new Secrets();
        buckets.s3().createBucket(of -> of.bucket(BUCKET));
        buckets.s3()
                .putBucketVersioning(of ->
                        of.bucket(BUCKET).versioningConfiguration(as -> as.status(BucketVersioningStatus.ENABLED)));
    }

    @AfterAll
    static void stopBuckets() {
        buckets.close();
        secrets.close();
    }

    @Test
    void theRealHistoryArrivesOnceHoweverOftenItIsToldOf() throws Exception {
        assumeTrue(Files.exists(REAL), "the real exports are not on this machine");
        try (Queues queues = new Queues();
                Subscriber subscriber = new Subscriber();
                Function function = new Function(settings(subscriber), folder)) {
            String key = "uploads/my history+2025 é.csv";
            String event = upload(key, Files.readAllBytes(REAL));
            queues.tell(event);
            deal(queues, function);

            assertThat(batches()).hasSize(1).first().satisfies(batch -> {
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
            assertThat(text("receipts/" + key + ".json"))
                    .contains("\"rows_read\":2774", "\"accepted\":2770", "\"rejected\":4", "\"PUP_WALK\":1890,");
            assertThat(text("receipts/" + key + ".rejected.csv").lines()).hasSize(5);
            System.out.println("the function said: " + function.said());

            queues.tell(event);
            deal(queues, function);
            assertThat(batches()).as("the same event again").hasSize(1);
            assertThat(subscriber.notices()).hasSize(1);

            queues.tell(upload("uploads/again.csv", Files.readAllBytes(REAL)));
            deal(queues, function);
            assertThat(batches()).as("the same file by another name").hasSize(1);
            assertThat(subscriber.notices().get(1).subject()).isEqualTo("Longrun: again.csv was loaded before");
        }
    }

    /** The command uploads the file, the test tells of it, and the command prints what the function laid down. */
    @Test
    void whatIsPushedIsLoadedAndItsReceiptPrinted() throws Exception {
        assumeTrue(Files.exists(REAL), "the real exports are not on this machine");
        try (Queues queues = new Queues();
                Subscriber subscriber = new Subscriber();
                Function function = new Function(settings(subscriber), folder)) {
            Push push = Push.start(folder, buckets.endpoint(), "--bucket", BUCKET, REAL);
            ObjectVersion pushed = pushed(String.valueOf(REAL.getFileName()));
            queues.tell(event(pushed.key(), pushed.size(), pushed.versionId()));
            deal(queues, function);

            assertThat(push.code()).as(push.told()).isZero();
            assertThat(push.printed())
                    .startsWith(REAL.getFileName() + ": 2,774 rows read, batch 1\n2,770  accepted")
                    .contains("\n    4  rejected\n", "  line 264: neither duration nor distance\n");
            assertThat(batches()).hasSize(1);
        }
    }

    private static ObjectVersion pushed(String name) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Optional<ObjectVersion> there =
                    buckets.s3().listObjectVersions(of -> of.bucket(BUCKET).prefix("uploads/")).versions().stream()
                            .filter(object -> object.key().endsWith("/" + name))
                            .findFirst();
            if (there.isPresent()) {
                return there.get();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("nothing was pushed");
    }

    @Test
    void aFileThatIsNoExportIsRefusedOnceAndTold() throws Exception {
        try (Queues queues = new Queues();
                Subscriber subscriber = new Subscriber();
                Function function = new Function(settings(subscriber), folder)) {
            queues.tell(upload("uploads/letter.csv", "Dear Ann,\nthe weather is fine.\n".getBytes(UTF_8)));
            deal(queues, function);

            assertThat(subscriber.notices()).singleElement().satisfies(notice -> {
                assertThat(notice.subject()).isEqualTo("Longrun: letter.csv was refused");
                assertThat(notice.message()).contains("letter.csv: this is no workout export", "expected a MapMyRun");
            });
            assertThat(text("receipts/uploads/letter.csv.json")).contains("\"refused\":\"letter.csv: this is no");
            assertThat(batches()).isEmpty();
            assertThat(queues.deadLetters()).isZero();
        }
    }

    @Test
    void aDatabaseThatStopsMidwayLeavesNothingHalfLoadedAndTheUploadIsDrivenAgain() throws Exception {
        byte[] export = export(0, 5000);
        try (Wire wire = new Wire(port(database.url()));
                Queues queues = new Queues();
                Subscriber subscriber = new Subscriber();
                Function function = new Function(settings(subscriber, database, through(wire, database)), folder)) {
            wire.cutAfter(300_000);
            queues.tell(upload("uploads/many.csv", export));
            for (int attempt = 1; attempt <= 3; attempt++) {
                assertThat(queues.poll(function).failed()).as(function.said()).isTrue();
                assertThat(batches()).isEmpty();
                assertThat(subscriber.notices()).hasSize(attempt < 3 ? 0 : 1);
            }
            assertThat(wire.isCut()).isTrue();
            assertThat(queues.poll(function).text()).as("given up").isEqualTo("no message");
            assertThat(queues.deadLetters()).isEqualTo(1);
            Notice notice = subscriber.notices().get(0);
            assertThat(notice.subject()).isEqualTo("Longrun: many.csv could not be loaded");
            assertThat(notice.message())
                    .contains("A file is stored whole or not at all", "It was tried 3 times.", "cannot")
                    .doesNotContain(database.password());

            wire.mend();
            queues.redrive();
            deal(queues, function);
            assertThat(batches())
                    .singleElement()
                    .satisfies(batch -> assertThat(batch.counts().accepted()).isEqualTo(5000));
            assertThat(subscriber.notices().get(1).subject()).isEqualTo("Longrun: 5,000 new workouts from many.csv");
        }
    }

    @Test
    void twoAtOnceOnOverlappingExportsMakeNoDoubles() throws Exception {
        try (Subscriber subscriber = new Subscriber();
                Function one = new Function(settings(subscriber), folder);
                Function other = new Function(settings(subscriber), folder)) {
            CompletableFuture<Function.Answer> first = one.call(upload("uploads/a.csv", export(0, 3000)));
            CompletableFuture<Function.Answer> second = other.call(upload("uploads/b.csv", export(1500, 4500)));

            one.awaitDone(first);
            other.awaitDone(second);
            assertThat(batches()).hasSize(2);
            assertThat(batches().stream()
                            .mapToInt(batch -> batch.counts().accepted())
                            .sum())
                    .isEqualTo(4500);
            assertThat(workouts()).isEqualTo(4500);
        }
    }

    /** Told by how much it has sent to the database, from signing in to the last row. */
    @Test
    void killedAtAnyMomentAndTriedAgainItLoadsExactlyTheFile() throws Exception {
        byte[] export = export(0, 3000);
        Random random = new Random(1);
        int midway = 0;
        try (Subscriber subscriber = new Subscriber()) {
            for (int kill = 0; kill < KILLS; kill++) {
                Secured fresh = MariaDbServer.securedDatabase();
                try (Wire wire = new Wire(port(fresh.url()));
                        Function function = new Function(settings(subscriber, fresh, through(wire, fresh)), folder)) {
                    String event = upload("uploads/killed-" + kill + ".csv", export);
                    long moment = random.nextInt(SENT);
                    CompletableFuture<Function.Answer> first = function.call(event);
                    while (!first.isDone() && wire.sent() <= moment) {
                        Thread.sleep(1);
                    }
                    midway += first.isDone() ? 0 : 1;
                    function.kill();
                    function.restart();
                    function.awaitDone(function.call(event));
                }
                try (SqlStore store = SqlStore.open(fresh.owner())) {
                    assertThat(store.workouts().history(Athlete.DEFAULT).size()).isEqualTo(3000);
                    assertThat(store.workouts().batches(Athlete.DEFAULT)).hasSize(1);
                }
            }
        }
        assertThat(midway).as("killed before it was done").isGreaterThan(KILLS / 2);
    }

    /** Half a minute, for so long a new connection is tried before the old password is given up. */
    @Test
    @Tag("soak")
    void aChangedPasswordIsFollowed() throws Exception {
        try (Subscriber subscriber = new Subscriber();
                Function function = new Function(settings(subscriber), folder)) {
            function.awaitDone(function.call(upload("uploads/first.csv", export(0, 10))));
            MariaDbServer.changePassword(database.user(), "another one");
            secrets.keep(URI.create(database.url().substring("jdbc:".length())), database.user(), "another one");

            function.awaitDone(function.call(upload("uploads/second.csv", export(10, 20))));
            assertThat(workouts()).isEqualTo(20);
        }
    }

    /** Until the queue is empty. */
    private static void deal(Queues queues, Function function) throws Exception {
        Function.Answer answer = queues.poll(function);
        assertThat(answer.failed()).as(answer.text() + function.said()).isFalse();
        assertThat(answer.text()).isNotEqualTo("no message");
    }

    /** Puts an object by the SDK, and gives the event that EventBridge would send. */
    private String upload(String key, byte[] content) {
        String version = buckets.s3()
                .putObject(to -> to.bucket(BUCKET).key(key), RequestBody.fromBytes(content))
                .versionId();
        return event(key, content.length, version);
    }

    /** What EventBridge would send of an object. */
    private String event(String key, long size, String version) {
        return """
                {"version":"0","detail-type":"Object Created","source":"aws.s3","region":"us-east-1",\
                "detail":{"version":"0","bucket":{"name":"%s"},"object":{"key":"%s","size":%d,"version-id":"%s",\
                "sequencer":"%016X"},"reason":"PutObject"}}""".formatted(BUCKET, key, size, version, ++sequence);
    }

    private static String text(String key) {
        try {
            return buckets.s3()
                    .getObjectAsBytes(from -> from.bucket(BUCKET).key(key))
                    .asUtf8String();
        } catch (NoSuchKeyException e) {
            return "";
        }
    }

    private Map<String, String> settings(Subscriber subscriber) {
        return settings(subscriber, database, URI.create(database.url().substring("jdbc:".length())));
    }

    /** As the stack sets the function up: who signs in stands in a secret. */
    private Map<String, String> settings(Subscriber subscriber, Secured who, URI at) {
        secrets.keep(at, who.user(), who.password());
        Map<String, String> settings = new HashMap<>();
        settings.put("AWS_REGION", "us-east-1");
        settings.put("AWS_ACCESS_KEY_ID", "nobody");
        settings.put("AWS_SECRET_ACCESS_KEY", "nothing");
        settings.put("AWS_ENDPOINT_URL_S3", buckets.endpoint().toString());
        settings.put("AWS_ENDPOINT_URL_SNS", subscriber.endpoint().toString());
        settings.put("AWS_ENDPOINT_URL_SECRETS_MANAGER", secrets.endpoint().toString());
        settings.put("LONGRUN_TOPIC", Subscriber.TOPIC);
        settings.put("LONGRUN_STORE_SECRET", Secrets.NAME);
        settings.put("LONGRUN_STORE_CERTIFICATES", who.certificate().toString());
        return settings;
    }

    /** The same database by another way. */
    private static URI through(Wire wire, Secured who) {
        URI at = URI.create(who.url().substring("jdbc:".length()));
        return URI.create(at.getScheme() + "://127.0.0.1:" + wire.port() + at.getPath());
    }

    private List<Batch> batches() {
        try (SqlStore store = SqlStore.open(database.owner())) {
            return store.workouts().batches(Athlete.DEFAULT);
        }
    }

    private int workouts() {
        try (SqlStore store = SqlStore.open(database.owner())) {
            WorkoutStore workouts = store.workouts();
            return workouts.history(Athlete.DEFAULT).size();
        }
    }

    private static int port(String url) {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    /** Workouts of the days from one to another, each with an id of its own. */
    private static byte[] export(int from, int to) {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = from; i < to; i++) {
            String date = java.time.LocalDate.of(2010, 1, 1).plusDays(i).toString();
            rows.append(date + "," + date + ",Run,0,3." + i % 10 + "," + (1700 + i % 300) + ",0,0,0,0,,,,,"
                    + "http://www.mapmyfitness.com/workout/" + (1000 + i) + "\n");
        }
        return rows.toString().getBytes(UTF_8);
    }
}
