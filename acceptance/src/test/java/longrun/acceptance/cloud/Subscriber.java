package longrun.acceptance.cloud;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A stand-in of SNS that speaks its query protocol, with the one subscriber to its one topic built in. Source: "Publish" in
 * the API reference of Amazon SNS.
 */
final class Subscriber implements AutoCloseable {
    static final String TOPIC = "arn:aws:sns:us-east-1:000000000000:longrun";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Notice> notices = new CopyOnWriteArrayList<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private volatile CountDownLatch released = new CountDownLatch(0);

    /** What the subscriber was sent. */
    record Notice(String subject, String message) {}

    Subscriber() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::publish);
        server.setExecutor(threads);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** Leaves whoever publishes without an answer until it is let go. */
    void hold() {
        released = new CountDownLatch(1);
    }

    void awaitHeld() throws InterruptedException {
        assertThat(held.await(1, MINUTES)).as("something is published").isTrue();
    }

    void letGo() {
        released.countDown();
    }

    private void publish(HttpExchange exchange) throws IOException {
        try (exchange) {
            held.countDown();
            released.await();
            Map<String, String> form =
                    form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            boolean isSigned = exchange.getRequestHeaders().getFirst("Authorization") != null;
            String subject = form.getOrDefault("Subject", "");
            boolean isValid = isSigned
                    && "Publish".equals(form.get("Action"))
                    && TOPIC.equals(form.get("TopicArn"))
                    && subject.matches("[ -~]{1,99}")
                    && form.getOrDefault("Message", "").getBytes(StandardCharsets.UTF_8).length <= 256 * 1024;
            if (isValid) {
                notices.add(new Notice(subject, form.getOrDefault("Message", "")));
            }
            answer(exchange, isValid ? 200 : 400, isValid ? published() : refused());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String published() {
        return """
                <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>\
                <MessageId>%s</MessageId></PublishResult><ResponseMetadata><RequestId>%s</RequestId></ResponseMetadata>\
                </PublishResponse>""".formatted(UUID.randomUUID(), UUID.randomUUID());
    }

    private static String refused() {
        return """
                <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>\
                <Code>InvalidParameter</Code><Message>Invalid parameter</Message></Error></ErrorResponse>""";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/xml");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String field : body.split("&", -1)) {
            String[] parts = field.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts.length == 2 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
