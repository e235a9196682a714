package longrun.acceptance.command;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone who uses the pages as a browser does: with cookies, and with the secret of each page's forms. */
final class Visitor {
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----longrun";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI address;

    Visitor(URI address) {
        this.address = address;
    }

    String page(String path) throws IOException, InterruptedException {
        return send(request(path).build()).body();
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + secret() + "&" + form))
                .build());
    }

    /** Hands a file over; the path of the upload, once it is planned. */
    String upload(Path file) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/import")
                .header("Content-Type", contentType())
                .POST(BodyPublishers.ofString(body(file)))
                .build());
        String path = answer.headers().firstValue("Location").orElseThrow();
        while (page(path).contains("<progress")) {
            Thread.sleep(20);
        }
        return path;
    }

    /** The same as it goes over the wire, head and body. */
    byte[] uploading(Path file) throws IOException, InterruptedException {
        String body = body(file);
        String head = "POST /import HTTP/1.1\r\nHost: localhost:" + address.getPort() + "\r\nCookie: "
                + cookies.getCookieStore().getCookies().stream()
                        .map(HttpCookie::toString)
                        .collect(Collectors.joining("; "))
                + "\r\nContent-Type: " + contentType() + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    private static String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    private String body(Path file) throws IOException, InterruptedException {
        return part("_csrf\"", secret())
                + part("file\"; filename=\"" + file.getFileName() + "\"", Files.readString(file)) + "--" + BOUNDARY
                + "--\r\n";
    }

    private static String part(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + content + "\r\n";
    }

    private String secret() throws IOException, InterruptedException {
        Matcher secret = SECRET.matcher(page("/import"));
        if (!secret.find()) {
            throw new AssertionError("there is no form");
        }
        return secret.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, BodyHandlers.ofString());
    }
}
