package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import longrun.workout.Athlete;
import longrun.workout.Label;
import longrun.workout.settings.LabelName;
import longrun.workout.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the athlete calls labels is what every page calls them. */
class LabelNamesTest {
    private static final LabelName ODD = new LabelName("<b>&\" paws", "<i>&' pawses");

    private static final Map<Label, LabelName> NAMES = Map.of(
            Label.REAL_RUN, new LabelName("jog", "jogs"),
            Label.PUP_WALK, ODD,
            Label.MIXED, new LabelName("blend", "blends"),
            Label.OUTLIER, new LabelName("oddity", "oddities"));

    private static final String FORM = "names=on&real_run-one=jog&real_run-many=&pup_walk-one="
            + encoded(ODD.one()) + "&pup_walk-many=" + encoded(ODD.many())
            + "&mixed-one=blend&mixed-many=blends&outlier-one=oddity&outlier-many=oddities";

    /** Longrun's own names where a label alone is named: in a cell, a legend, a choice; "Run" is an activity too. */
    private static final Pattern USUAL_ALONE = Pattern.compile(
            "(?i)>\\s*(?:typical run|(?:typical )?(?:dog walks?|mixed"
                    + "(?: workouts?)?|outliers?)|runs)(?: alone| a month)?\\s*<|class=\"label real_run\">\\s*run\\s*<");

    /** And in sentences, those that mean nothing else; what a form's field is called keeps its name. */
    private static final Pattern USUAL_IN_WORDS = Pattern.compile(
            "(?i)dog walk|\\d (?:runs|mixed|outliers?)\\b(?! beyond)|(?<!-)\\boutliers\\b|\\btypical run\\b");

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void everyPageCallsLabelsByTheNamesThatWereChosen() throws Exception {
        try (Opened opened = Opened.demo()) {
            opened.postFrom("/goals", "/goals", "target=3&per=week&label=pup_walk");
            HttpResponse<String> kept = opened.postFrom("/settings", "/settings", FORM);
            assertThat(kept.statusCode()).isEqualTo(303);
            assertThat(opened.store.settings(Athlete.DEFAULT).labelNames()).isEqualTo(NAMES);

            List<String> left = new ArrayList<>();
            for (String path : List.of(
                    "/",
                    "/?label=pup_walk",
                    "/effect",
                    "/effect?label=not_outlier",
                    "/effect/story.html",
                    "/calendar",
                    "/calendar?day=2025-10-12",
                    "/trends",
                    "/trends?metric=walk_share",
                    "/model?compare=auto&distance=3&time=30:00",
                    "/goals",
                    "/workouts",
                    "/import",
                    "/import/batches/1")) {
                String html = opened.get(path).body().replaceAll("(?s)<style>.*?</style>", "");
                assertThat(html).as(path).doesNotContain("<b>&", "<i>&");
                left.addAll(hits(path, USUAL_ALONE, html));
                left.addAll(hits(path, USUAL_IN_WORDS, new Page(html).text()));
            }
            assertThat(left).isEmpty();
            assertThat(opened.page("/").text()).contains("A typical jog goes at", "a typical <b>&\" paws at");
            assertThat(opened.page("/workouts").text()).contains("<i>&' pawses", "Everything except oddities");
            assertThat(opened.page("/goals").text()).contains("3 <i>&' pawses a week");
            assertThat(opened.page("/trends?metric=walk_share").text()).contains("Share of <i>&' pawses");
            assertThat(opened.page("/effect").text()).contains("<i>&' pawses are", "Jogs alone:");
        }
    }

    private static List<String> hits(String path, Pattern usual, String text) {
        return usual.matcher(text)
                .results()
                .map(hit -> path + ": " + text.substring(Math.max(0, hit.start() - 40), hit.end()))
                .toList();
    }

    @Test
    void filesForScriptsKeepTheCodes() throws Exception {
        try (Opened opened = Opened.demo()) {
            opened.postFrom("/settings", "/settings", FORM);

            assertThat(opened.page("/export/workouts.csv?label=pup_walk").html())
                    .contains("PUP_WALK")
                    .doesNotContain("paws");
            assertThat(opened.page("/export/workouts.json?label=pup_walk").html())
                    .contains("\"PUP_WALK\"");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pup_walk-one=Runs            | "Runs" is what REAL_RUN is called already: choose another name. Nothing was changed.
            mixed-one=a&pup_walk-one=A   | is called already: choose another name. Nothing was changed.
            pup_walk-one=mixed           | "mixed" is what MIXED is called already: choose another name. Nothing was changed.
            pup_walk-many=walkies        | A label's name and its plural have 1 to 40 characters each. Nothing was changed.
            pup_walk-one=a%00b           | A label's name is one line without control characters. Nothing was changed.
            """)
    void aNameThatCannotBeIsRefusedBesideItsFieldAndNothingTypedIsLost(String typed, String problem) throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3.10686,1500,,\n"))) {
            HttpResponse<String> refused =
                    opened.postFrom("/settings", "/settings", "names=on&outlier-one=oddity&" + typed);

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(Page.of(refused).text()).contains(problem);
            assertThat(refused.body()).contains("name=\"outlier-one\" value=\"oddity\"", "aria-invalid=\"true\"");
            assertThat(opened.store.settings(Athlete.DEFAULT)).isEqualTo(Settings.DEFAULT);
        }
    }

    @Test
    void aNameLeftEmptyIsLongrunsOwnAgain() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3.10686,1500,,\n"))) {
            opened.postFrom("/settings", "/settings", "names=on&real_run-one=jog");
            assertThat(opened.page("/settings").html())
                    .contains("name=\"real_run-one\" value=\"jog\"", "name=\"real_run-many\" value=\"jogs\"");
            opened.postFrom("/settings", "/settings", "names=on&real_run-one=+&real_run-many=");

            assertThat(opened.store.settings(Athlete.DEFAULT)).isEqualTo(Settings.DEFAULT);
        }
    }
}
