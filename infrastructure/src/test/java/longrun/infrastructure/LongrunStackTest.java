package longrun.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each part of the stack is. */
final class LongrunStackTest {
    private static final Path ROOT = Path.of(System.getProperty("longrun.root"));

    private final Drawn drawn = Drawn.plain();

    @Test
    void theBucketIsPrivateEncryptedVersionedAndKept() {
        JsonNode bucket = drawn.the("AWS::S3::Bucket");

        assertThat(bucket.at(
                                "/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/SSEAlgorithm")
                        .asText())
                .isEqualTo("AES256");
        assertThat(bucket.at("/VersioningConfiguration/Status").asText()).isEqualTo("Enabled");
        assertThat(bucket.at("/OwnershipControls/Rules/0/ObjectOwnership").asText())
                .isEqualTo("BucketOwnerEnforced");
        assertThat(bucket.path("PublicAccessBlockConfiguration").toString())
                .isEqualTo("{\"BlockPublicAcls\":true,\"BlockPublicPolicy\":true,\"IgnorePublicAcls\":true,"
                        + "\"RestrictPublicBuckets\":true}");
        assertThat(drawn.resource("AWS::S3::Bucket").path("DeletionPolicy").asText())
                .isEqualTo("Retain");
    }

    @Test
    void theBucketForgetsOldVersionsAndUnfinishedUploads() {
        JsonNode rule = drawn.the("AWS::S3::Bucket").at("/LifecycleConfiguration/Rules/0");

        assertThat(rule.path("Status").asText()).isEqualTo("Enabled");
        assertThat(rule.at("/NoncurrentVersionExpiration/NoncurrentDays").asInt())
                .isEqualTo(90);
        assertThat(rule.at("/AbortIncompleteMultipartUpload/DaysAfterInitiation")
                        .asInt())
                .isEqualTo(7);
        assertThat(rule.has("ExpirationInDays")).isFalse();
    }

    @Test
    void bucketQueuesAndTopicAnswerOnlyOverTls() {
        List<JsonNode> policies = Stream.of("AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy")
                .flatMap(type -> drawn.all(type).stream())
                .toList();

        assertThat(policies)
                .hasSize(4)
                .allSatisfy(policy -> assertThat(
                                policy.at("/PolicyDocument/Statement").valueStream())
                        .anySatisfy(statement -> {
                            assertThat(statement.path("Effect").asText()).isEqualTo("Deny");
                            assertThat(statement
                                            .at("/Condition/Bool/aws:SecureTransport")
                                            .asText())
                                    .isEqualTo("false");
                            assertThat(statement.path("Principal").toString()).isIn("{\"AWS\":\"*\"}", "\"*\"");
                        }));
    }

    @Test
    void whatIsUploadedIsToldToTheQueue() throws IOException {
        assertThat(drawn.the("AWS::S3::Bucket")
                        .at("/NotificationConfiguration/EventBridgeConfiguration/EventBridgeEnabled")
                        .asBoolean())
                .isTrue();
        JsonNode rule = drawn.the("AWS::Events::Rule");
        assertThat(rule.at("/EventPattern/source/0").asText()).isEqualTo("aws.s3");
        assertThat(rule.at("/EventPattern/detail-type/0").asText()).isEqualTo("Object Created");
        assertThat(source("cloud/src/main/java/longrun/cloud/UploadReader.java"))
                .contains("\"Object Created\"");
        assertThat(rule.at("/EventPattern/detail/object/key/0/prefix").asText()).isEqualTo("uploads/");
        assertThat(rule.at("/EventPattern/detail/bucket/name/0/Ref").asText()).startsWith("Uploads");
        assertThat(rule.at("/Targets/0/Arn/Fn::GetAtt/0").asText()).startsWith("Waiting");
    }

    @Test
    void anUploadThatFailsThriceIsADeadLetterForTwoWeeks() {
        JsonNode waiting = drawn.the("AWS::SQS::Queue", "Waiting");
        JsonNode dead = drawn.the("AWS::SQS::Queue", "DeadLetters");

        assertThat(waiting.at("/RedrivePolicy/maxReceiveCount").asInt()).isEqualTo(3);
        assertThat(waiting.at("/RedrivePolicy/deadLetterTargetArn/Fn::GetAtt/0").asText())
                .startsWith("DeadLetters");
        assertThat(environment().path("LONGRUN_ATTEMPTS").asText()).isEqualTo("3");
        assertThat(dead.path("MessageRetentionPeriod").asInt()).isEqualTo(14 * 24 * 60 * 60);
        assertThat(waiting.path("VisibilityTimeout").asInt())
                .isEqualTo(
                        6 * drawn.the("AWS::Lambda::Function").path("Timeout").asInt());
    }

    @Test
    void theFunctionIsWhatThePackageHolds() throws IOException {
        JsonNode function = drawn.the("AWS::Lambda::Function");

        assertThat(function.path("Handler").asText()).isEqualTo("longrun.cloud.UploadHandler::handleRequest");
        assertThat(source("cloud/src/main/java/longrun/cloud/UploadHandler.java"))
                .contains("public void handleRequest(");
        assertThat(function.path("Runtime").asText()).isEqualTo("java25");
        assertThat(function.path("Architectures").toString()).isEqualTo("[\"arm64\"]");
        assertThat(function.path("MemorySize").asInt()).isEqualTo(512);
        assertThat(function.path("Timeout").asInt()).isEqualTo(120);
        assertThat(function.at("/SnapStart/ApplyOn").asText()).isEqualTo("PublishedVersions");
    }

    @Test
    void everySettingOfTheFunctionIsOneThatItReads() throws IOException {
        String read = source("cloud/src/main/java/longrun/cloud/CloudConfig.java")
                + source("store/src/main/java/longrun/store/StoreConfig.java");

        assertThat(environment().propertyStream().map(Map.Entry::getKey).toList())
                .hasSize(5)
                .allSatisfy(name -> assertThat(read).contains("\"" + name + "\""));
        assertThat(environment().path("LONGRUN_ATHLETE").asText()).isEqualTo("ann");
        assertThat(environment().at("/LONGRUN_TOPIC/Ref").asText()).startsWith("Notices");
        assertThat(environment().at("/LONGRUN_STORE_SECRET/Ref").asText()).startsWith("LoginAttachment");
        assertThat(environment().path("LONGRUN_STORE_CERTIFICATES").asText()).isEqualTo("/opt/rds-bundle.pem");
    }

    @Test
    void theQueueCallsThePublishedFunctionWithOneUploadAtATime() {
        JsonNode mapping = drawn.the("AWS::Lambda::EventSourceMapping");

        assertThat(mapping.path("FunctionName").toString()).contains("{\"Ref\":\"Live", ":live");
        assertThat(drawn.the("AWS::Lambda::Alias")
                        .at("/FunctionVersion/Fn::GetAtt/0")
                        .asText())
                .startsWith("LoaderCurrentVersion");
        assertThat(mapping.at("/EventSourceArn/Fn::GetAtt/0").asText()).startsWith("Waiting");
        assertThat(mapping.path("BatchSize").asInt()).isEqualTo(1);
        assertThat(mapping.at("/ScalingConfig/MaximumConcurrency").asInt())
                .isEqualTo(drawn.the("AWS::Lambda::Function")
                        .path("ReservedConcurrentExecutions")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void logsAreKeptForThreeMonths() {
        assertThat(drawn.the("AWS::Logs::LogGroup").path("RetentionInDays").asInt())
                .isEqualTo(90);
        assertThat(drawn.the("AWS::Lambda::Function")
                        .at("/LoggingConfig/LogGroup/Ref")
                        .asText())
                .startsWith("LoaderLogs");
    }

    @ParameterizedTest
    @CsvSource({
        "MYSQL, mysql, 8.4.9, mysql8.4, MySQLSingleUser",
        "MARIADB, mariadb, 11.4.9, mariadb11.4, MariaDBSingleUser"
    })
    void theDatabaseIsEncryptedBackedUpAndProtected(
            Engine engine, String name, String version, String family, String rotation) {
        Drawn chosen = Drawn.of(Drawn.choices(engine, true));
        JsonNode database = chosen.the("AWS::RDS::DBInstance");

        assertThat(database.path("Engine").asText()).isEqualTo(name);
        assertThat(database.path("EngineVersion").asText()).isEqualTo(version);
        assertThat(database.path("DBInstanceClass").asText()).isEqualTo("db.t4g.micro");
        assertThat(database.path("StorageType").asText()).isEqualTo("gp3");
        assertThat(database.path("StorageEncrypted").asBoolean()).isTrue();
        assertThat(database.path("BackupRetentionPeriod").asInt()).isEqualTo(7);
        assertThat(database.path("DeletionProtection").asBoolean()).isTrue();
        assertThat(database.path("PubliclyAccessible").asBoolean(true)).isFalse();
        assertThat(chosen.resource("AWS::RDS::DBInstance")
                        .path("DeletionPolicy")
                        .asText())
                .isEqualTo("Snapshot");
        JsonNode parameters = chosen.the("AWS::RDS::DBParameterGroup");
        assertThat(parameters.path("Family").asText()).isEqualTo(family);
        assertThat(parameters.at("/Parameters/require_secure_transport").asText())
                .isEqualTo("1");
        assertThat(chosen.the("AWS::SecretsManager::RotationSchedule")
                        .at("/HostedRotationLambda/RotationType")
                        .asText())
                .isEqualTo(rotation);
    }

    @Test
    void bothPasswordsAreMadeByAwsAndChangedByItself() {
        JsonNode database = drawn.the("AWS::RDS::DBInstance");
        assertThat(database.path("ManageMasterUserPassword").asBoolean()).isTrue();
        assertThat(database.has("MasterUserPassword")).isFalse();
        assertThat(database.path("MasterUsername").asText()).isEqualTo("admin");

        JsonNode secret = drawn.the("AWS::SecretsManager::Secret");
        assertThat(secret.has("SecretString")).isFalse();
        assertThat(secret.at("/GenerateSecretString/GenerateStringKey").asText())
                .isEqualTo("password");
        assertThat(secret.at("/GenerateSecretString/SecretStringTemplate").asText())
                .contains("\"username\":\"longrun\"");
        JsonNode rotation = drawn.the("AWS::SecretsManager::RotationSchedule");
        assertThat(rotation.at("/RotationRules/ScheduleExpression").asText()).isEqualTo("rate(30 days)");
        assertThat(rotation.path("RotateImmediatelyOnUpdate").asBoolean(true)).isFalse();
    }

    @Test
    void thereIsNoWayToTheInternet() {
        assertThat(drawn.types())
                .doesNotContain(
                        "AWS::EC2::InternetGateway",
                        "AWS::EC2::NatGateway",
                        "AWS::EC2::EIP",
                        "AWS::EC2::Route",
                        "AWS::EC2::EgressOnlyInternetGateway");
        assertThat(drawn.all("AWS::EC2::VPCEndpoint"))
                .extracting(endpoint -> endpoint.path("ServiceName").toString())
                .hasSize(3)
                .anyMatch(name -> name.contains(".s3"))
                .anyMatch(name -> name.contains(".sns"))
                .anyMatch(name -> name.contains(".secretsmanager"));
    }

    @Test
    void theTopicTellsByEmailWithAKeyOfItsOwn() {
        JsonNode subscription = drawn.the("AWS::SNS::Subscription");
        assertThat(subscription.path("Protocol").asText()).isEqualTo("email");
        assertThat(subscription.path("Endpoint").asText()).isEqualTo("ann@example.org");
        assertThat(drawn.resource("AWS::KMS::Key").path("DeletionPolicy").asText())
                .isEqualTo("Delete");
        assertThat(drawn.the("AWS::KMS::Key").path("EnableKeyRotation").asBoolean())
                .isTrue();
        assertThat(drawn.allowed())
                .filteredOn(allowed ->
                        allowed.statement().at("/Principal/Service").asText().equals("cloudwatch.amazonaws.com"))
                .extracting(Drawn.Allowed::type)
                .containsExactlyInAnyOrder("AWS::KMS::Key", "AWS::SNS::TopicPolicy");
    }

    @Test
    void alarmsTellOfErrorsDeadLettersDurationAndStorage() {
        Map<String, JsonNode> alarms = drawn.all("AWS::CloudWatch::Alarm").stream()
                .collect(Collectors.toMap(alarm -> alarm.path("MetricName").asText(), alarm -> alarm));

        assertThat(alarms)
                .containsOnlyKeys("Errors", "ApproximateNumberOfMessagesVisible", "Duration", "FreeStorageSpace");
        assertThat(alarms.get("Errors").path("Threshold").asInt()).isEqualTo(1);
        assertThat(alarms.get("ApproximateNumberOfMessagesVisible")
                        .at("/Dimensions/0/Value/Fn::GetAtt/0")
                        .asText())
                .startsWith("DeadLetters");
        assertThat(alarms.get("Duration").path("Threshold").asInt()).isEqualTo(96_000);
        assertThat(alarms.get("FreeStorageSpace").path("Threshold").asLong()).isEqualTo(4L << 30);
        assertThat(alarms.get("FreeStorageSpace").path("ComparisonOperator").asText())
                .isEqualTo("LessThanThreshold");
        assertThat(alarms.values())
                .allSatisfy(alarm ->
                        assertThat(alarm.at("/AlarmActions/0/Ref").asText()).startsWith("Notices"));
    }

    private JsonNode environment() {
        return drawn.the("AWS::Lambda::Function").at("/Environment/Variables");
    }

    private static String source(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }
}
