package longrun.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which bucket uploads go to. */
final class BucketOptions {
    @Option(
            names = "--bucket",
            paramLabel = "NAME",
            description = "The bucket, whose name the deployment told as Bucket; else $LONGRUN_BUCKET.")
    @Nullable
    String bucket;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Its region; else $LONGRUN_REGION, else as AWS's own settings say.")
    @Nullable
    String region;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "A server of the S3 protocol that is not AWS's; else $LONGRUN_ENDPOINT.")
    @Nullable
    String endpoint;

    /** The server, if it is not AWS's. */
    @Nullable
    URI server() {
        return endpoint == null ? null : URI.create(endpoint);
    }

    /** The bucket; to name none is wrong usage. */
    String required(CommandSpec command) {
        if (bucket == null) {
            throw new ParameterException(
                    command.commandLine(),
                    "say which bucket: --bucket NAME, LONGRUN_BUCKET, or bucket in the file of settings");
        }
        return bucket;
    }
}
