package longrun.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import longrun.workout.batch.UploadKeys;

/** Stand-in for a bucket with versions and the function behind it, which lays a receipt down as soon as a file is put. */
final class BucketServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private final Predicate<String> isBroken;
    private int puts;

    private BucketServer(HttpServer server, Predicate<String> isBroken) {
        this.server = server;
        this.isBroken = isBroken;
    }

    static BucketServer start() throws IOException {
        return start(request -> false);
    }

    /**
     * Starts one.
     *
     * @param isBroken which requests, such as {@code PUT uploads/1a2b3c4d/mine.csv}, are answered with an error
     */
    static BucketServer start(Predicate<String> isBroken) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        BucketServer bucket = new BucketServer(server, isBroken);
        server.createContext("/", bucket::answer);
        server.start();
        return bucket;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> requests() {
        return requests;
    }

    /** Who signed the requests, with date and region. */
    List<String> signatures() {
        return signatures;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            signatures.add(exchange.getRequestHeaders().getFirst("Authorization"));
            String path = exchange.getRequestURI().getPath();
            String key = path.substring(path.indexOf('/', 1) + 1);
            String request = exchange.getRequestMethod() + " " + key;
            requests.add(request);
            if (isBroken.test(request)) {
                respond(exchange, 400, "");
            } else if (exchange.getRequestMethod().equals("PUT")) {
                put(exchange, key);
            } else {
                String receipt = receipts.get(key);
                respond(exchange, receipt == null ? 404 : 200, receipt == null ? "" : receipt);
            }
        }
    }

    private void put(HttpExchange exchange, String key) throws IOException {
        puts++;
        receipts.put(
                UploadKeys.receipt(key),
                "{\"upload\":{\"version_id\":\"v" + puts + "\"},\"imports\":[{\"batch\":" + puts + ",\"file\":\""
                        + key.substring(key.lastIndexOf('/') + 1) + "\",\"rows_read\":1,\"accepted\":1}]}");
        exchange.getResponseHeaders().set("x-amz-version-id", "v" + puts);
        respond(exchange, 200, "");
    }

    private static void respond(HttpExchange exchange, int code, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
