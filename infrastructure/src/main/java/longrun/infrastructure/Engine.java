package longrun.infrastructure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import software.amazon.awscdk.services.rds.DatabaseInstanceEngine;
import software.amazon.awscdk.services.rds.IInstanceEngine;
import software.amazon.awscdk.services.rds.MariaDbEngineVersion;
import software.amazon.awscdk.services.rds.MariaDbInstanceEngineProps;
import software.amazon.awscdk.services.rds.MySqlInstanceEngineProps;
import software.amazon.awscdk.services.rds.MysqlEngineVersion;
import software.amazon.awscdk.services.secretsmanager.HostedRotation;
import software.amazon.awscdk.services.secretsmanager.SingleUserHostedRotationOptions;

/** The database servers that Longrun runs on, each in its version of long support. */
enum Engine {
    MYSQL {
        @Override
        IInstanceEngine server() {
            return DatabaseInstanceEngine.mysql(MySqlInstanceEngineProps.builder()
                    .version(MysqlEngineVersion.VER_8_4_9)
                    .build());
        }

        @Override
        HostedRotation rotation(SingleUserHostedRotationOptions options) {
            return HostedRotation.mysqlSingleUser(options);
        }
    },
    MARIADB {
        @Override
        IInstanceEngine server() {
            return DatabaseInstanceEngine.mariaDb(MariaDbInstanceEngineProps.builder()
                    .version(MariaDbEngineVersion.VER_11_4_9)
                    .build());
        }

        @Override
        HostedRotation rotation(SingleUserHostedRotationOptions options) {
            return HostedRotation.mariaDbSingleUser(options);
        }
    };

    /** The version it begins with; RDS brings it up to date within its line. */
    abstract IInstanceEngine server();

    /** AWS's function that gives a user of this server a new password. */
    abstract HostedRotation rotation(SingleUserHostedRotationOptions options);

    /** @throws IllegalArgumentException if there is none of this name, naming those there are */
    static Engine named(String name) {
        return Arrays.stream(values())
                .filter(engine -> engine.shown().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Choices.ENGINE + " is \"" + name + "\", but should be "
                        + Arrays.stream(values()).map(Engine::shown).collect(Collectors.joining(" or "))));
    }

    private String shown() {
        return name().toLowerCase(Locale.ROOT);
    }
}
