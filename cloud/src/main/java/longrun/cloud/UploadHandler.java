package longrun.cloud;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * The function that AWS Lambda calls for each upload. What can be made once is made when the function starts; the database
 * is opened by the first event.
 */
public final class UploadHandler implements RequestStreamHandler {
    private final Delivery delivery;

    /** Set up by the environment; {@link CloudConfig} has the names. */
    public UploadHandler() {
        this(CloudConfig.of(System.getenv()), Clock.systemUTC());
    }

    private UploadHandler(CloudConfig config, Clock clock) {
        Warming.warm(config.limits(), clock);
        Cellar cellar = new Cellar(
                config,
                () -> SecretsManagerClient.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build());
        this.delivery = new Delivery(
                config,
                new Bucket(S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build()),
                new Topic(
                        SnsClient.builder()
                                .httpClientBuilder(UrlConnectionHttpClient.builder())
                                .build(),
                        config.topic()),
                cellar,
                new Loader(config, clock));
        Runtime.getRuntime().addShutdownHook(new Thread(cellar::close, "longrun-close"));
    }

    /** Deals with every upload of the event; if one fails, the others are dealt with before the event is given back. */
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        List<Upload> uploads = UploadReader.read(event);
        RuntimeException failure = null;
        for (Upload upload : uploads) {
            failure = first(failure, deal(upload, context));
        }
        if (failure != null) {
            throw failure;
        }
        answer.write(("{\"uploads\":" + uploads.size() + "}").getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable RuntimeException deal(Upload upload, Context context) {
        try {
            context.getLogger().log(delivery.deliver(upload) + "\n");
            return null;
        } catch (RuntimeException e) {
            return failed(upload, e, context);
        } catch (IOException e) {
            return failed(upload, new UncheckedIOException(e), context);
        }
    }

    private @Nullable RuntimeException failed(Upload upload, RuntimeException failure, Context context) {
        context.getLogger().log(upload.location() + " was not loaded: " + failure + "\n");
        return first(failure, told(upload, String.valueOf(failure.getMessage())));
    }

    private @Nullable RuntimeException told(Upload upload, String why) {
        try {
            delivery.give(upload, why);
            return null;
        } catch (SdkException e) {
            return e;
        }
    }

    private static @Nullable RuntimeException first(
            @Nullable RuntimeException failure, @Nullable RuntimeException next) {
        if (failure == null || next == null) {
            return failure == null ? next : failure;
        }
        failure.addSuppressed(next);
        return failure;
    }
}
