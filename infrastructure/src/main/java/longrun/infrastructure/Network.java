package longrun.infrastructure;

import java.util.List;
import longrun.workout.batch.UploadKeys;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpoint;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.IpAddresses;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;

/**
 * A network with no way to the internet or from it. What Longrun asks of AWS goes through endpoints: S3, notices and
 * secrets.
 */
final class Network {
    static final int DATABASE_PORT = 3306;

    /** As many as RDS asks for. */
    private static final int ZONES = 2;

    private static final int HTTPS = 443;

    /** Where Amazon Linux keeps its packages, in each region. */
    private static final String PACKAGES = "arn:aws:s3:::al2023-repos-%s-de612dc2/*";

    private final Construct scope;
    private final Vpc vpc;
    private final GatewayVpcEndpoint s3;
    private final SecurityGroup endpoints;
    private final SecurityGroup database;

    Network(Construct scope) {
        this.scope = scope;
        this.vpc = Vpc.Builder.create(scope, "Network")
                .ipAddresses(IpAddresses.cidr("10.20.0.0/24"))
                .maxAzs(ZONES)
                .natGateways(0)
                .subnetConfiguration(List.of(SubnetConfiguration.builder()
                        .name("inside")
                        .subnetType(SubnetType.PRIVATE_ISOLATED)
                        .cidrMask(26)
                        .build()))
                .build();
        this.endpoints = group("EndpointGroup", "What Longrun asks of AWS");
        this.database = group("DatabaseGroup", "The database");
        this.s3 = vpc.addGatewayEndpoint(
                "S3",
                GatewayVpcEndpointOptions.builder()
                        .service(GatewayVpcEndpointAwsService.S3)
                        .build());
        addEndpoint("Sns", InterfaceVpcEndpointAwsService.SNS);
        addEndpoint("Secrets", InterfaceVpcEndpointAwsService.SECRETS_MANAGER);
    }

    /** In one zone, for each zone of each endpoint is paid by the hour, and the other zones reach it as well. */
    private void addEndpoint(String id, InterfaceVpcEndpointAwsService service) {
        vpc.addInterfaceEndpoint(
                id,
                InterfaceVpcEndpointOptions.builder()
                        .service(service)
                        .subnets(oneZone())
                        .securityGroups(List.of(endpoints))
                        .open(false)
                        .build());
    }

    Vpc vpc() {
        return vpc;
    }

    SecurityGroup database() {
        return database;
    }

    SubnetSelection inside() {
        return SubnetSelection.builder().subnetType(SubnetType.PRIVATE_ISOLATED).build();
    }

    SubnetSelection oneZone() {
        return SubnetSelection.builder()
                .subnets(List.of(vpc.getIsolatedSubnets().get(0)))
                .build();
    }

    /** A group that lets nothing in and nothing out. */
    SecurityGroup group(String id, String description) {
        return SecurityGroup.Builder.create(scope, id)
                .vpc(vpc)
                .description(description)
                .allowAllOutbound(false)
                .build();
    }

    /** A group that reaches the database, and what Longrun asks of AWS. */
    SecurityGroup guest(String id, String description) {
        SecurityGroup guest = group(id, description);
        meet(guest, database, DATABASE_PORT, "the database");
        meet(guest, endpoints, HTTPS, "notices and secrets");
        // S3 has public addresses; no way leads to any other.
        guest.addEgressRule(Peer.anyIpv4(), Port.tcp(HTTPS), "S3 by its endpoint");
        return guest;
    }

    /** Lets one group speak to another, and says so on both sides. */
    void meet(SecurityGroup from, SecurityGroup to, int port, String what) {
        from.addEgressRule(to, Port.tcp(port), what);
        to.addIngressRule(from, Port.tcp(port), what);
    }

    /** What may be asked of S3 from inside: the bucket's objects, and the packages of the operating system. */
    void allowS3(IBucket bucket) {
        allowS3(List.of("s3:ListBucket"), List.of(bucket.getBucketArn()));
        allowS3(
                List.of("s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"),
                List.of(
                        bucket.arnForObjects(UploadKeys.UPLOADS + "*"),
                        bucket.arnForObjects(UploadKeys.RECEIPTS + "*")));
        allowS3(
                List.of("s3:GetObject"),
                List.of(PACKAGES.formatted(vpc.getStack().getRegion())));
    }

    /** What starts only when S3 can be reached. */
    void awaitS3(Construct who) {
        who.getNode().addDependency(s3);
    }

    void allowS3(List<String> actions, List<String> resources) {
        s3.addToPolicy(PolicyStatement.Builder.create()
                .principals(List.of(new AnyPrincipal()))
                .actions(actions)
                .resources(resources)
                .build());
    }
}
