package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import longrun.cli.Shell.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rest is in the acceptance tests, with a server that speaks all of the protocol. */
class PushCommandTest {
    private static final Map<String, String> ANYBODY =
            Map.of("aws.accessKeyId", "nobody", "aws.secretAccessKey", "nothing", "aws.region", "eu-central-1");

    @TempDir
    Path home;

    private Shell shell;

    @BeforeAll
    static void signIn() {
        ANYBODY.forEach(System::setProperty);
    }

    @AfterAll
    static void signOut() {
        ANYBODY.keySet().forEach(System::clearProperty);
    }

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void wantsABucket() throws Exception {
        Result result = shell.run("push", Exports.mixed(home));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "longrun: say which bucket: --bucket NAME, LONGRUN_BUCKET, or bucket in the file of settings."
                                + " See: longrun push --help\n");
    }

    @Test
    void uploadsNothingThatTheFunctionWouldRefuse() throws Exception {
        Path letter = Files.writeString(home.resolve("letter.csv"), "Dear Ann,\nthe weather is fine.\n");
        Path missing = home.resolve("missing.csv");

        Result result = shell.with("LONGRUN_BUCKET", "b").run("push", letter, missing, large());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("longrun: letter.csv: this is no workout export"),
                        line -> assertThat(line).startsWith("longrun: missing.csv: there is no such file"),
                        line -> assertThat(line)
                                .startsWith("longrun: large.csv: the file is too large (more than 64 MB)"));
    }

    @Test
    void tellsInJsonWhatItDidNotUpload() throws Exception {
        Path missing = home.resolve("missing.csv");

        assertThat(shell.run("push", "--bucket", "b", "--json", missing).out())
                .startsWith("{\"file\":\"missing.csv\",\"refused\":\"missing.csv: there is no such file");
        assertThat(shell.run("push", "--bucket", "b", "--json", missing, missing)
                        .out())
                .startsWith("{\"uploads\":[{\"file\":\"missing.csv\",")
                .endsWith("}]}\n");
    }

    @Test
    void uploadsAnArchiveIfAnyFileInItCanBeTaken() throws Exception {
        Path letter = Files.writeString(home.resolve("letter.csv"), "Dear Ann,\nthe weather is fine.\n");

        try (BucketServer bucket = BucketServer.start()) {
            Result result = push(bucket, zip(letter, Exports.mixed(home)));

            assertThat(result.code()).isZero();
            assertThat(result.out()).startsWith("export.zip: 1 row read, batch 1\n");
        }
    }

    @Test
    void refusesAnArchiveOfWhichNothingCanBeTaken() throws Exception {
        Path letter = Files.writeString(home.resolve("letter.csv"), "Dear Ann,\nthe weather is fine.\n");
        Path empty = Files.writeString(home.resolve("empty.csv"), "");

        try (BucketServer bucket = BucketServer.start()) {
            Result result = push(bucket, "--json", zip(letter, empty));

            assertThat(result.code()).isEqualTo(1);
            assertThat(bucket.requests()).isEmpty();
            assertThat(result.err().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("longrun: letter.csv: "),
                            line -> assertThat(line).startsWith("longrun: empty.csv: "));
            assertThat(result.out())
                    .startsWith("{\"imports\":[{\"file\":\"letter.csv\",\"refused\":")
                    .contains("},{\"file\":\"empty.csv\",\"refused\":");
        }
    }

    @Test
    void waitsOnWhileTheBucketIsOutOfReach() throws Exception {
        AtomicInteger questions = new AtomicInteger();

        // The first is asked before the upload.
        try (BucketServer bucket = BucketServer.start(
                request -> request.startsWith("GET") && questions.incrementAndGet() > 1 && questions.get() < 4)) {
            Result result = push(bucket, Exports.mixed(home));

            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.out()).startsWith("mixed.csv: 1 row read, batch 1\n");
        }
    }

    @Test
    void saysThatTheUploadIsSafeIfTheBucketStaysOutOfReach() throws Exception {
        AtomicInteger questions = new AtomicInteger();

        try (BucketServer bucket =
                BucketServer.start(request -> request.startsWith("GET") && questions.incrementAndGet() > 1)) {
            Result result = push(bucket, "--json", "--wait", 1, Exports.mixed(home));

            String told = "no receipt came within 1 second (the bucket b answers 400: ";
            String where = "s3://b/receipts/" + bucket.requests().get(1).substring("PUT ".length()) + ".json";
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err())
                    .contains("longrun: " + told, "The upload is safe; its receipt will lie at " + where);
            assertThat(result.out())
                    .startsWith("{\"file\":\"mixed.csv\",\"pending\":\"" + told)
                    .endsWith(",\"receipt\":\"" + where + "\"}\n");
        }
    }

    @Test
    void waitsForWhatWasUploadedBeforeOneThatCouldNotBe() throws Exception {
        Path first = Exports.mixed(home);
        Path missing = home.resolve("missing.csv");
        Path second = Exports.corrected(home);
        Path third = Exports.write(home.resolve("third.csv"), Exports.row("Oct. 1, 2025", "Run", "3", "1700", "15"));

        try (BucketServer bucket = BucketServer.start(request -> request.matches("PUT .*/corrected.csv"))) {
            Result result = push(bucket, "--json", first, second, missing, third);

            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("longrun: missing.csv: there is no such file"),
                            line -> assertThat(line)
                                    .startsWith("longrun: " + first + " is uploaded to s3://b/uploads/"),
                            line -> assertThat(line).startsWith("longrun: the bucket b answers 400: "),
                            line -> assertThat(line).isEqualTo("longrun: " + second + " is not uploaded"),
                            line -> assertThat(line).isEqualTo("longrun: " + third + " is not uploaded"));
            assertThat(result.out())
                    .matches("(?s)\\{\"uploads\":\\[\\{\"upload\":\\{\"version_id\":\"v1\"}.*"
                            + "},\\{\"file\":\"corrected.csv\",\"failed\":\"the bucket b answers 400: .*"
                            + "},\\{\"file\":\"missing.csv\",\"refused\":.*"
                            + "},\\{\"file\":\"third.csv\",\"failed\":\"the bucket b answers 400: .*}]}\n");
        }
    }

    @Test
    void theSameUnderOneNameTwiceHasOneReceipt() throws Exception {
        Path one = Exports.mixed(home);
        Path other =
                Files.copy(one, Files.createDirectory(home.resolve("other")).resolve("mixed.csv"));

        try (BucketServer bucket = BucketServer.start()) {
            Result result = push(bucket, "--wait", 1, one, other);

            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.out().lines().filter(line -> line.equals("mixed.csv: 1 row read, batch 2")))
                    .hasSize(2);
        }
    }

    @Test
    void takesTheRegionThatAwsIsSetToForAnotherServerToo() throws Exception {
        try (BucketServer bucket = BucketServer.start()) {
            push(bucket, Exports.mixed(home));

            assertThat(bucket.signatures())
                    .isNotEmpty()
                    .allSatisfy(signature -> assertThat(signature).contains("/eu-central-1/s3/"));
        }
    }

    private Result push(BucketServer bucket, Object... arguments) {
        List<Object> line = new ArrayList<>(List.of("push", "--bucket", "b", "--endpoint", bucket.endpoint()));
        line.addAll(List.of(arguments));
        return shell.run(line.toArray());
    }

    private Path zip(Path... files) throws IOException {
        Path zip = home.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
        return zip;
    }

    private Path large() throws IOException {
        Path file = home.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(64L * 1024 * 1024 + 1);
        }
        return file;
    }
}
