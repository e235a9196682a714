package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import longrun.workout.Athlete;
import longrun.workout.settings.Settings;
import longrun.workout.settings.UnitSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    private final Opened opened = Opened.with(Csv.of("2025-10-01,Run,3.10686,1500,,\n"));

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void theThemeChosenIsTheNextPagesTheme() throws Exception {
        assertThat(opened.page("/").html()).contains("data-theme=\"auto\"");
        HttpResponse<String> answer = opened.postFrom("/", "/preferences", "theme=dark&back=/workouts");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer)).isEqualTo("/workouts");
        assertThat(opened.page("/workouts").html())
                .contains("data-theme=\"dark\"", "value=\"dark\" aria-pressed=\"true\"");
    }

    @Test
    void theUnitsChosenAreTheNextPagesUnits() throws Exception {
        assertThat(opened.page("/workouts").rows().get(0)).contains("3.11 mi", "8:03 /mi");
        opened.postFrom("/", "/preferences", "units=km&back=/");
        assertThat(opened.page("/workouts").rows().get(0)).contains("5.00 km", "5:00 /km");
        assertThat(opened.store.settings(Athlete.DEFAULT).units()).contains(UnitSystem.KILOMETRES);
        opened.postFrom("/", "/preferences", "units=mi&back=/");
        assertThat(opened.page("/workouts").rows().get(0)).contains("3.11 mi");
    }

    @Test
    void whatNobodyCanChooseIsIgnored() throws Exception {
        HttpResponse<String> answer = opened.postFrom("/", "/preferences", "theme=neon&units=furlong&back=/");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(opened.store.settings(Athlete.DEFAULT)).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aCookieThatSaysNonsenseIsIgnored() throws Exception {
        HttpResponse<String> answer = opened.send(opened.request("/")
                .header("Cookie", "theme=\"><script>; history=other")
                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("data-theme=\"auto\"", "3.11 mi").doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/workouts//evil",
                "javascript:alert(1)",
                "/%2f/evil.example",
                "/workouts?from=1\r\nSet-Cookie: a=b",
                "/@evil.example",
                "evil.example",
                ""
            })
    void leadsNowhereElse(String back) throws Exception {
        HttpResponse<String> answer = opened.postFrom(
                "/", "/preferences", "theme=dark&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/model?distance=3.1+mi&what=a*b",
                "/",
                "/workouts",
                "/workouts?from=2018-06-01&label=real_run&activity=run,hike&sort=-pace&page=2"
            })
    void leadsBackToThePageWithItsLens(String back) throws Exception {
        HttpResponse<String> answer = opened.postFrom(
                "/", "/preferences", "theme=dark&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        assertThat(header(answer)).isEqualTo(back);
    }

    private static String header(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
