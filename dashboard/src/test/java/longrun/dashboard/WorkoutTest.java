package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import longrun.workout.Athlete;
import longrun.workout.Fix;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Overlay.Standing;
import longrun.workout.WorkoutKey;
import longrun.workout.port.BusyException;
import longrun.workout.port.StoreException;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one workout, and what the athlete says there. */
class WorkoutTest {
    private final Opened opened =
            Opened.with(Csv.of("2025-10-01,Run,3,1440,from the file,\n2025-10-02,Bike Ride,20,4800,,\n"));
    private final WorkoutKey key = opened.store.history(Athlete.DEFAULT).key(0);
    private final String path =
            "/workouts/one?id=" + key.text().replace(":", "%3A").replace("~", "%7E");

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void isReachedFromTheTableAndShowsWhatIsKnown() throws Exception {
        assertThat(opened.page("/workouts").html()).contains("<a href=\"" + path);

        Page page = opened.page(path);
        assertThat(page.headline()).isEqualTo("Run, 1 Oct 2025");
        assertThat(page.tile("Distance")).isEqualTo("3.00 mi");
        assertThat(page.tile("Time")).isEqualTo("24 m");
        assertThat(page.text())
                .contains("from the file", "From import 1", key.text())
                .doesNotContain("Steps", "NaN");
    }

    @Test
    void showsWhatTheFileSaysBesideWhatSheMended() throws Exception {
        assertThat(opened.page(path).text()).doesNotContain("in the file");

        Fix distance = Fix.NONE.withDistance(Distance.ofMetres(3000));
        opened.store.change(Athlete.DEFAULT, Set.of(key), overlay -> overlay.withFix(distance));
        opened.postFrom(path, path, "label=auto&note=a+note+leaves+it");

        Page page = opened.page(path);
        assertThat(page.tile("Distance")).isEqualTo("1.86 mi");
        assertThat(page.tile("Time")).isEqualTo("24 m");
        assertThat(page.tile("Pace")).isEqualTo("12:52 /mi");
        assertThat(page.text()).contains("3.00 mi in the file").doesNotContain("24 m in the file");
    }

    @Test
    void keepsWhatIsSaidAndShowsItEverywhere() throws Exception {
        HttpResponse<String> said = opened.postFrom(path, path, "label=pup_walk&note=with+Choco");

        assertThat(said.statusCode()).isEqualTo(303);
        assertThat(opened.store.overlays(Athlete.DEFAULT))
                .isEqualTo(Map.of(key, new Overlay(Label.PUP_WALK, "with Choco", Standing.COUNTED, Fix.NONE)));
        Page page = opened.page(said.headers().firstValue("location").orElseThrow());
        assertThat(page.headline()).startsWith("Dog walk,");
        assertThat(page.text())
                .contains("What you say is kept.", "you said so; by its values it would be a run.", "with Choco");
        assertThat(page.html()).contains("value=\"pup_walk\" selected>");
        assertThat(opened.page("/workouts?label=pup_walk").text()).contains("with Choco", "yours");
    }

    @Test
    void leavesOutAndTakesBackIn() throws Exception {
        opened.postFrom(path, path, "label=auto&note=&excluded=yes");
        assertThat(opened.page("/workouts").rows()).hasSize(1);
        assertThat(opened.page("/workouts?label=excluded").rows()).hasSize(1);
        assertThat(opened.page(path).text()).contains("left out by you");
        assertThat(opened.page(path).html()).contains("value=\"yes\" checked");

        opened.postFrom(path, path, "label=auto&note=&shown-excluded=yes");
        assertThat(opened.page("/workouts").rows()).hasSize(2);
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?id=", "?id=mapmyrun:404", "?id=no", "?id=%3Cscript%3E"})
    void isMissingWhereThereIsNone(String query) throws Exception {
        assertThat(opened.get("/workouts/one" + query).statusCode()).isEqualTo(404);
        assertThat(opened.postFrom("/", "/workouts/one" + query, "label=mixed").statusCode())
                .isEqualTo(404);
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
    }

    @Test
    void changesNothingByWhatIsNoLabelAndSaysSo() throws Exception {
        HttpResponse<String> said = opened.postFrom(path, path, "label=dog&note=x");

        assertThat(said.statusCode()).isEqualTo(400);
        assertThat(Page.of(said).text())
                .contains("Nothing was changed: choose one of real_run, pup_walk, mixed, outlier and auto.");
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
    }

    @Test
    void tellsThatTheStoreIsBusyOrFullAndWhatWouldHelp() throws Exception {
        opened.overlays.failure = new BusyException("another process is writing; try again when it has finished");
        HttpResponse<String> busy = opened.postFrom(path, path, "label=mixed");
        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(Page.of(busy).headline()).isEqualTo("Your workouts are being written to");
        assertThat(Page.of(busy).text())
                .contains("Another process is writing; try again when it has finished. Nothing was changed.");

        opened.overlays.failure = new StoreException("no space left for longrun.db; free some");
        HttpResponse<String> full = opened.postFrom(path, path, "label=mixed");
        assertThat(full.statusCode()).isEqualTo(503);
        assertThat(Page.of(full).text()).contains("No space left for longrun.db; free some. Nothing was changed.");

        opened.overlays.failure = null;
        assertThat(opened.postFrom(path, path, "label=mixed").statusCode()).isEqualTo(303);
    }

    @Test
    void changesOnlyWhatIsAnotherThanWasShown() throws Exception {
        opened.store.change(Athlete.DEFAULT, Set.of(key), said -> said.withNote("said elsewhere"));

        opened.postFrom(path, path, "label=mixed&note=&shown-label=auto&shown-note=");

        assertThat(opened.store.overlays(Athlete.DEFAULT))
                .isEqualTo(Map.of(key, new Overlay(Label.MIXED, "said elsewhere", Standing.COUNTED, Fix.NONE)));
    }

    @Test
    void keepsOneNoteWhateverEndsItsLines() throws Exception {
        opened.postFrom(path, path, "label=auto&note=one%0D%0Atwo");
        assertThat(opened.store.overlays(Athlete.DEFAULT).get(key).note()).isEqualTo("one\ntwo");
    }

    @Test
    void givesBackWhatWasWrittenWhereItIsTooLong() throws Exception {
        String note = "x".repeat(Overlay.MAX_NOTE) + "y";

        HttpResponse<String> said = opened.postFrom(path, path, "label=mixed&excluded=yes&note=" + note);

        assertThat(said.statusCode()).isEqualTo(400);
        assertThat(said.body())
                .contains("a note has at most 10000 characters; this one has 10001", note)
                .contains("value=\"mixed\" selected>", "value=\"yes\" checked");
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
    }

    @Test
    void takesNoFormFromElsewhere() throws Exception {
        assertThat(opened.post(path, "label=mixed").statusCode()).isEqualTo(403);
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
    }

    @Test
    void aNoteIsTextAndNeverMarkup() throws Exception {
        opened.postFrom(path, path, "label=auto&note=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E");

        for (String page : new String[] {path, "/workouts"}) {
            assertThat(opened.page(page).html()).doesNotContain("<script>alert").contains("&lt;script");
        }
    }
}
