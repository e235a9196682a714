package longrun.acceptance.cloud;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * One instance of the function: AWS's own runtime interface client with our package, in a Java process of its own, beside a
 * stand-in of Lambda that speaks the runtime API. Source: "Using the Lambda runtime API" in the developer guide of Lambda.
 */
final class Function implements AutoCloseable {
    private static final String ROOT = "/2018-06-01/runtime/";
    private static final String HANDLER = "longrun.cloud.UploadHandler::handleRequest";
    private static final String LIBRARY =
            "-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

    private static final int MEMORY_MB = 512;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpServer api;
    private volatile BlockingQueue<Event> waiting = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();
    private final Map<String, String> environment;
    private final Path log;
    private final Path library;
    private volatile int lives;
    private CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);
    private Child process;

    private record Event(String id, String body) {}

    /** @param failed whether the function threw, which is how it gives an event back */
    record Answer(boolean failed, String text) {}

    Function(Map<String, String> settings, Path folder) throws IOException {
        this.api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.environment = new HashMap<>(settings);
        this.log = folder.resolve("function-" + UUID.randomUUID() + ".log");
        environment.put(
                "AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + api.getAddress().getPort());
        environment.put("AWS_LAMBDA_FUNCTION_NAME", "longrun");
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(MEMORY_MB));
        environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "longrun");
        environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "longrun");
        environment.put("_HANDLER", HANDLER);
        api.setExecutor(Executors.newCachedThreadPool(run -> {
            Thread thread = new Thread(run, "runtime-api");
            thread.setDaemon(true);
            return thread;
        }));
        api.createContext(ROOT, this::answer);
        api.start();
        this.library = unpacked(folder);
        this.process = start();
    }

    /** As Lambda starts Java with 512 MB: a heap of most of it, the serial collector, the first compiler alone. */
    private Child start() throws IOException {
        int life = lives;
        Child started = Child.start(
                List.of(
                        "-Xmx" + MEMORY_MB * 85 / 100 + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ErrorFile=" + log + ".crash",
                        LIBRARY + "=" + library,
                        "-cp",
                        client() + File.pathSeparator + function().resolve("lib") + "/*",
                        "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                        HANDLER),
                environment,
                log);
        ended = started.onExit(() -> {
            if (life == lives) {
                end("the process ended by itself");
            }
        });
        return started;
    }

    /**
     * The client's native part, for this instance alone: by itself each unpacks it to the same file, under the feet of one
     * that is running.
     */
    private static Path unpacked(Path folder) throws IOException {
        Path library = folder.resolve("client-" + UUID.randomUUID() + ".so");
        try (InputStream packed =
                Objects.requireNonNull(AWSLambda.class.getResourceAsStream("/jni/libaws-lambda-jni.linux-x86_64.so"))) {
            Files.copy(packed, library);
        }
        return library;
    }

    static Path function() {
        return Path.of(Objects.requireNonNull(System.getProperty("longrun.function")));
    }

    /** The client and what it needs, as the tests have them on their class path. */
    private static String client() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(jar -> jar.contains("aws-lambda-java-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    CompletableFuture<Answer> call(String event) {
        String id = UUID.randomUUID().toString();
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        answers.put(id, answer);
        waiting.add(new Event(id, event));
        return answer;
    }

    /** Waits for an answer, which must not be that it failed. */
    void awaitDone(CompletableFuture<Answer> answer) throws Exception {
        try {
            assertThat(answer.get(PATIENCE.toSeconds(), SECONDS).failed())
                    .as(said())
                    .isFalse();
        } catch (TimeoutException e) {
            throw new AssertionError("no answer within " + PATIENCE + ": " + said(), e);
        }
    }

    /** Kills the process; what it was at has failed. */
    void kill() {
        end("killed");
        process.kill();
    }

    /** What the process had asked for last is answered by nothing: it would take the next one's event. */
    private synchronized void end(String how) {
        lives++;
        waiting = new LinkedBlockingQueue<>();
        answers.values().forEach(answer -> answer.complete(new Answer(true, how)));
        answers.clear();
    }

    /** Lambda starts an instance anew after one has died. */
    void restart() throws IOException {
        process = start();
    }

    String said() throws IOException {
        return process.said();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(ROOT.length());
            if (path.equals("invocation/next")) {
                hand(exchange);
                return;
            }
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.startsWith("invocation/")) {
                String[] parts = path.split("/", -1);
                CompletableFuture<Answer> answer = answers.remove(parts[1]);
                if (answer != null) {
                    answer.complete(new Answer(parts[2].equals("error"), body));
                }
            } else {
                answers.values().forEach(answer -> answer.complete(new Answer(true, body)));
                answers.clear();
            }
            exchange.sendResponseHeaders(202, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(HttpExchange exchange) throws IOException, InterruptedException {
        Event event = waiting.take();
        byte[] body = event.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", event.id);
        exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", "9999999999999");
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:1:function:longrun");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        end("closed");
        process.close();
        ended.join();
        api.stop(0);
    }
}
