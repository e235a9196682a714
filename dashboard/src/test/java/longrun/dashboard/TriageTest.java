package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import longrun.workout.Athlete;
import longrun.workout.Fix;
import longrun.workout.Overlay;
import longrun.workout.Overlay.Standing;
import longrun.workout.WorkoutKey;
import longrun.workout.quantity.Durations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the athlete decides of an anomaly on the page of trends. */
class TriageTest {
    private static final String LENS = "?metric=distance&method=iqr&from=2025-01-01";
    private static final String DECIDE = "/trends/anomalies" + LENS;

    private final Opened opened = Opened.with(runs());
    private final WorkoutKey odd = opened.store
            .history(Athlete.DEFAULT)
            .key(opened.store.history(Athlete.DEFAULT).size() - 1);
    private final String id = "id=" + odd.text().replace(":", "%3A").replace("~", "%7E");

    @AfterEach
    void close() {
        opened.close();
    }

    /** Runs of about 3 miles at about 8:00, and a last one with the clock left running for hours. */
    private static String runs() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            LocalDate date = LocalDate.of(2025, 4, 1).plusDays(3L * i);
            lines.append(date + ",Run," + (3 + i % 5 * 0.1) + "," + Math.round((3 + i % 5 * 0.1) * (470 + i % 7 * 5))
                    + ",,\n");
        }
        return Csv.of(lines + "2025-10-10,Run,3.1,16000,,\n");
    }

    @Test
    void offersToFixToLeaveOutAndToSayItWasReal() throws Exception {
        Page page = opened.page("/trends" + LENS);
        assertThat(page.rows()).hasSize(1);
        assertThat(page.text()).contains("clock left running", "Fix to 25 m", "Leave out", "It was real");
        assertThat(page.html())
                .contains("action=\"/trends/anomalies?metric=distance&amp;method=iqr&amp;from=2025-01-01");
    }

    @Test
    void keepsTheFixThatWasProposedAndLeavesTheRestAsSheSaid() throws Exception {
        opened.store.change(Athlete.DEFAULT, Set.of(odd), said -> said.withNote("by the river"));
        HttpResponse<String> answer =
                opened.postFrom("/trends", DECIDE, id + "&decision=fix&duration_s=1502&distance_m=");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(opened.store.overlays(Athlete.DEFAULT))
                .isEqualTo(Map.of(
                        odd,
                        new Overlay(
                                null,
                                "by the river",
                                Standing.COUNTED,
                                Fix.NONE.withDuration(Durations.ofSeconds(1502)))));
        String back = answer.headers().firstValue("location").orElseThrow();
        assertThat(back).startsWith("/trends" + LENS + "&said=").endsWith("#anomalies");
        Page page = opened.page(back.substring(0, back.indexOf('#')));
        assertThat(page.rows()).isEmpty();
        assertThat(page.text()).contains("Kept of the workout of 10 Oct 2025: your note: by the river; duration 25 m.");
    }

    @ParameterizedTest
    @CsvSource({"real, CONFIRMED, it was real", "leave_out, EXCLUDED, left out of sums and findings"})
    void aDecisionTakesItAwayAndSaysSo(String decision, Standing standing, String told) throws Exception {
        HttpResponse<String> answer = opened.postFrom("/trends", DECIDE, id + "&decision=" + decision);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(opened.store.overlays(Athlete.DEFAULT).get(odd)).isEqualTo(Overlay.NONE.withStanding(standing));
        String back = answer.headers().firstValue("location").orElseThrow();
        Page page = opened.page(back.substring(0, back.indexOf('#')));
        assertThat(page.rows()).isEmpty();
        assertThat(page.text()).contains("Kept of the workout of 10 Oct 2025: " + told + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "decision=",
                "decision=forget",
                "decision=fix",
                "decision=fix&duration_s=-5",
                "decision=fix&duration_s=0&distance_m=0",
                "decision=fix&duration_s=99999999999",
                "decision=fix&distance_m=NaN"
            })
    void whatDecidesNothingChangesNothing(String form) throws Exception {
        assertThat(opened.postFrom("/trends", DECIDE, id + "&" + form).statusCode())
                .isEqualTo(400);
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id=", "id=mapmyrun%3A404", "id=no", "id=%3Cscript%3E"})
    void isMissingWhereThereIsNone(String other) throws Exception {
        assertThat(opened.postFrom("/trends", DECIDE, other + "&decision=real").statusCode())
                .isEqualTo(404);
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
    }

    @Test
    void refusesAFormFromElsewhere() throws Exception {
        assertThat(opened.post(DECIDE, id + "&decision=real").statusCode()).isEqualTo(403);
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
    }

    @Test
    void keepsNothingInTheDemo() throws Exception {
        opened.postFrom("/", "/demo", "on=true");
        Page page = opened.page("/trends");
        assertThat(page.text()).contains("The demo keeps nothing.").doesNotContain("It was real");
        HttpResponse<String> answer = opened.post(DECIDE, "_csrf=" + page.token() + "&" + id + "&decision=real");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Page.of(answer).text()).contains("The demo keeps nothing.");
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
    }
}
