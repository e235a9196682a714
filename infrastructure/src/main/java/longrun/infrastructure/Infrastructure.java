package longrun.infrastructure;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.StackProps;

/** Writes the template; the CDK calls it, or a person does, in the folder that holds {@code cdk.json}. */
public final class Infrastructure {
    /** Where the certificates of RDS lie, if not in the folder beside {@code cdk.json}. */
    private static final String CERTIFICATES = "certificates";

    /** What CloudFormation would refuse is refused here already. */
    static final Map<String, Object> STRICT = Map.of("@aws-cdk/core:validateAgainstDefaultRules", true);

    private Infrastructure() {}

    public static void main(String[] arguments) {
        App app = new App(AppProps.builder().context(STRICT).build());
        try {
            new LongrunStack(app, StackProps.builder().build(), Choices.of(name -> said(app, name)), artefacts(app));
        } catch (IllegalArgumentException e) {
            System.err.println("longrun: " + e.getMessage());
            System.exit(2);
        }
        app.synth();
    }

    private static Artefacts artefacts(App app) {
        return Artefacts.of(Path.of(".."), Path.of(said(app, CERTIFICATES).orElse(CERTIFICATES)));
    }

    private static Optional<String> said(App app, String name) {
        return Optional.ofNullable(app.getNode().tryGetContext(name)).map(String::valueOf);
    }
}
