package longrun.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that are handed to AWS.
 *
 * @param function what Lambda runs
 * @param jar what the dashboard's instance runs
 * @param certificates a folder with {@value #BUNDLE}, those that RDS signs its servers' certificates with
 */
record Artefacts(Path function, Path jar, Path certificates) {
    static final String BUNDLE = "rds-bundle.pem";

    private static final String DOWNLOAD = "https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem";

    Artefacts {
        require(function, "build it with ./mvnw -DskipTests package");
        require(jar, "build it with ./mvnw -DskipTests package");
        require(certificates.resolve(BUNDLE), "download it from " + DOWNLOAD);
    }

    /** Those of a checkout that is built. */
    static Artefacts of(Path checkout, Path certificates) {
        return new Artefacts(
                checkout.resolve("cloud/target/function.zip"),
                checkout.resolve("cli/target/longrun.jar"),
                certificates);
    }

    Path bundle() {
        return certificates.resolve(BUNDLE);
    }

    private static void require(Path file, String remedy) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no " + file + "; " + remedy);
        }
    }
}
