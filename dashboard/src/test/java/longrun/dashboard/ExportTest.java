package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import longrun.insight.brief.BriefWriter;
import longrun.insight.effect.EffectFinder;
import longrun.insight.effect.Moment;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.label.Labels;
import longrun.source.demo.DemoHistory;
import longrun.wording.BriefText;
import longrun.wording.LabelText;
import longrun.wording.json.BriefJson;
import longrun.wording.json.EffectJson;
import longrun.wording.json.WorkoutsJson;
import longrun.workout.Athlete;
import longrun.workout.Event;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
    private final Opened demo = Opened.demo();

    @AfterAll
    void close() {
        demo.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "label=real_run", "from=2018-06-01&to=2018-12-31"})
    void findingsAreTheDocumentsThatCommandsPrint(String lens) throws Exception {
        Evidence evidence = Found.evidence(demo, lens);
        StringWriter brief = new StringWriter();
        BriefJson.write(brief, evidence, BriefWriter.write(evidence, Grain.ISO_WEEK), new BriefText(Found.QUANTITIES));
        StringWriter effect = new StringWriter();
        Moment choco = new Moment.OfEvent(DemoHistory.EVENT);
        EffectJson.write(effect, evidence, choco, EffectFinder.find(evidence, choco, EffectFinder.SEED));

        assertThat(demo.get("/export/brief.json?" + lens).body()).isEqualTo(brief.toString());
        assertThat(demo.get("/export/effect.json?" + lens).body()).isEqualTo(effect.toString());
        assertThat(demo.get("/export/effect.json?event=2018-06-01&" + lens).body())
                .isEqualTo(effect.toString());
    }

    @Test
    void workoutsAreTheDocumentThatTheCommandPrints() throws Exception {
        Labels labels = Found.labels(demo);
        StringWriter json = new StringWriter();
        WorkoutsJson.write(
                json,
                Lens.ALL.select(labels.history(), labels::label),
                labels,
                new LabelText(Found.QUANTITIES),
                Integer.MAX_VALUE);

        HttpResponse<String> answer = demo.get("/export/workouts.json");

        assertThat(answer.body()).isEqualTo(json.toString());
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"longrun-workouts.json\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({"'', 3145", "label=real_run, 1237", "to=2011-01-29, 0"})
    void separatedValuesHaveARowForEachWorkoutUnderTheLens(String lens, int count) throws Exception {
        List<CsvRecord> rows = rows(demo.get("/export/workouts.csv?" + lens).body());

        assertThat(rows).hasSize(count + 1);
        assertThat(rows).allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(18));
        if (count > 0) {
            List<List<String>> shown = demo.page("/workouts?" + lens).rows();
            double metres = Double.parseDouble(rows.get(1).getField(8));
            assertThat(Found.QUANTITIES.distance(metres)).isEqualTo(shown.get(0).get(3));
        }
    }

    @Test
    void wordsAreKeptAndNoneIsRunBySpreadsheet() throws Exception {
        try (Opened opened = Opened.with(Csv.of("""
                2025-10-01,Run,3,1440,"=cmd|' /C calc'!A0",
                2025-10-02,Run,3,1440,"two, ""quoted"" words",
                2025-10-03,Run,3,1440,-5 degrees,
                """))) {
            List<CsvRecord> rows = rows(opened.get("/export/workouts.csv").body());

            assertThat(rows.stream().skip(1).map(row -> row.getField(16)))
                    .containsExactly("'-5 degrees", "two, \"quoted\" words", "'=cmd|' /C calc'!A0");
        }
    }

    private static List<CsvRecord> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }

    @Test
    void aLensThatCannotBeUnderstoodGivesNoFile() throws Exception {
        HttpResponse<String> answer = demo.get("/export/workouts.csv?label=ride&from=2015-02-30");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("label is \"ride\"", "from is \"2015-02-30\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "2018-02-30", "2018-06-01+Nobody+arrives"})
    void aMomentThatCannotBeUnderstoodGivesNoFile(String event) throws Exception {
        HttpResponse<String> answer = demo.get("/export/effect.json?event=" + event);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .startsWith("event is \"" + event.replace('+', ' ') + "\", which is no day and no event of yours");
        assertThat(demo.get("/effect/story.html?event=" + event).statusCode()).isEqualTo(400);
        assertThat(demo.get("/export/effect.json").statusCode()).isEqualTo(200);
        assertThat(demo.get("/export/effect.json?event=strongest").statusCode()).isEqualTo(200);
    }

    @Test
    void aStoryIsOneFileThatNeedsNothingAndTellsNoNote() throws Exception {
        try (Opened opened = Opened.with(Csv.of(Csv.random(600, 3)) + "2025-10-02,Run,3,1440,a private note,\n")) {
            opened.store.add(
                    Athlete.DEFAULT, new Event(LocalDate.of(2018, 6, 1), "Choco & <b>co</b> arrives", Event.Kind.DOG));
            opened.postFrom("/effect", "/preferences", "units=mi&back=/effect");
            assertThat(opened.page("/workouts").text()).contains("a private note");

            HttpResponse<String> answer = opened.get("/effect/story.html?event=2018-06-01");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"story.html\"");
            assertThat(answer.body())
                    .doesNotContain("private", "mapmyrun", "src=", "href=", "url(", "http", "<script", "<b>")
                    .contains("<svg", "</html>")
                    .doesNotContain("NaN", "Infinity", ">null<");
        }
    }

    @Test
    void theStoryAsAFileHasPicturesForEitherScreen() throws Exception {
        String html = demo.get("/effect/story.html").body();
        for (String format : List.of("wide", "narrow")) {
            List<String> pictures = Pattern.compile("(?s)<svg class=\"picture " + format + "\".*?</svg>")
                    .matcher(html)
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(pictures).hasSize(2);
            assertThat(pictures.get(0)).contains("<rect", ">2011</text>", ">Choco arrives</text>");
            assertThat(pictures.get(1)).contains("<circle", "/mi</title>").doesNotContain("/mi</text>");
        }
    }

    @Test
    void aStoryTellsWhatThePageTells() throws Exception {
        String page = demo.page("/effect").text();
        Page story = Page.of(demo.get("/effect/story.html"));

        assertThat(story.headline()).isEqualTo("The Choco Effect");
        assertThat(page).contains(story.tile("Workouts a month"), story.tile("Runs alone, a month"));
        assertThat(story.html()).contains("Choco arrives");
        try (Opened empty = Opened.empty()) {
            assertThat(empty.get("/effect/story.html").statusCode()).isEqualTo(404);
        }
    }
}
