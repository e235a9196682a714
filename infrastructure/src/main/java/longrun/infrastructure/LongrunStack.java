package longrun.infrastructure;

import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** All of Longrun in one region: a file put into the bucket becomes workouts in the database and an e-mail. */
final class LongrunStack extends Stack {
    static final String NAME = "Longrun";

    LongrunStack(Construct scope, StackProps props, Choices choices, Artefacts artefacts) {
        super(scope, NAME, props);
        Network network = new Network(this);
        Uploads uploads = new Uploads(this);
        Notices notices = new Notices(this, choices.email());
        Database database = new Database(this, choices.engine(), network);
        Loader loader = new Loader(this, choices.athlete(), artefacts, network, uploads, notices, database);
        new Alarms(this, notices).watch(loader, uploads, database);
        tell("Bucket", uploads.bucket().getBucketName());
        tell("Queue", uploads.queue().getQueueArn());
        tell("DeadLetters", uploads.deadLetters().getQueueArn());
        tell("Logs", loader.logs().getLogGroupName());
        tell("DatabaseHost", database.host());
        tell("Database", database.name());
        tell("AdminSecret", database.adminSecret());
        tell("LongrunSecret", database.secret().getSecretArn());
        network.allowS3(uploads.bucket());
        if (choices.dashboard()) {
            Dashboard dashboard = new Dashboard(this, choices.athlete(), artefacts, network, database);
            tell("Instance", dashboard.instance().getInstanceId());
        }
    }

    private void tell(String name, String value) {
        CfnOutput.Builder.create(this, name + "Output").key(name).value(value).build();
    }
}
