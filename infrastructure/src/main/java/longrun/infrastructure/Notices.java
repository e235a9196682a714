package longrun.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.constructs.Construct;

/** The topic that tells by e-mail how uploads went, and of alarms. */
final class Notices {
    private final Key key;
    private final Topic topic;

    Notices(Construct scope, String email) {
        // AWS's own key for topics does not let alarms in.
        this.key = Key.Builder.create(scope, "NoticesKey")
                .description("Longrun's notices")
                .enableKeyRotation(true)
                // Nothing that lasts is kept under it.
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        this.topic = Topic.Builder.create(scope, "Notices")
                .displayName("Longrun")
                .masterKey(key)
                .enforceSsl(true)
                .build();
        topic.addSubscription(new EmailSubscription(email));
        letAlarmsIn(Stack.of(scope).getAccount());
    }

    private void letAlarmsIn(String account) {
        Map<String, Object> ours = Map.of("StringEquals", Map.of("aws:SourceAccount", account));
        topic.addToResourcePolicy(alarms(ours)
                .actions(List.of("sns:Publish"))
                .resources(List.of(topic.getTopicArn()))
                .build());
        // In a key's policy the resource is the key, whatever is written.
        key.addToResourcePolicy(alarms(ours)
                .actions(List.of("kms:Decrypt", "kms:GenerateDataKey*"))
                .resources(List.of("*"))
                .build());
    }

    private static PolicyStatement.Builder alarms(Map<String, Object> conditions) {
        return PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
                .conditions(conditions);
    }

    Key key() {
        return key;
    }

    Topic topic() {
        return topic;
    }
}
