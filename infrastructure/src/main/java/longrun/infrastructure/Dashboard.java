package longrun.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import longrun.workout.Athlete;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.AmazonLinux2023ImageSsmParameterProps;
import software.amazon.awscdk.services.ec2.AmazonLinuxCpuType;
import software.amazon.awscdk.services.ec2.BlockDevice;
import software.amazon.awscdk.services.ec2.BlockDeviceVolume;
import software.amazon.awscdk.services.ec2.CfnInstanceConnectEndpoint;
import software.amazon.awscdk.services.ec2.EbsDeviceOptions;
import software.amazon.awscdk.services.ec2.EbsDeviceVolumeType;
import software.amazon.awscdk.services.ec2.HttpTokens;
import software.amazon.awscdk.services.ec2.Instance;
import software.amazon.awscdk.services.ec2.InstanceClass;
import software.amazon.awscdk.services.ec2.InstanceSize;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.MachineImage;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.UserData;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;

/**
 * The instance that shows the pages. It has no address outside the network and listens to itself alone; a person comes to
 * it by a tunnel, which asks AWS who she is. It keeps nothing: a new one takes its place whenever its image or program is
 * new.
 */
final class Dashboard {
    private static final String SCRIPT = "dashboard.sh";
    private static final int SSH = 22;

    /** The operating system, Java and the jar need two. */
    private static final int DISK_GIB = 8;

    private final Instance instance;

    Dashboard(Construct scope, Athlete athlete, Artefacts artefacts, Network network, Database database) {
        Asset jar = asset(scope, "Jar", artefacts.jar().toString());
        Asset bundle = asset(scope, "Bundle", artefacts.bundle().toString());
        Role role = Role.Builder.create(scope, "DashboardRole")
                .assumedBy(new ServicePrincipal("ec2.amazonaws.com"))
                .build();
        permit(role, "secretsmanager:GetSecretValue", List.of(database.secret().getSecretArn()));
        List<String> programs = List.of(arn(jar), arn(bundle));
        permit(role, "s3:GetObject", programs);
        network.allowS3(List.of("s3:GetObject"), programs);
        SecurityGroup group = network.guest("DashboardGroup", "The instance that shows the pages");
        this.instance = Instance.Builder.create(scope, "Dashboard")
                .vpc(network.vpc())
                .vpcSubnets(network.oneZone())
                .securityGroup(group)
                .instanceType(InstanceType.of(InstanceClass.T4G, InstanceSize.MICRO))
                .machineImage(MachineImage.latestAmazonLinux2023(AmazonLinux2023ImageSsmParameterProps.builder()
                        .cpuType(AmazonLinuxCpuType.ARM_64)
                        .build()))
                .associatePublicIpAddress(false)
                .httpTokens(HttpTokens.REQUIRED)
                .blockDevices(List.of(disk()))
                .role(role)
                .userData(UserData.custom(script(Map.of(
                        "REGION", Stack.of(scope).getRegion(),
                        "JAR", jar.getS3ObjectUrl(),
                        "BUNDLE", bundle.getS3ObjectUrl(),
                        "SECRET", database.secret().getSecretArn(),
                        "ATHLETE", athlete.name()))))
                .userDataCausesReplacement(true)
                .build();
        network.awaitS3(instance);
        tunnel(scope, network, group);
    }

    private static Asset asset(Construct scope, String id, String path) {
        return Asset.Builder.create(scope, id).path(path).build();
    }

    private static String arn(Asset asset) {
        return asset.getBucket().arnForObjects(asset.getS3ObjectKey());
    }

    private static void permit(Role role, String action, List<String> resources) {
        role.addToPolicy(PolicyStatement.Builder.create()
                .actions(List.of(action))
                .resources(resources)
                .build());
    }

    private static BlockDevice disk() {
        return BlockDevice.builder()
                .deviceName("/dev/xvda")
                .volume(BlockDeviceVolume.ebs(
                        DISK_GIB,
                        EbsDeviceOptions.builder()
                                .encrypted(true)
                                .volumeType(EbsDeviceVolumeType.GP3)
                                .build()))
                .build();
    }

    private static void tunnel(Construct scope, Network network, SecurityGroup instance) {
        SecurityGroup entrance = network.group("TunnelGroup", "The end of the tunnel");
        network.meet(entrance, instance, SSH, "the tunnel");
        CfnInstanceConnectEndpoint.Builder.create(scope, "Tunnel")
                .subnetId(network.vpc().getIsolatedSubnets().get(0).getSubnetId())
                .securityGroupIds(List.of(entrance.getSecurityGroupId()))
                .preserveClientIp(false)
                .build();
    }

    /** What the instance does when it starts first, with each name between two {@code @} replaced. */
    static String script(Map<String, String> values) {
        String script;
        try (InputStream in = Dashboard.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException(SCRIPT + " is missing");
            }
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            script = script.replace("@" + value.getKey() + "@", value.getValue());
        }
        return script;
    }

    Instance instance() {
        return instance;
    }
}
