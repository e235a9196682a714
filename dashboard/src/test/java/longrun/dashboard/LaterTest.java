package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import longrun.workout.Athlete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose reader has no patience at all: what takes longer comes later. */
class LaterTest {
    private static final Pattern LATER = Pattern.compile("<div class=\"later [^\"]*\" id=\"([a-z]+)\"[^>]*>");
    private static final Pattern FETCHED = Pattern.compile("hx-get=\"([^\"]+)\" hx-trigger=\"([^\"]+)\"");

    private static Opened hasty() {
        return Opened.demo(Duration.ZERO);
    }

    private static List<MatchResult> later(String html) {
        return LATER.matcher(html).results().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/?label=real_run, brief lately",
        "/effect?event=2018-06-01&label=not_outlier, told compared",
        "/trends?metric=distance&label=real_run, trend forecast anomalies bests",
        "/model?clusters=4, question trial",
    })
    void arrivesWithoutWhatTakesLongerAndFetchesIt(String path, String parts) throws Exception {
        try (Opened opened = hasty();
                Opened patient = Opened.demo()) {
            String first = opened.page(path).html();
            List<MatchResult> missing = later(first);
            assertThat(missing.stream().map(part -> part.group(1))).isSubsetOf(parts.split(" ", -1));
            assertThat(missing).isNotEmpty();
            assertThat(first).contains("<noscript><meta http-equiv=\"refresh\"", "aria-busy=\"true\"");

            String complete = patient.page(path).html();
            assertThat(later(complete)).isEmpty();
            assertThat(complete).doesNotContain("http-equiv=\"refresh\"");
            for (MatchResult part : missing) {
                MatchResult fetched =
                        FETCHED.matcher(part.group()).results().findFirst().orElseThrow();
                assertThat(fetched.group(2)).isEqualTo("load, htmx:sendError delay:3s");
                assertThat(fetched.group(1)).contains("await=" + part.group(1), "edition=");
                String then =
                        opened.page(fetched.group(1).replace("&amp;", "&")).html();
                assertThat(later(then).stream().map(one -> one.group(1)))
                        .as("once it was waited for")
                        .doesNotContain(part.group(1));
            }
            assertThat(untouched(opened.page(path).html())).isEqualTo(untouched(complete));
        }
    }

    /** But for the secret of its forms. */
    private static String untouched(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void withoutScriptTheWholePageIsOneStepAwayAndItsLinksDoNotWait() throws Exception {
        try (Opened opened = hasty()) {
            String first = opened.page("/effect?label=real_run").html();
            assertThat(first).contains("content=\"0; url=/effect?label=real_run&amp;await=page\"");
            Page whole = opened.page("/effect?label=real_run&await=page");
            assertThat(later(whole.html())).isEmpty();
            assertThat(whole.text()).contains("Compared Before After Difference");
            assertThat(whole.html()).doesNotContain("await=", "edition=");
        }
    }

    @Test
    void theStoryAsAFileIsComplete() throws Exception {
        try (Opened opened = hasty()) {
            assertThat(opened.page("/effect/story.html?event=2018-06-01").text())
                    .contains("Compared Before After Difference", "How sure it is");
        }
    }

    /** What was fetched for a page of the past would not fit it, or would be missing. */
    @ParameterizedTest
    @CsvSource({"/workouts", "/settings"})
    void aPartOfAnotherEditionTakesThePlaceOfThePage(String changed) throws Exception {
        try (Opened opened = hasty()) {
            MatchResult missing = later(opened.page("/?label=real_run").html()).get(0);
            MatchResult fetched =
                    FETCHED.matcher(missing.group()).results().findFirst().orElseThrow();
            String address = fetched.group(1).replace("&amp;", "&");
            assertThat(opened.get(address).headers().map()).doesNotContainKey("HX-Retarget");
            change(opened, changed);
            assertThat(opened.get(address).headers().map())
                    .containsEntry("HX-Retarget", List.of("#page"))
                    .containsEntry("HX-Reselect", List.of("#page"));
        }
    }

    private static void change(Opened opened, String what) throws Exception {
        if (what.equals("/settings")) {
            opened.postFrom("/", "/preferences", "units=km&back=/");
            return;
        }
        opened.postFrom("/goals", "/goals", "target=3&per=week&label=everything");
        Renewal.await(opened, "/goals", page -> page.html().contains("3 workouts a week"));
    }

    /** A script puts it there whatever part it asked for; otherwise the part would be awaited for good. */
    @Test
    void anErrorTakesThePlaceOfThePage() throws Exception {
        try (Opened opened = Opened.empty()) {
            assertThat(opened.get("/nowhere").headers().map())
                    .containsEntry("HX-Retarget", List.of("#page"))
                    .containsEntry("HX-Reselect", List.of("#page"));
        }
    }

    @Test
    void pagesAreAnsweredFromTheOldSnapshotWhileTheNextIsBuilt() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1500,,\n"))) {
            opened.page("/workouts");
            opened.chapterNames.hold();
            CompletableFuture<String> written = CompletableFuture.supplyAsync(() -> setGoal(opened));
            opened.chapterNames.awaitReader();
            assertThat(opened.store.goals(Athlete.DEFAULT)).hasSize(1);
            assertThat(opened.page("/goals").headline()).isEqualTo("No goal yet");
            assertThat(written).isNotDone();
            opened.chapterNames.release();
            assertThat(written.get(30, TimeUnit.SECONDS)).doesNotContain("No goal yet");
        }
    }

    /** The page that she is shown once it is set. */
    private static String setGoal(Opened opened) {
        try {
            opened.postFrom("/goals", "/goals", "target=3&per=week&label=everything");
            return opened.page("/goals").html();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
