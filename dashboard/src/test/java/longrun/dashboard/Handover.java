package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Files handed over as a browser does. */
final class Handover {
    static final String BOUNDARY = "----longrun";

    private Handover() {}

    /** Hands files over, name and content by turns, and gives the address of the upload. */
    static String upload(Opened opened, String... files) throws Exception {
        HttpResponse<String> answer = send(opened, token(opened), files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static String token(Opened opened) throws Exception {
        return opened.page("/import").token();
    }

    static HttpResponse<String> send(Opened opened, String token, String... files) throws Exception {
        StringBuilder body = new StringBuilder(part("_csrf", "", token));
        for (int file = 0; file < files.length; file += 2) {
            body.append(part("file", "; filename=\"" + files[file] + "\"", files[file + 1]));
        }
        body.append("--").append(BOUNDARY).append("--\r\n");
        return opened.send(opened.request("/import")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.ISO_8859_1))
                .build());
    }

    static String part(String name, String more, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n"
                + content + "\r\n";
    }

    /** The page once nothing is being read any more. */
    static String settled(Opened opened, String upload) throws Exception {
        String path = URI.create(upload).getPath();
        while (true) {
            String html = opened.page(path).html();
            if (!html.contains("<progress")) {
                return html;
            }
            Thread.sleep(20);
        }
    }
}
