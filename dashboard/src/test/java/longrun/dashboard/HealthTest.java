package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class HealthTest {
    @Test
    void isAliveAndReadyAndSaysNothingElse() throws Exception {
        try (Opened opened = Opened.empty()) {
            HttpResponse<String> alive = opened.get("/health");
            HttpResponse<String> ready = opened.get("/ready");

            assertThat(alive.statusCode()).isEqualTo(200);
            assertThat(alive.body()).isEqualTo("alive\n");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).isEqualTo("ready\n");
            assertThat(ready.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(ready.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void isNotReadyWhileTheStoreCannotBeReadAndSaysSoOnItsPages() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1500,,\n"))) {
            opened.settings.lost = true;
            HttpResponse<String> ready = awaited(opened, 503);

            assertThat(ready.body()).isEqualTo("the store cannot be read\n");
            assertThat(opened.get("/health").statusCode()).isEqualTo(200);
            assertThat(opened.page("/").headline()).startsWith("1 workout");

            opened.settings.lost = false;
            assertThat(awaited(opened, 200).body()).isEqualTo("ready\n");
        }
    }

    /** It looks each second. */
    private static HttpResponse<String> awaited(Opened opened, int status) throws Exception {
        HttpResponse<String> ready = opened.get("/ready");
        for (int i = 0; i < 50 && ready.statusCode() != status; i++) {
            Thread.sleep(100);
            ready = opened.get("/ready");
        }
        assertThat(ready.statusCode()).isEqualTo(status);
        return ready;
    }
}
