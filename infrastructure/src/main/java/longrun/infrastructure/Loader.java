package longrun.infrastructure;

import java.util.List;
import java.util.Map;
import longrun.workout.Athlete;
import longrun.workout.batch.UploadKeys;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.LayerVersion;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;

/** The function that loads an upload, and what it may do. */
final class Loader {
    static final String HANDLER = "longrun.cloud.UploadHandler::handleRequest";

    /** A decade loads in seconds; the rest is for a database that another one keeps busy. */
    static final Duration TIMEOUT = Duration.minutes(2);

    /** Two, so that one long upload holds up no other; imports of one athlete wait for each other anyway. */
    static final int AT_ONCE = 2;

    /** With the memory comes the share of a processor: this loads a decade in a few seconds. */
    private static final int MEMORY_MB = 512;

    private final Role role;
    private final LogGroup logs;
    private final Function function;

    Loader(
            Construct scope,
            Athlete athlete,
            Artefacts artefacts,
            Network network,
            Uploads uploads,
            Notices notices,
            Database database) {
        this.role = Role.Builder.create(scope, "LoaderRole")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .build();
        this.logs = LogGroup.Builder.create(scope, "LoaderLogs")
                .retention(RetentionDays.THREE_MONTHS)
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        permit(uploads.bucket(), notices, database);
        this.function = Function.Builder.create(scope, "Loader")
                .description("Loads uploads into Longrun's database")
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .handler(HANDLER)
                .code(Code.fromAsset(artefacts.function().toString()))
                .layers(List.of(certificates(scope, artefacts)))
                .memorySize(MEMORY_MB)
                .timeout(TIMEOUT)
                .snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS)
                .reservedConcurrentExecutions(AT_ONCE)
                .role(role)
                .logGroup(logs)
                .vpc(network.vpc())
                .vpcSubnets(network.inside())
                .securityGroups(List.of(network.guest("LoaderGroup", "The function that loads uploads")))
                .environment(Map.of(
                        "LONGRUN_STORE_SECRET", database.secret().getSecretArn(),
                        "LONGRUN_STORE_CERTIFICATES", "/opt/" + Artefacts.BUNDLE,
                        "LONGRUN_TOPIC", notices.topic().getTopicArn(),
                        "LONGRUN_ATHLETE", athlete.name(),
                        "LONGRUN_ATTEMPTS", String.valueOf(Uploads.ATTEMPTS)))
                .build();
        // What is called is a published version, below.
        Annotations.of(function).acknowledgeWarning("@aws-cdk/aws-lambda:snapStartRequirePublish");
        Alias live = Alias.Builder.create(scope, "Live")
                .aliasName("live")
                .version(function.getCurrentVersion())
                .build();
        // No more than may run at once are taken from the queue: a message refused would count as tried.
        live.addEventSource(SqsEventSource.Builder.create(uploads.queue())
                .batchSize(1)
                .maxConcurrency(AT_ONCE)
                .build());
    }

    private static LayerVersion certificates(Construct scope, Artefacts artefacts) {
        return LayerVersion.Builder.create(scope, "Certificates")
                .description("Those that RDS signs its servers' certificates with")
                .code(Code.fromAsset(artefacts.certificates().toString()))
                .build();
    }

    private void permit(IBucket bucket, Notices notices, Database database) {
        permit(List.of("s3:GetObject", "s3:GetObjectVersion"), bucket.arnForObjects(UploadKeys.UPLOADS + "*"));
        permit(List.of("s3:GetObject", "s3:PutObject"), bucket.arnForObjects(UploadKeys.RECEIPTS + "*"));
        // Without it, S3 answers "forbidden" where it means "no such object". It knows no prefix when it asks.
        permit(List.of("s3:ListBucket"), bucket.getBucketArn());
        permit(List.of("sns:Publish"), notices.topic().getTopicArn());
        permit(List.of("kms:Decrypt", "kms:GenerateDataKey*"), notices.key().getKeyArn());
        permit(List.of("secretsmanager:GetSecretValue"), database.secret().getSecretArn());
        permit(List.of("logs:CreateLogStream", "logs:PutLogEvents"), logs.getLogGroupArn());
        // Lambda asks for these before it joins a network, and AWS knows no narrower resource for all of them.
        permit(
                List.of(
                        "ec2:CreateNetworkInterface",
                        "ec2:DescribeNetworkInterfaces",
                        "ec2:DescribeSubnets",
                        "ec2:DeleteNetworkInterface",
                        "ec2:AssignPrivateIpAddresses",
                        "ec2:UnassignPrivateIpAddresses"),
                "*");
    }

    private void permit(List<String> actions, String resource) {
        role.addToPolicy(PolicyStatement.Builder.create()
                .actions(actions)
                .resources(List.of(resource))
                .build());
    }

    Function function() {
        return function;
    }

    LogGroup logs() {
        return logs;
    }
}
