package longrun.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The instance that shows the pages. */
final class DashboardTest {
    private static final Map<String, String> VALUES = Map.of(
            "REGION", "eu-west-1",
            "JAR", "s3://assets/jar",
            "BUNDLE", "s3://assets/bundle",
            "SECRET", "arn:secret",
            "ATHLETE", "ann");

    private final Drawn drawn = Drawn.plain();

    @Test
    void theInstanceHasNoAddressOutside() {
        JsonNode instance = drawn.the("AWS::EC2::Instance");

        assertThat(instance.at("/NetworkInterfaces/0/AssociatePublicIpAddress").asBoolean(true))
                .isFalse();
        assertThat(instance.path("InstanceType").asText()).isEqualTo("t4g.micro");
        assertThat(instance.has("KeyName")).isFalse();
    }

    @Test
    void itsCredentialsAreGivenToNobodyThatOnlyAsksOnce() {
        assertThat(drawn.the("AWS::EC2::Instance")
                        .at("/MetadataOptions/HttpTokens")
                        .asText())
                .isEqualTo("required");
    }

    @Test
    void itsDiskIsEncrypted() {
        JsonNode disk = drawn.the("AWS::EC2::Instance").at("/BlockDeviceMappings/0");

        assertThat(disk.path("DeviceName").asText()).isEqualTo("/dev/xvda");
        assertThat(disk.at("/Ebs/Encrypted").asBoolean()).isTrue();
    }

    @Test
    void onlyTheTunnelReachesIt() {
        assertThat(drawn.all("AWS::EC2::SecurityGroupIngress"))
                .filteredOn(rule -> rule.path("GroupId").toString().contains("DashboardGroup"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.path("FromPort").asInt()).isEqualTo(22);
                    assertThat(rule.path("SourceSecurityGroupId").toString()).contains("TunnelGroup");
                });
        assertThat(drawn.the("AWS::EC2::InstanceConnectEndpoint")
                        .path("SecurityGroupIds")
                        .toString())
                .contains("TunnelGroup");
    }

    @Test
    void itStartsWhenItCanReachItsPackages() {
        assertThat(drawn.resource("AWS::EC2::Instance").path("DependsOn").toString())
                .contains("NetworkS3");
    }

    @Test
    void itMayReadItsSecretAndItsTwoFiles() {
        assertThat(drawn.allowed())
                .filteredOn(allowed -> allowed.type().equals("AWS::IAM::Policy")
                        && allowed.name().startsWith("DashboardRole"))
                .hasSize(2)
                .anySatisfy(allowed -> {
                    assertThat(allowed.actions()).containsExactly("secretsmanager:GetSecretValue");
                    assertThat(allowed.resources()).singleElement().asString().contains("LoginAttachment");
                })
                .anySatisfy(allowed -> {
                    assertThat(allowed.actions()).containsExactly("s3:GetObject");
                    assertThat(allowed.resources()).hasSize(2).allMatch(resource -> resource.contains("cdk-"));
                });
    }

    @Test
    void thereIsNoneIfNoneIsChosen() {
        assertThat(Drawn.of(Drawn.choices(Engine.MYSQL, false)).types())
                .doesNotContain("AWS::EC2::Instance", "AWS::EC2::InstanceConnectEndpoint");
    }

    @Test
    void itsScriptHasAValueForEachName() {
        assertThat(Dashboard.script(VALUES)).doesNotContainPattern("@[A-Z]+@").contains("eu-west-1", "ATHLETE=ann");
    }

    @Test
    void itsScriptsAreUnderstoodByBash(@TempDir Path folder) throws Exception {
        String script = Dashboard.script(VALUES);
        understood(folder, script);
        List<MatchResult> inside = Pattern.compile("(?s)cat >\\S+ <<'END'\\n(#!/bin/bash\\n.*?)\\nEND\\n")
                .matcher(script)
                .results()
                .toList();
        assertThat(inside).hasSize(2);
        for (MatchResult inner : inside) {
            understood(folder, inner.group(1));
        }
    }

    @Test
    void itListensToItselfAlone() {
        assertThat(Dashboard.script(VALUES))
                .contains("longrun.jar serve --data /var/lib/longrun --athlete \"$ATHLETE\"\n")
                .doesNotContain("--host", "--behind-proxy");
    }

    @Test
    void itSpeaksToTheDatabaseByTls() {
        assertThat(Dashboard.script(VALUES))
                .contains("LONGRUN_STORE_TLS=required\n", "LONGRUN_STORE_CERTIFICATES=/opt/longrun/rds-bundle.pem\n");
    }

    private static void understood(Path folder, String script) throws Exception {
        Path file = Files.writeString(folder.resolve("script"), script);
        Process bash = new ProcessBuilder("bash", "-n", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
    }
}
