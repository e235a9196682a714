package longrun.acceptance.cloud;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A server that speaks the protocol of S3, Adobe's S3Mock, in a process of its own. */
final class Buckets implements AutoCloseable {
    static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("nobody", "nothing"));

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final URI endpoint;
    private final Child server;
    private final S3Client s3;

    private Buckets(URI endpoint, Child server) {
        this.endpoint = endpoint;
        this.server = server;
        this.s3 = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    static Buckets start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Child server = Child.start(
                List.of(
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + folder,
                        "-jar",
                        Objects.requireNonNull(System.getProperty("longrun.s3mock")),
                        "--server.port=" + freePort(),
                        "--com.adobe.testing.s3mock.httpPort=" + port),
                Map.of(),
                folder.resolve("s3.log"));
        Buckets buckets = new Buckets(URI.create("http://127.0.0.1:" + port), server);
        buckets.awaitReady();
        return buckets;
    }

    URI endpoint() {
        return endpoint;
    }

    S3Client s3() {
        return s3;
    }

    private void awaitReady() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (server.isAlive() && System.nanoTime() - start < PATIENCE.toNanos()) {
            try {
                s3.listBuckets();
                return;
            } catch (SdkException e) {
                Thread.sleep(200);
            }
        }
        throw new IOException("the S3 server did not come up: " + server.said());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        s3.close();
        server.close();
    }
}
