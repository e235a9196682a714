package longrun.acceptance.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * {@code longrun push} against a server of the S3 protocol. Stand-in: the test itself lays receipts down, where the function
 * would; {@link UploadTest} has the function do it.
 */
class PushTest {
    private static final String BUCKET = "pushed";

    private static final String EXPORT = """
            Workout Date,Activity Type,Distance (mi),Workout Time (seconds),Link
            2024-05-01,Run,3.1,1800,http://www.mapmyfitness.com/workout/1
            """;

    /** A minute's. */
    private static final int MOST_LOOKS = 600;

    @TempDir
    static Path folder;

    private static Buckets buckets;

    @BeforeAll
    static void startBuckets() throws Exception {
        buckets = Buckets.start(folder);
        buckets.s3().createBucket(of -> of.bucket(BUCKET));
        buckets.s3()
                .putBucketVersioning(of ->
                        of.bucket(BUCKET).versioningConfiguration(as -> as.status(BucketVersioningStatus.ENABLED)));
    }

    @AfterAll
    static void stopBuckets() {
        buckets.close();
    }

    @Test
    void waitsForTheReceiptOfItsOwnUploadAndPrintsIt() throws Exception {
        String key = key("mine.csv", EXPORT);
        receipt(BUCKET, key, "an earlier version", 1);
        try (Push push = push("--bucket", BUCKET, file("mine.csv", EXPORT))) {
            receipt(BUCKET, key, uploaded(push, BUCKET, key), 2);

            assertThat(push.code()).as(push.told()).isZero();
            assertThat(push.told()).contains("mine.csv is uploaded to s3://pushed/" + key);
            assertThat(push.printed()).isEqualTo("""
                            mine.csv: 4 rows read, batch 2
                            2  accepted       1 of them not plausible: kept, and left out of sums
                            1  already known
                            0  changed
                            1  rejected
                            Rejected:
                              line 3: neither duration nor distance
                            The rejected rows are a file to mend: s3://pushed/receipts/%s.rejected.csv
                            """.formatted(key));
        }
    }

    @Test
    void saysThatTheUploadIsSafeIfNoReceiptComes() throws Exception {
        String export = EXPORT.replace("3.1", "3.2");
        String key = key("late.csv", export);
        receipt(BUCKET, key, "an earlier version", 1);
        try (Push push = push("--bucket", BUCKET, "--wait", "1", file("late.csv", export))) {
            assertThat(push.code()).isEqualTo(3);
            assertThat(push.printed()).isEmpty();
            assertThat(push.told())
                    .contains(
                            "no receipt came within 1 second. The upload is safe; its receipt will lie at s3://pushed/receipts/"
                                    + key + ".json");
            assertThat(uploaded(push, BUCKET, key)).isNotEmpty();
        }
    }

    @Test
    void twoOfOneNameHaveAReceiptEach() throws Exception {
        Files.createDirectories(folder.resolve("other"));
        String first = EXPORT.replace("3.1", "3.3");
        String second = EXPORT.replace("3.1", "3.4");
        try (Push push = push("--bucket", BUCKET, "--json", file("same.csv", first), file("other/same.csv", second))) {
            for (String export : List.of(first, second)) {
                String key = key("same.csv", export);
                receipt(BUCKET, key, uploaded(push, BUCKET, key), export.equals(first) ? 1 : 2);
            }

            assertThat(push.code()).as(push.told()).isZero();
            assertThat(push.printed()).startsWith("{\"uploads\":[{").contains("\"batch\":1,", "\"batch\":2,");
        }
    }

    @Test
    void whatTheFunctionRefusesIsRefused() throws Exception {
        String export = EXPORT.replace("3.1", "3.5");
        String key = key("odd.csv", export);
        try (Push push = push("--bucket", BUCKET, "--json", file("odd.csv", export))) {
            String receipt = "{\"upload\":{\"version_id\":\"" + uploaded(push, BUCKET, key)
                    + "\"},\"imports\":[{\"file\":\"odd.csv\",\"refused\":\"odd.csv: no\"}]}";
            put(BUCKET, "receipts/" + key + ".json", receipt);

            assertThat(push.code()).isEqualTo(1);
            assertThat(push.told()).endsWith("longrun: odd.csv: no\n");
            assertThat(push.printed()).isEqualTo(receipt + "\n");
        }
    }

    @Test
    void doesWithoutVersionsToo() throws Exception {
        buckets.s3().createBucket(of -> of.bucket("plain"));
        String key = key("plain.csv", EXPORT);
        receipt("plain", key, "", 1);
        try (Push push = push("--bucket", "plain", file("plain.csv", EXPORT))) {
            uploaded(push, "plain", key);
            receipt("plain", key, "", 2);

            assertThat(push.code()).as(push.told()).isZero();
            assertThat(push.printed()).startsWith("plain.csv: 4 rows read, batch 2\n");
        }
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Path file = file("lost.csv", EXPORT);
        URI nowhere = URI.create("http://127.0.0.1:" + Buckets.freePort());
        try (Push noBucket = push("--bucket", "nowhere", file);
                Push nobody = Push.start(folder, Map.of(), buckets.endpoint(), "--bucket", BUCKET, file);
                Push noServer = Push.start(folder, nowhere, "--bucket", BUCKET, file)) {
            assertThat(noBucket.code()).isEqualTo(3);
            assertThat(noBucket.told())
                    .isEqualTo("longrun: there is no bucket nowhere; check --bucket, --region and --endpoint\n");
            assertThat(nobody.code()).isEqualTo(3);
            assertThat(nobody.told()).startsWith("longrun: found no credentials of AWS: set AWS_ACCESS_KEY_ID and ");
            assertThat(noServer.code()).isEqualTo(3);
            assertThat(noServer.told()).startsWith("longrun: cannot reach the bucket pushed (");
            assertThat(List.of(noBucket.told(), nobody.told(), noServer.told()))
                    .allSatisfy(told -> assertThat(told.lines()).hasSize(1));
        }
    }

    @Test
    void aProfileThatTakesOnARoleIsAnsweredWithWhatToDo() throws Exception {
        Path profiles = file("profiles", """
                [profile keys]
                aws_access_key_id = nobody
                aws_secret_access_key = nothing
                [profile role]
                role_arn = arn:aws:iam::123456789012:role/runner
                source_profile = keys
                """);
        Map<String, String> environment = Map.of("AWS_CONFIG_FILE", profiles.toString(), "AWS_PROFILE", "role");
        try (Push push =
                Push.start(folder, environment, buckets.endpoint(), "--bucket", BUCKET, file("role.csv", EXPORT))) {
            assertThat(push.code()).isEqualTo(3);
            assertThat(push.told())
                    .endsWith("where a profile signs in or takes on a role: eval \"$(aws configure export-credentials"
                            + " --format env)\"\n");
        }
    }

    private static Push push(Object... arguments) throws Exception {
        return Push.start(folder, buckets.endpoint(), arguments);
    }

    private static Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String key(String name, String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
        return "uploads/" + HexFormat.of().formatHex(digest).substring(0, 8) + "/" + name;
    }

    /** The version of what is pushed, once it lies there. */
    private static String uploaded(Push push, String bucket, String key) throws Exception {
        for (int i = 0; i < MOST_LOOKS; i++) {
            boolean isLast = !push.isAlive();
            try {
                return String.valueOf(buckets.s3()
                        .headObject(of -> of.bucket(bucket).key(key))
                        .versionId());
            } catch (NoSuchKeyException e) {
                if (isLast) {
                    break;
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("nothing was uploaded to " + key + ": " + push.told());
    }

    private static void receipt(String bucket, String key, String version, int batch) {
        put(bucket, "receipts/" + key + ".json", """
                {"upload":{"bucket":"%s","key":"%s","version_id":"%s","sequencer":"1"},"imports":[{"batch":%d,\
                "file":"%s","rows_read":4,"accepted":2,"already_known":1,"changed":0,"probable_duplicates":0,"flagged":1,\
                "rejected":1,"rejections":[{"line":3,"reasons":["neither duration nor distance"]}]}]}
                """.formatted(
                        bucket, key, version, batch, key.substring(key.lastIndexOf('/') + 1)));
    }

    private static void put(String bucket, String key, String content) {
        buckets.s3().putObject(to -> to.bucket(bucket).key(key), RequestBody.fromString(content));
    }
}
