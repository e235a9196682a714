package longrun.acceptance.cloud;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * A server that speaks the protocol of SQS, ElasticMQ, with the queue of uploads and the one of dead letters; and stand-ins
 * of what AWS does around it: the bucket's notification, and the poller that hands messages to the function.
 */
final class Queues implements AutoCloseable {
    /** After which a message that was not dealt with is handed over again, in seconds. */
    private static final String VISIBILITY = "1";

    private static final int MOST_ATTEMPTS = 3;

    private final SQSRestServer server;
    private final SqsClient sqs;
    private final String uploads;
    private final String dead;

    Queues() {
        server = SQSRestServerBuilder.withInterface("127.0.0.1")
                .withDynamicPort()
                .start();
        int port = server.waitUntilStarted().localAddress().getPort();
        sqs = SqsClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(Buckets.CREDENTIALS)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        dead = sqs.createQueue(to -> to.queueName("dead-letters")).queueUrl();
        String policy = "{\"deadLetterTargetArn\":\"" + arn(dead) + "\",\"maxReceiveCount\":\"" + MOST_ATTEMPTS + "\"}";
        uploads = sqs.createQueue(to -> to.queueName("uploads")
                        .attributes(Map.of(
                                QueueAttributeName.VISIBILITY_TIMEOUT,
                                VISIBILITY,
                                QueueAttributeName.REDRIVE_POLICY,
                                policy)))
                .queueUrl();
    }

    /** Stands in for the bucket, which tells of each object by itself. */
    void tell(String event) {
        sqs.sendMessage(to -> to.queueUrl(uploads).messageBody(event));
    }

    /** Stands in for Lambda's poller: hands one message over, and takes it off the queue if the function did not fail. */
    Function.Answer poll(Function function) throws Exception {
        List<Message> messages = sqs.receiveMessage(from -> from.queueUrl(uploads)
                        .maxNumberOfMessages(1)
                        .waitTimeSeconds(5)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
        if (messages.isEmpty()) {
            return new Function.Answer(false, "no message");
        }
        Message message = messages.get(0);
        Function.Answer answer = function.call(event(message)).get(2, MINUTES);
        if (!answer.failed()) {
            sqs.deleteMessage(from -> from.queueUrl(uploads).receiptHandle(message.receiptHandle()));
        }
        return answer;
    }

    private String event(Message message) {
        return "{\"Records\":[{\"messageId\":\"" + message.messageId() + "\",\"body\":" + Quoted.of(message.body())
                + ",\"attributes\":{\"ApproximateReceiveCount\":\""
                + message.attributes().get(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT)
                + "\"},\"eventSource\":\"aws:sqs\",\"eventSourceARN\":\"" + arn(uploads)
                + "\",\"awsRegion\":\"us-east-1\"}]}";
    }

    int deadLetters() {
        return Integer.parseInt(sqs.getQueueAttributes(
                        of -> of.queueUrl(dead).attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
                .attributes()
                .get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
    }

    /** What an operator does once the cause is mended. */
    void redrive() throws InterruptedException {
        sqs.startMessageMoveTask(from -> from.sourceArn(arn(dead)));
        long start = System.nanoTime();
        while (deadLetters() > 0
                && System.nanoTime() - start < Duration.ofSeconds(20).toNanos()) {
            Thread.sleep(100);
        }
    }

    private String arn(String url) {
        return sqs.getQueueAttributes(of -> of.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
    }

    @Override
    public void close() {
        sqs.close();
        server.stopAndWait();
    }
}
