package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTest {
    private final AtomicBoolean broken = new AtomicBoolean();
    private final Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1500,,\n"), new BreakingClock());

    @AfterEach
    void close() {
        opened.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/workouts/", "/workouts/1", "/error", "/actuator", "/index.html"})
    void aPageThatIsNotThereIsToldInTheFrame(String path) throws Exception {
        HttpResponse<String> answer = opened.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        told(answer, "There is no such page");
    }

    @ParameterizedTest
    @CsvSource({"/, DELETE", "/workouts, PUT", "/preferences, GET", "/demo, GET"})
    void anotherMethodIsToldInTheFrame(String path, String method) throws Exception {
        String token = Page.of(opened.get("/")).token();
        HttpResponse<String> answer = opened.send(opened.request(path)
                .header("X-XSRF-TOKEN", token)
                .method(method, BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isEqualTo(405);
        told(answer, "This page cannot be used that way");
    }

    @Test
    void aFormThatLacksAFieldIsToldInTheFrame() throws Exception {
        HttpResponse<String> answer = opened.postFrom("/", "/demo", "on=perhaps");
        assertThat(answer.statusCode()).isEqualTo(400);
        told(answer, "This address says something Longrun does not understand");
    }

    @Test
    void aFaultOfOursIsToldInTheFrameAndNotHowItLooksFromInside() throws Exception {
        broken.set(true);
        HttpResponse<String> answer = opened.get("/");
        assertThat(answer.statusCode()).isEqualTo(500);
        told(answer, "Something broke");
        broken.set(false);
        assertThat(opened.get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /<script>alert(1)</script> HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /;jsessionid=1 HTTP/1.1",
                "GET //workouts HTTP/1.1",
                "GET /?from=%zz HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "BREW / HTTP/1.1",
                "TRACE / HTTP/1.1",
                "nonsense"
            })
    void aBrokenRequestLearnsNothing(String line) throws Exception {
        String answer = opened.raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("<script>alert");
        noInsides(answer);
    }

    @Test
    void anAddressThatCannotBeDecodedIsToldInTheFrame() throws Exception {
        String answer = opened.raw("GET /?from=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("This address says something Longrun does not understand");
    }

    private static void told(HttpResponse<String> answer, String title) {
        assertThat(Page.of(answer).headline()).isEqualTo(title);
        assertThat(answer.body()).contains("<nav aria-label=\"Pages\"", "href=\"/workouts\"", "Go to the overview");
        noInsides(answer.body());
    }

    private static void noInsides(String answer) {
        assertThat(answer)
                .doesNotContain("Exception", "java.", "springframework", "longrun.dashboard", "secret", "Tomcat");
    }

    private final class BreakingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return Opened.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (broken.get()) {
                throw new IllegalStateException("a secret of the inside");
            }
            return Opened.CLOCK.instant();
        }
    }
}
