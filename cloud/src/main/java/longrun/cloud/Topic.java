package longrun.cloud;

import software.amazon.awssdk.services.sns.SnsClient;

/** Tells whoever subscribed how an upload went. */
final class Topic {
    /** SNS takes subjects below 100 characters, of printable ASCII. */
    private static final int LONGEST_SUBJECT = 99;

    private final SnsClient sns;
    private final String arn;

    Topic(SnsClient sns, String arn) {
        this.sns = sns;
        this.arn = arn;
    }

    /** @throws software.amazon.awssdk.core.exception.SdkException if the topic is out of reach */
    void publish(String subject, String message) {
        sns.publish(to -> to.topicArn(arn).subject(shown(subject)).message(message));
    }

    static String shown(String subject) {
        String plain = subject.replaceAll("[^ -~]", "?").strip();
        return plain.length() <= LONGEST_SUBJECT ? plain : plain.substring(0, LONGEST_SUBJECT - 3) + "...";
    }
}
