package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/workouts", "/workouts?label=real_run"})
    void anEmptyHistorySaysWhatToDo(String path) throws Exception {
        try (Opened opened = Opened.empty()) {
            Page page = opened.page(path);
            assertThat(page.headline()).isEqualTo("No workouts yet");
            assertThat(page.text()).contains("./longrun import", "Look at the demo history first");
            assertThat(page.html()).doesNotContain("class=\"lens\"", "data-chart");
        }
    }

    @Test
    void theDemoIsOneClickAwayAndLeftByAnother() throws Exception {
        try (Opened opened = Opened.empty()) {
            HttpResponse<String> in = opened.postFrom("/", "/demo", "on=true");
            assertThat(in.statusCode()).isEqualTo(303);
            Page demo = opened.page("/");
            assertThat(demo.text())
                    .contains(
                            "This is the demo history: fourteen made-up years of running, and a dog.",
                            "Your own history is untouched.",
                            "Leave the demo",
                            "Since: Choco arrives");
            assertThat(demo.headline()).containsPattern("^[0-9],[0-9]{3} workouts from 30 Jan 2011");
            assertThat(opened.page("/workouts").rows()).hasSize(100);

            opened.postFrom("/", "/demo", "on=false");
            assertThat(opened.page("/").headline()).isEqualTo("No workouts yet");
        }
    }

    @Test
    void theDemoNeverMixesWithOnesOwn() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1500,,\n"))) {
            opened.postFrom("/", "/demo", "on=true");
            assertThat(opened.page("/workouts").headline()).isNotEqualTo("1 workout on 1 Oct 2025");
            opened.postFrom("/", "/demo", "on=false");
            assertThat(opened.page("/workouts").headline()).isEqualTo("1 workout on 1 Oct 2025");
            assertThat(opened.page("/").text()).doesNotContain("demo");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/workouts"})
    void aLensThatLetsNothingThroughOffersToBeWidened(String path) throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1500,,\n"))) {
            Page page = opened.page(path + "?to=2001-01-01");
            assertThat(page.headline()).isEqualTo("No workout matches this lens");
            assertThat(page.html()).contains("<a class=\"main\" href=\"" + path + "\">Show everything</a>");
            assertThat(page.html()).contains("class=\"lens\"", "value=\"2001-01-01\"");
        }
    }
}
