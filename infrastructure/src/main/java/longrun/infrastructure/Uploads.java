package longrun.infrastructure;

import java.util.List;
import java.util.Map;
import longrun.workout.batch.UploadKeys;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Match;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.targets.SqsQueue;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/** Where files arrive, and the queue of those that wait to be loaded. */
final class Uploads {
    /** How often an upload is tried before it becomes a dead letter. */
    static final int ATTEMPTS = 3;

    /** As AWS advises: long enough that no message comes back while its function runs. */
    private static final int TIMEOUTS = 6;

    /** A season, to notice that a file was written over. */
    private static final Duration OLD_VERSIONS = Duration.days(90);

    /** An upload in parts that is not done in a week will not be. */
    private static final Duration UNFINISHED = Duration.days(7);

    /** As long as a queue can. */
    private static final Duration DEAD_LETTERS = Duration.days(14);

    private final Bucket bucket;
    private final Queue deadLetters;
    private final Queue queue;

    Uploads(Construct scope) {
        this.bucket = Bucket.Builder.create(scope, "Uploads")
                .encryption(BucketEncryption.S3_MANAGED)
                .versioned(true)
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
                .enforceSsl(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .lifecycleRules(List.of(LifecycleRule.builder()
                        .noncurrentVersionExpiration(OLD_VERSIONS)
                        .abortIncompleteMultipartUploadAfter(UNFINISHED)
                        .build()))
                .build();
        tellEvents(bucket);
        this.deadLetters =
                queue(scope, "DeadLetters").retentionPeriod(DEAD_LETTERS).build();
        this.queue = queue(scope, "Waiting")
                .visibilityTimeout(
                        Duration.seconds(TIMEOUTS * Loader.TIMEOUT.toSeconds().intValue()))
                .deadLetterQueue(DeadLetterQueue.builder()
                        .queue(deadLetters)
                        .maxReceiveCount(ATTEMPTS)
                        .build())
                .build();
        Rule.Builder.create(scope, "Arrival")
                .description("A file was uploaded for Longrun")
                .eventPattern(arrival(bucket))
                .targets(List.of(SqsQueue.Builder.create(queue).build()))
                .build();
    }

    /** Without the construct that the CDK has for it, which brings a function that may change every bucket. */
    private static void tellEvents(Bucket bucket) {
        CfnBucket raw = (CfnBucket) bucket.getNode().getDefaultChild();
        raw.setNotificationConfiguration(CfnBucket.NotificationConfigurationProperty.builder()
                .eventBridgeConfiguration(CfnBucket.EventBridgeConfigurationProperty.builder()
                        .eventBridgeEnabled(true)
                        .build())
                .build());
    }

    private static Queue.Builder queue(Construct scope, String id) {
        return Queue.Builder.create(scope, id)
                .encryption(QueueEncryption.SQS_MANAGED)
                .enforceSsl(true);
    }

    private static EventPattern arrival(Bucket bucket) {
        return EventPattern.builder()
                .source(List.of("aws.s3"))
                .detailType(List.of("Object Created"))
                .detail(Map.of(
                        "bucket", Map.of("name", List.of(bucket.getBucketName())),
                        "object", Map.of("key", Match.prefix(UploadKeys.UPLOADS))))
                .build();
    }

    Bucket bucket() {
        return bucket;
    }

    Queue queue() {
        return queue;
    }

    Queue deadLetters() {
        return deadLetters;
    }
}
