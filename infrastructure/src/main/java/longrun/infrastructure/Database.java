package longrun.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.InstanceClass;
import software.amazon.awscdk.services.ec2.InstanceSize;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.rds.CaCertificate;
import software.amazon.awscdk.services.rds.CfnDBInstance;
import software.amazon.awscdk.services.rds.DatabaseInstance;
import software.amazon.awscdk.services.rds.DatabaseSecret;
import software.amazon.awscdk.services.rds.StorageType;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.services.secretsmanager.RotationScheduleOptions;
import software.amazon.awscdk.services.secretsmanager.SingleUserHostedRotationOptions;
import software.constructs.Construct;

/**
 * The database and who signs in: an administrator whose password RDS makes, keeps and changes every week, and a user who
 * may read and write rows, whose secret the function and the dashboard read. That user is made by hand once.
 */
final class Database {
    /** The smallest that RDS takes; a million workouts need a tenth. */
    static final int STORAGE_GIB = 20;

    private static final String SCHEMA = "longrun";
    private static final String USER = "longrun";
    private static final Duration BACKUPS = Duration.days(7);
    private static final Duration ROTATION = Duration.days(30);

    private final DatabaseInstance instance;
    private final ISecret secret;

    Database(Construct scope, Engine engine, Network network) {
        this.instance = DatabaseInstance.Builder.create(scope, "Database")
                .engine(engine.server())
                .instanceType(InstanceType.of(InstanceClass.T4G, InstanceSize.MICRO))
                .databaseName(SCHEMA)
                .vpc(network.vpc())
                .vpcSubnets(network.inside())
                .securityGroups(List.of(network.database()))
                .publiclyAccessible(false)
                .port(Network.DATABASE_PORT)
                .allocatedStorage(STORAGE_GIB)
                .storageType(StorageType.GP3)
                .storageEncrypted(true)
                .backupRetention(BACKUPS)
                .copyTagsToSnapshot(true)
                .deletionProtection(true)
                .removalPolicy(RemovalPolicy.SNAPSHOT)
                .autoMinorVersionUpgrade(true)
                .caCertificate(CaCertificate.RDS_CA_RSA2048_G1)
                .parameters(Map.of("require_secure_transport", "1"))
                .manageMasterUserPassword(true)
                .build();
        this.secret = DatabaseSecret.Builder.create(scope, "Login")
                .username(USER)
                .dbname(SCHEMA)
                .build()
                .attach(instance);
        rotate(engine, network);
    }

    /** Not at once, for the user is not yet there when this is deployed first. */
    private void rotate(Engine engine, Network network) {
        SecurityGroup group = network.guest("RotationGroup", "The function that changes the password");
        secret.addRotationSchedule(
                "Rotation",
                RotationScheduleOptions.builder()
                        .automaticallyAfter(ROTATION)
                        .rotateImmediatelyOnUpdate(false)
                        .hostedRotation(engine.rotation(SingleUserHostedRotationOptions.builder()
                                .vpc(network.vpc())
                                .vpcSubnets(network.oneZone())
                                .securityGroups(List.of(group))
                                .build()))
                        .build());
    }

    DatabaseInstance instance() {
        return instance;
    }

    ISecret secret() {
        return secret;
    }

    String host() {
        return instance.getDbInstanceEndpointAddress();
    }

    /** By which RDS knows the instance. */
    String name() {
        return instance.getInstanceIdentifier();
    }

    String adminSecret() {
        CfnDBInstance raw = (CfnDBInstance) instance.getNode().getDefaultChild();
        return raw.getAttrMasterUserSecretSecretArn();
    }
}
