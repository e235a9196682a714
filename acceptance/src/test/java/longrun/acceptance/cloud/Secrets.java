package longrun.acceptance.cloud;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A stand-in of Secrets Manager that speaks its JSON protocol, with one secret. Source: "GetSecretValue" in the API
 * reference of AWS Secrets Manager.
 */
final class Secrets implements AutoCloseable {
    static final String NAME = "arn:aws:secretsmanager:us-east-1:000000000000:secret:login";

    private final HttpServer server;
    private volatile String secret = "";

    Secrets() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** As RDS writes it down. */
    void keep(URI database, String user, String password) {
        secret = "{\"engine\":\"mysql\",\"host\":\"" + database.getHost() + "\",\"port\":" + database.getPort()
                + ",\"dbname\":\"" + database.getPath().substring(1) + "\",\"username\":\"" + user + "\",\"password\":"
                + Quoted.of(password) + "}";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean isValid = asked.contains(NAME)
                    && "secretsmanager.GetSecretValue"
                            .equals(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
            byte[] answer = (isValid
                            ? "{\"Name\":\"login\",\"SecretString\":" + Quoted.of(secret) + "}"
                            : "{\"__type\":\"ResourceNotFoundException\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(isValid ? 200 : 400, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
