package longrun.cli.push;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import longrun.workout.batch.UploadKeys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A bucket, as whoever uploads to it sees it. Who that is says the SDK's usual chain: variables, profiles that hold keys, the
 * machine. Profiles that sign in or take on a role would need more of the SDK.
 */
public final class Bucket implements AutoCloseable {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final String name;
    private final S3Client s3;

    private Bucket(String name, S3Client s3) {
        this.name = name;
        this.s3 = s3;
    }

    /**
     * Finds out who asks, and where; nothing is asked yet.
     *
     * @param region null for what AWS's own settings say
     * @param endpoint another server than AWS's, which has its buckets in the path; null for AWS's
     * @throws BucketException if there are no credentials or no region
     */
    public static Bucket open(String name, @Nullable String region, @Nullable URI endpoint) {
        S3ClientBuilder s3 = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(credentials());
        if (endpoint != null) {
            s3.endpointOverride(endpoint).forcePathStyle(true);
        }
        s3.region(region == null ? region(endpoint) : Region.of(region));
        return new Bucket(name, s3.build());
    }

    private static AwsCredentialsProvider credentials() {
        DefaultCredentialsProvider chain = DefaultCredentialsProvider.builder().build();
        try {
            chain.resolveCredentials();
            return chain;
        } catch (SdkClientException e) {
            throw new BucketException(
                    "found no credentials of AWS: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE for a"
                            + " profile that holds them; where a profile signs in or takes on a role:"
                            + " eval \"$(aws configure export-credentials --format env)\"",
                    e);
        }
    }

    /** Other servers than AWS's have one region, and by this name if nobody says another. */
    private static Region region(@Nullable URI endpoint) {
        try {
            return new DefaultAwsRegionProviderChain().getRegion();
        } catch (SdkClientException e) {
            if (endpoint != null) {
                return Region.US_EAST_1;
            }
            throw new BucketException("found no region: say --region, or set LONGRUN_REGION or AWS_REGION", e);
        }
    }

    /**
     * Uploads a file.
     *
     * @param progress hears how many bytes were sent so far
     * @throws BucketException if it could not be uploaded
     */
    public void put(Path file, String key, LongConsumer progress) throws IOException {
        long size = Files.size(file);
        ContentStreamProvider content =
                ContentStreamProvider.fromInputStreamSupplier(() -> new Sent(stream(file), progress));
        RequestBody body = RequestBody.fromContentProvider(content, size, "application/octet-stream");
        asked(() -> s3.putObject(to -> to.bucket(name).key(key), body));
    }

    private static InputStream stream(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The receipt of the newest upload of a key; empty if there is none, or if whoever asks may not know.
     *
     * @throws BucketException if the bucket is out of reach
     */
    public Optional<String> receipt(String key) {
        return asked(() -> {
            try {
                return Optional.of(s3.getObjectAsBytes(from -> from.bucket(name).key(UploadKeys.receipt(key)))
                        .asUtf8String());
            } catch (S3Exception e) {
                // Without the right to list a bucket, what is missing is forbidden.
                if (e.statusCode() == NOT_FOUND || e.statusCode() == FORBIDDEN) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /** Where something lies, for a person. */
    public String location(String key) {
        return "s3://" + name + "/" + key;
    }

    private <T extends @Nullable Object> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (NoSuchBucketException e) {
            throw new BucketException("there is no bucket " + name + "; check --bucket, --region and --endpoint", e);
        } catch (S3Exception e) {
            throw new BucketException(answered(e), e);
        } catch (SdkException e) {
            throw new BucketException("cannot reach the bucket " + name + " (" + e.getMessage() + ")", e);
        }
    }

    private String answered(S3Exception answer) {
        if (answer.statusCode() == FORBIDDEN) {
            return "the bucket " + name + " does not let you in; it takes s3:PutObject on " + UploadKeys.UPLOADS
                    + "* and s3:GetObject on " + UploadKeys.RECEIPTS + "* (" + answer.getMessage() + ")";
        }
        return String.format(
                Locale.ROOT, "the bucket %s answers %d: %s", name, answer.statusCode(), answer.getMessage());
    }

    @Override
    public void close() {
        s3.close();
    }
}
