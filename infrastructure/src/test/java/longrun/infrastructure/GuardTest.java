package longrun.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import longrun.infrastructure.Drawn.Allowed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold whatever is chosen: least privilege, nothing public, everything encrypted. */
final class GuardTest {
    /** The statements about every resource that AWS knows no narrower way to write, by what they allow. */
    private static final Map<String, Set<String>> ABOUT_EVERYTHING = Map.of(
            // Before a function joins a network, its interfaces have no names.
            "AWS::IAM::Policy",
            Set.of(
                    "ec2:CreateNetworkInterface",
                    "ec2:DescribeNetworkInterfaces",
                    "ec2:DescribeSubnets",
                    "ec2:DeleteNetworkInterface",
                    "ec2:AssignPrivateIpAddresses",
                    "ec2:UnassignPrivateIpAddresses"),
            // In a key's policy the resource is the key; the account keeps the right to administer it.
            "AWS::KMS::Key",
            Set.of("kms:*", "kms:Decrypt", "kms:GenerateDataKey*"));

    static Stream<Drawn> drawn() {
        return Stream.of(
                        Drawn.choices(Engine.MYSQL, true),
                        Drawn.choices(Engine.MARIADB, true),
                        Drawn.choices(Engine.MYSQL, false))
                .map(Drawn::of);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void noStatementIsAboutEverythingButTheseFew(Drawn drawn) {
        assertThat(drawn.allowed())
                .filteredOn(allowed -> allowed.resources().contains("*"))
                .isNotEmpty()
                .allSatisfy(allowed -> assertThat(ABOUT_EVERYTHING.getOrDefault(allowed.type(), Set.of()))
                        .containsAll(allowed.actions()));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void noStatementAllowsEverything(Drawn drawn) {
        assertThat(drawn.allowed())
                .filteredOn(allowed -> !allowed.type().equals("AWS::KMS::Key"))
                .flatExtracting(Allowed::actions)
                .allMatch(action -> action.matches("[a-z0-9-]+:([A-Za-z]+|GenerateDataKey\\*)"), "one action by name");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void rolesHoldNoPoliciesOfOthersMaking(Drawn drawn) {
        assertThat(drawn.all("AWS::IAM::Role"))
                .isNotEmpty()
                .allMatch(role -> role.path("ManagedPolicyArns").isEmpty());
        assertThat(drawn.all("AWS::Lambda::Function"))
                .as("functions of the CDK's own")
                .hasSize(1);
        assertThat(drawn.types()).noneMatch(type -> type.startsWith("Custom::"));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void theFunctionMayDoWhatItDoesAndNoMore(Drawn drawn) {
        assertThat(drawn.allowed())
                .filteredOn(allowed -> allowed.name().startsWith("LoaderRole")
                        && allowed.type().equals("AWS::IAM::Policy")
                        && !allowed.resources().contains("*"))
                .flatExtracting(allowed -> allowed.actions().stream()
                        .map(action ->
                                action + " on " + name(allowed.statement().path("Resource")))
                        .toList())
                .containsExactlyInAnyOrder(
                        "s3:GetObject on Uploads/uploads/*",
                        "s3:GetObjectVersion on Uploads/uploads/*",
                        "s3:GetObject on Uploads/receipts/*",
                        "s3:PutObject on Uploads/receipts/*",
                        "s3:ListBucket on Uploads",
                        "sns:Publish on Notices",
                        "kms:Decrypt on NoticesKey",
                        "kms:GenerateDataKey* on NoticesKey",
                        "secretsmanager:GetSecretValue on LoginAttachment",
                        "logs:CreateLogStream on LoaderLogs",
                        "logs:PutLogEvents on LoaderLogs",
                        "sqs:ReceiveMessage on Waiting",
                        "sqs:ChangeMessageVisibility on Waiting",
                        "sqs:GetQueueUrl on Waiting",
                        "sqs:DeleteMessage on Waiting",
                        "sqs:GetQueueAttributes on Waiting");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void onlyTheseMayComeFromOutsideTheAccount(Drawn drawn) {
        assertThat(drawn.allowed())
                .filteredOn(allowed ->
                        allowed.statement().path("Principal").toString().contains("\"*\""))
                .as("open to everyone")
                .allMatch(allowed -> allowed.type().equals("AWS::EC2::VPCEndpoint"), "to everyone in the network");
        assertThat(drawn.allowed())
                .filteredOn(allowed -> allowed.statement().at("/Principal").has("Service"))
                .filteredOn(allowed -> !allowed.type().equals("AWS::IAM::Role"))
                .as("services")
                .allMatch(allowed -> allowed.statement().has("Condition"), "for this account's own sake");
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void nothingComesInFromOutside(Drawn drawn) {
        List<JsonNode> rules = new ArrayList<>(drawn.all("AWS::EC2::SecurityGroupIngress"));
        drawn.all("AWS::EC2::SecurityGroup")
                .forEach(group -> group.path("SecurityGroupIngress").forEach(rules::add));

        assertThat(rules).hasSizeGreaterThan(3).allSatisfy(rule -> {
            assertThat(rule.has("SourceSecurityGroupId"))
                    .as("from a group: %s", rule)
                    .isTrue();
            assertThat(rule.has("CidrIp") || rule.has("CidrIpv6")).isFalse();
            assertThat(Set.of(22, 443, 3306)).contains(rule.path("FromPort").asInt());
            assertThat(rule.path("ToPort").asInt())
                    .isEqualTo(rule.path("FromPort").asInt());
        });
        assertThat(drawn.all("AWS::EC2::Subnet"))
                .hasSize(2)
                .allMatch(subnet -> !subnet.path("MapPublicIpOnLaunch").asBoolean(true));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void theFunctionSpeaksToTheDatabaseAndToAwsAlone(Drawn drawn) {
        List<JsonNode> rules = new ArrayList<>(drawn.all("AWS::EC2::SecurityGroupEgress"));
        drawn.all("AWS::EC2::SecurityGroup")
                .forEach(group -> group.path("SecurityGroupEgress").forEach(rules::add));

        assertThat(rules)
                .filteredOn(rule ->
                        rule.has("CidrIp") && !rule.path("CidrIp").asText().equals("255.255.255.255/32"))
                .as("S3 by its endpoint")
                .isNotEmpty()
                .allMatch(rule -> rule.path("FromPort").asInt() == 443
                        && rule.path("ToPort").asInt() == 443);
        assertThat(rules)
                .filteredOn(rule -> rule.has("DestinationSecurityGroupId"))
                .isNotEmpty()
                .allMatch(rule ->
                        Set.of(22, 443, 3306).contains(rule.path("FromPort").asInt()));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void everythingThatHoldsSomethingIsEncrypted(Drawn drawn) {
        assertThat(drawn.all("AWS::S3::Bucket")).allMatch(bucket -> bucket.has("BucketEncryption"));
        assertThat(drawn.all("AWS::SQS::Queue"))
                .hasSize(2)
                .allMatch(queue -> queue.path("SqsManagedSseEnabled").asBoolean());
        assertThat(drawn.all("AWS::SNS::Topic"))
                .hasSize(1)
                .allMatch(topic -> name(topic.path("KmsMasterKeyId")).equals("NoticesKey"));
        assertThat(drawn.all("AWS::RDS::DBInstance"))
                .hasSize(1)
                .allMatch(database -> database.path("StorageEncrypted").asBoolean());
        assertThat(drawn.all("AWS::EC2::Instance"))
                .allMatch(instance ->
                        instance.at("/BlockDeviceMappings/0/Ebs/Encrypted").asBoolean());
        assertThat(drawn.types())
                .as("what holds something, secrets and logs by AWS's own key whatever is said")
                .filteredOn(type -> type.matches("AWS::(S3|SQS|SNS|RDS|EC2|EFS|DynamoDB|SecretsManager|Logs)::"
                        + "(.*Bucket|Queue|Topic|DBInstance|Volume|FileSystem|Table|Secret|LogGroup)"))
                .containsOnly(
                        "AWS::S3::Bucket",
                        "AWS::SQS::Queue",
                        "AWS::SNS::Topic",
                        "AWS::RDS::DBInstance",
                        "AWS::SecretsManager::Secret",
                        "AWS::Logs::LogGroup");
    }

    /** The resource that an ARN is of, without the marks that the CDK puts behind names, and what follows it. */
    private static String name(JsonNode arn) {
        if (arn.has("Fn::Join")) {
            JsonNode parts = arn.path("Fn::Join").get(1);
            return name(parts.get(0)) + parts.get(1).asText();
        }
        String name = arn.has("Ref")
                ? arn.path("Ref").asText()
                : arn.at("/Fn::GetAtt/0").asText();
        return name.replaceFirst("[0-9A-F]{8}$", "");
    }
}
