package longrun.acceptance.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import longrun.store.MariaDbServer;
import longrun.store.MariaDbServer.Secured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long an upload takes with 512 MB, of which Java has 435, with the bucket, the database and the topic on the same
 * machine. Seconds depend on the machine, so this is part of the soak.
 */
@Tag("soak")
class UploadTimesTest {
    private static final int WARM = 9;

    @TempDir
    Path folder;

    private final Secured database = MariaDbServer.securedDatabase();
    private final Stored stored = new Stored(database);
    private Cloud cloud;

    @BeforeEach
    void open() throws Exception {
        cloud = new Cloud(folder);
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void theRealHistoryIsLoadedInThreeSecondsColdAndInFourTenthsWarm() throws Exception {
        assumeTrue(Files.exists(UploadTest.REAL), "the real exports are not on this machine");
        byte[] history = Files.readAllBytes(UploadTest.REAL);
        try (Subscriber subscriber = new Subscriber()) {
            String first = cloud.upload("uploads/0.csv", history);
            long start = System.nanoTime();
            try (Function function = new Function(cloud.settings(subscriber, database), folder)) {
                function.awaitDone(function.call(first));
                double cold = secondsSince(start);
                double[] warm = new double[WARM];
                for (int i = 1; i <= WARM; i++) {
                    stored.undo(i);
                    String next = cloud.upload("uploads/" + i + ".csv", history);
                    start = System.nanoTime();
                    function.awaitDone(function.call(next));
                    warm[i - 1] = secondsSince(start);
                }
                Arrays.sort(warm);
                System.out.printf(
                        "cold %.2f s; warm %.3f s, %.3f to %.3f; the last: %s%n",
                        cold, warm[WARM / 2], warm[0], warm[WARM - 1], times(WARM));
                assertThat(stored.workouts()).isEqualTo(2770);
                assertThat(cold).isLessThan(3);
                assertThat(warm[WARM / 2]).isLessThan(0.4);
            }
        }
    }

    @Test
    void aHundredThousandRowsAreLoadedWithinAMinute() throws Exception {
        try (Subscriber subscriber = new Subscriber();
                Function function = new Function(cloud.settings(subscriber, database), folder)) {
            String event = cloud.upload("uploads/0.csv", Export.days(0, 100_000));
            long start = System.nanoTime();
            function.awaitDone(function.call(event));
            double seconds = secondsSince(start);
            System.out.printf("100,000 rows: %.1f s; %s%n", seconds, times(0));
            assertThat(stored.workouts()).isEqualTo(100_000);
            assertThat(seconds).isLessThan(60);
        }
    }

    /** Milliseconds of the parts, as the function logged them. */
    private String times(int upload) {
        return Pattern.compile("\"([a-z]+_ms)\":(\\d+)")
                .matcher(cloud.text("receipts/uploads/" + upload + ".csv.json"))
                .results()
                .map(part -> part.group(1) + " " + part.group(2))
                .collect(Collectors.joining(", "));
    }

    private static double secondsSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
