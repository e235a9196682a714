package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import longrun.workout.Athlete;
import longrun.workout.Event;
import org.junit.jupiter.api.Test;

class EscapeTest {
    private static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

    @Test
    void whatAFileSaysIsTextAndNeverMarkup() throws Exception {
        String quoted = "\"" + ATTACK.replace("\"", "\"\"") + "\"";
        try (Opened opened = Opened.empty()) {
            opened.store.add(Athlete.DEFAULT, new Event(LocalDate.of(2025, 9, 1), ATTACK, Event.Kind.OTHER));
            opened.add(
                    Csv.of("2025-10-01," + quoted + ",3,1500," + quoted + ",\n2025-08-01,Run,3,1500,,\n"
                            + "2025-10-02,Run," + quoted + ",1500,,\n"),
                    ATTACK);
            Renewal.await(opened, "/", page -> page.html().contains("Last import"));
            for (String path : new String[] {"/", "/workouts"}) {
                Page page = opened.page(path);
                assertThat(page.html()).doesNotContain("<script>alert", "<img").contains("&lt;script");
            }
            assertThat(opened.page("/workouts").text()).contains(ATTACK);
            assertThat(opened.page("/").text()).contains(ATTACK);
            assertThat(opened.page("/").html()).contains("Before: \"'&gt;&lt;script");
        }
    }

    @Test
    void whatAnAddressSaysIsTextAndNeverMarkup() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1500,,\n"))) {
            String attack = "%22%27%3E%3Cscript%3Ealert(1)%3C/script%3E";
            for (String name : new String[] {"from", "to", "label", "activity", "source", "sort", "page", "other"}) {
                for (String path : new String[] {"/", "/workouts"}) {
                    String html = opened.get(path + "?" + name + "=" + attack).body();
                    assertThat(html).as(name).doesNotContain("<script>alert", "\"'><");
                }
            }
        }
    }
}
