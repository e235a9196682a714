package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import longrun.insight.evidence.Evidence;
import longrun.insight.label.Classifier;
import longrun.insight.label.GivenLabel;
import longrun.insight.label.Labels;
import longrun.insight.label.WhatIf;
import longrun.insight.model.LabelChanges;
import longrun.insight.model.ModelVersion;
import longrun.insight.model.Question;
import longrun.insight.model.QuestionFinder;
import longrun.insight.model.TrialFinder;
import longrun.wording.LabelChangesText;
import longrun.wording.LabelNames;
import longrun.wording.LabelText;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.workout.Activity;
import longrun.workout.Athlete;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the model, for a slow jogger whose jogs and strolls overlap in pace. */
class ModelTest {
    private static final QuantityText QUANTITIES = new QuantityText(Units.MILES, Locale.UK);

    private final Opened opened = Opened.with(jogger());

    @AfterEach
    void close() {
        opened.close();
    }

    /** Jogs of 4 miles on even days and strolls of 1.3 on odd ones, all about 15 min/mi and logged as runs. */
    private static String jogger() {
        Random random = new Random(5);
        StringBuilder rows = new StringBuilder();
        for (int day = 1; day <= 60; day++) {
            double miles = (day % 2 == 0 ? 4 : 1.3) * Math.exp(0.2 * random.nextGaussian());
            double seconds = miles * 60 * 14.7 * Math.exp(0.05 * random.nextGaussian());
            rows.append(String.format(
                    Locale.ROOT,
                    "2025-0%d-%02d,Run,%.5f,%d,,http://www.mapmyfitness.com/workout/%d%n",
                    day <= 30 ? 9 : 8,
                    day <= 30 ? day : day - 30,
                    miles,
                    Math.round(seconds),
                    day));
        }
        return Csv.of(rows.toString());
    }

    private void correct(int workouts) throws Exception {
        IntStream.rangeClosed(1, workouts)
                .forEach(day -> opened.store.change(
                        Athlete.DEFAULT,
                        Set.of(new WorkoutKey("mapmyrun:" + day)),
                        said -> said.withLabel(day % 2 == 0 ? Label.REAL_RUN : Label.PUP_WALK)));
        Renewal.await(
                opened,
                "/model",
                page -> page.text().contains(workouts + " you corrected")
                        || page.text().contains("there are " + workouts + "."));
    }

    /** Has a model trained, and accepts the one shown. */
    private HttpResponse<String> accept(String lens) throws Exception {
        return opened.postFrom(
                "/model", "/model/train" + lens, "clusters=3&shown=" + mark(opened.page("/model?clusters=3")));
    }

    private static String mark(Page page) {
        return Pattern.compile("name=\"shown\" value=\"([0-9a-f]{16})\"")
                .matcher(page.html())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private Labels labels() {
        History history = opened.store.history(Athlete.DEFAULT);
        return Classifier.of(ModelVersion.labelling(opened.models.inUse(Athlete.DEFAULT), history), List.of())
                .label(history);
    }

    private int walks() throws Exception {
        return count(opened.page("/"), "Dog walk");
    }

    /** The number beside a label in a table of counts; 0 where it is not listed. */
    private static int count(Page page, String label) {
        return Pattern.compile(">" + label + "</span></th><td class=\"number\">([\\d,]+)</td>")
                .matcher(page.html())
                .results()
                .findFirst()
                .map(found -> Integer.parseInt(found.group(1).replace(",", "")))
                .orElse(0);
    }

    private static long dots(Page page) {
        return Pattern.compile("M\\d+ \\d+h0").matcher(page.html()).results().count();
    }

    @Test
    void saysWhatLabelsAndThatThereAreNotEnoughCorrectionsYet() throws Exception {
        Page page = opened.page("/model");

        assertThat(page.headline())
                .isEqualTo("A model trained on your workouts labels them; there are not enough corrections yet to say "
                        + "how often it is right.");
        assertThat(page.text())
                .contains(
                        "that takes 10 corrections, and there are 0.",
                        "It learned from 60 workouts",
                        "All 60 workouts that have a label and a pace are drawn.",
                        "No version was accepted yet.");
    }

    @Test
    void saysHowOftenItIsRightOnceThereAreEnoughCorrections() throws Exception {
        assertThat(opened.page("/model").text()).contains("Not enough corrections yet.");
        correct(12);

        Page page = opened.page("/model");
        assertThat(page.headline())
                .isEqualTo("A model trained on your workouts labels them, and 12 of the 12 you corrected as you do.");
        assertThat(page.text())
                .contains(
                        "You say It says Run It says Dog walk It says Mixed It says Outlier Run 6 0 0 0 Dog walk 0 6 0 0 ")
                .contains("Your corrections are dealt into 12 parts;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=2025-09-15", "?to=2025-08-03", "?label=real_run", "?label=pup_walk"})
    void plotAndCountsObeyTheLensAndTheModelDoesNot(String lens) throws Exception {
        correct(12);
        Page page = opened.page("/model" + lens);
        Page overview = opened.page("/" + lens);

        for (Label label : Label.values()) {
            assertThat(count(page, LabelNames.DEFAULT.title(label)))
                    .isEqualTo(count(overview, LabelNames.DEFAULT.title(label)));
        }
        assertThat(dots(page)).isEqualTo(Long.parseLong(overview.tile("Workouts")));
        assertThat(page.text()).contains("It learned from 60 workouts");
    }

    @Test
    void showsWhatTheFinderSaysATrialWouldChangeAndKeepsNothing() throws Exception {
        accept("");
        correct(12);
        Labels before = labels();
        LabelChanges changes = TrialFinder.find(
                        opened.models
                                .inUse(Athlete.DEFAULT)
                                .orElseThrow()
                                .model()
                                .parameters()
                                .withClusters(4),
                        before,
                        List.of(),
                        Evidence.defaultAsOf(before.history(), LocalDate.of(2025, 10, 20)),
                        3)
                .found()
                .orElseThrow()
                .changes();
        LabelChangesText words = new LabelChangesText(QUANTITIES);

        Page page = opened.page("/model?clusters=4");

        assertThat(changes.changed()).isPositive();
        assertThat(page.text()).contains(words.sentence(changes));
        assertThat(words.lines(changes))
                .allSatisfy(
                        line -> assertThat(page.text()).contains(line.title() + " " + line.now() + " " + line.then()));
        assertThat(opened.models.versions(Athlete.DEFAULT)).hasSize(1);
        assertThat(page.html()).contains("name=\"clusters\" value=\"4\"");
    }

    @Test
    void trainsGoesBackAndToNoneAndTheTotalsMove() throws Exception {
        assertThat(accept("").statusCode()).isEqualTo(303);
        correct(12);
        assertThat(walks()).isEqualTo(6);

        HttpResponse<String> trained = accept("?from=2025-01-01");
        assertThat(trained.headers().firstValue("location")).contains("/model?changed=yes&from=2025-01-01#versions");
        assertThat(walks()).isGreaterThan(20);
        assertThat(opened.page("/model").headline()).startsWith("Version 2 labels your workouts");

        assertThat(opened.postFrom("/model", "/model/use", "version=1").statusCode())
                .isEqualTo(303);
        assertThat(walks()).isEqualTo(6);
        assertThat(opened.page("/model?compare=2").text())
                .contains("If version 2 labelled your workouts", "Dog walk 6 " + walksOf(2));

        opened.postFrom("/model", "/model/use", "version=auto");
        assertThat(walks()).isGreaterThan(20);
        assertThat(opened.models.inUse(Athlete.DEFAULT)).isEmpty();
        assertThat(opened.models.versions(Athlete.DEFAULT)).hasSize(2);
    }

    private int walksOf(int version) {
        return Classifier.of(
                        opened.models.versions(Athlete.DEFAULT).stream()
                                .filter(one -> one.number() == version)
                                .findFirst()
                                .orElseThrow()
                                .model(),
                        List.of())
                .label(opened.store.history(Athlete.DEFAULT))
                .count(Label.PUP_WALK);
    }

    @Test
    void keepsTheSameModelOnce() throws Exception {
        accept("");
        accept("");
        assertThat(opened.models.versions(Athlete.DEFAULT)).hasSize(1);
    }

    @Test
    void acceptsOnlyTheModelThatWasShown() throws Exception {
        String shown = mark(opened.page("/model?clusters=3"));
        opened.add(Csv.of("2025-10-02,Run,5,2400,,http://www.mapmyfitness.com/workout/99\n"));

        HttpResponse<String> refused = opened.postFrom("/model", "/model/train", "clusters=3&shown=" + shown);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Page.of(refused).text())
                .contains("A model trained now is not the one you were shown", "Nothing was kept;", "from 61 workouts");
        assertThat(opened.models.versions(Athlete.DEFAULT)).isEmpty();

        String now = mark(Page.of(refused));
        assertThat(now).isNotEqualTo(shown);
        assertThat(opened.postFrom("/model", "/model/train", "clusters=4&shown=" + now)
                        .statusCode())
                .isEqualTo(409);
        assertThat(opened.postFrom("/model", "/model/train", "clusters=3").statusCode())
                .isEqualTo(409);
        assertThat(opened.postFrom("/model", "/model/train", "clusters=3&shown=" + now)
                        .statusCode())
                .isEqualTo(303);
        assertThat(opened.models.versions(Athlete.DEFAULT))
                .singleElement()
                .satisfies(version -> assertThat(version.model().mark()).isEqualTo(now));
    }

    @Test
    void asksWhatTheFinderAsksAndTakesTheAnswer() throws Exception {
        Labels labels = labels();
        List<Question> questions = QuestionFinder.find(labels, 2);
        WorkoutKey first = labels.history().key(questions.get(0).row());
        WorkoutKey second = labels.history().key(questions.get(1).row());
        int before = walks();

        assertThat(asked(opened.page("/model"))).isEqualTo(first.text());
        assertThat(asked(opened.page("/model?skipped=" + first.text().replace(":", "%3A"))))
                .isEqualTo(second.text());
        HttpResponse<String> answered =
                opened.postFrom("/model", "/model/answer", "answer=pup_walk&id=" + first.text());

        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(opened.store.overlays(Athlete.DEFAULT).get(first).label()).isEqualTo(Label.PUP_WALK);
        String next = answered.headers().firstValue("location").orElseThrow();
        assertThat(opened.page(next.replace("#ask", "")).text())
                .contains("was dog walk.", "that takes 10 corrections, and there is 1.");
        assertThat(asked(opened.page("/model"))).isNotEqualTo(first.text());
        assertThat(walks()).isGreaterThan(before);
    }

    private static String asked(Page page) {
        return Pattern.compile("name=\"id\" value=\"([^\"]+)\"")
                .matcher(page.html())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void supposesAWorkoutAsTheClassifierLabelsOneThatIsThere() throws Exception {
        correct(12);
        Labels labels = labels();
        Page page = opened.page("/model?distance=1.5+mi&time=22:00&day=2025-09-01&as=run");
        GivenLabel given = new WhatIf(
                        LocalDate.of(2025, 9, 1), Activity.RUN, Distance.ofMiles(1.5), Duration.ofMinutes(22))
                .among(labels)
                .orElseThrow();

        assertThat(page.text())
                .contains("1.50 mi in 22 m, logged as run on 1 Sept 2025")
                .contains(new LabelText(QUANTITIES).sentence(given))
                .contains(LabelNames.DEFAULT.title(given.label()) + " " + QUANTITIES.percent(given.confidence()));
        assertThat(opened.page("/model?distance=10&time=40:00&as=ride").text()).contains("no label");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clusters=1|Clusters must be 2 to 10, not 1.",
                "clusters=many|Clusters is \"many\", which is no number of this kind.",
                "restarts=1000000000|Restarts must be at most 100 on this page",
                "run-up-to=13:00|\"13:00\" is no pace: write 13:00/mi, or 8:05/km.",
                "run-up-to=17:00/mi|Run-up-to must be faster than walk-from.",
                "mixed-below=NaN|Mixed-below is \"NaN\", which is no number of this kind.",
                "mixed-below=0.4|Mixed-below must be 0.5 or more and under 1",
                "outlier-beyond=Infinity|Outlier-beyond is \"Infinity\", which is no number",
                "compare=7|There is no version \"7\" to compare with.",
                "compare=%3Cscript%3E|There is no version",
                "distance=far&time=22:00|The distance is \"far\": write it with its unit",
                "distance=0&time=22:00|The distance is \"0\"",
                "distance=3mi|The time is \"\": write it as 42:10 or 1:04:30",
                "distance=3mi&time=00:00|The time is \"00:00\"",
                "distance=3mi&time=22:00&day=soon|The date is \"soon\"",
                "distance=3mi&time=22:00&as=fly|It is logged as \"fly\"",
            })
    void tellsWhatIsWronglyAsked(String query, String sentence) throws Exception {
        HttpResponse<String> response = opened.get("/model?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Page.of(response).text()).contains(sentence);
        assertThat(response.body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skipped=no", "skipped=,,,", "answered=no", "answered=mapmyrun:9999", "changed=x"})
    void passesOverWhatMeansNothing(String query) throws Exception {
        assertThat(opened.page("/model?" + query).headline()).startsWith("A model trained");
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        HttpResponse<String> version = opened.postFrom("/model", "/model/use", "version=99999999999");
        assertThat(version.statusCode()).isEqualTo(404);
        assertThat(Page.of(version).text()).contains("There is no version \"99999999999\". Nothing was changed.");
        assertThat(opened.postFrom("/model", "/model/answer", "answer=mixed&id=mapmyrun:404")
                        .statusCode())
                .isEqualTo(404);
        assertThat(opened.postFrom("/model", "/model/answer", "answer=dog&id=mapmyrun:1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(opened.postFrom("/model", "/model/train", "clusters=1").statusCode())
                .isEqualTo(400);
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
        assertThat(opened.models.versions(Athlete.DEFAULT)).isEmpty();
    }

    @Test
    void goesOnFromWhereAFormWasRefused() throws Exception {
        for (String deed : List.of("train", "use", "answer")) {
            HttpResponse<String> gone = opened.get("/model/" + deed + "?from=2025-09-01");
            assertThat(gone.statusCode()).isEqualTo(303);
            assertThat(gone.headers().firstValue("location")).contains("/model?from=2025-09-01");
        }
    }

    @Test
    void keepsNothingOfTheDemo() throws Exception {
        opened.postFrom("/", "/demo", "on=true");
        Page page = opened.page("/model?clusters=4");
        assertThat(page.text()).contains("The demo keeps nothing.", "fourteen made-up years");
        assertThat(page.html()).doesNotContain("action=\"/model/train\"", "action=\"/model/answer\"");
        for (String deed : List.of("train", "use", "answer")) {
            HttpResponse<String> refused =
                    opened.postFrom("/", "/model/" + deed, "version=auto&answer=mixed&id=mapmyrun:1");
            assertThat(refused.statusCode()).as(deed).isEqualTo(409);
            assertThat(Page.of(refused).text()).contains("The demo keeps nothing.");
        }
        assertThat(opened.models.versions(Athlete.DEFAULT)).isEmpty();
        assertThat(opened.store.overlays(Athlete.DEFAULT)).isEmpty();
    }

    @Test
    void takesNoFormFromElsewhere() throws Exception {
        assertThat(opened.post("/model/train", "clusters=3").statusCode()).isEqualTo(403);
    }

    @Test
    void holdsNoScriptNorStyleOfItsOwnAndNoMissingNumber() throws Exception {
        String query = "clusters=4&compare=auto&distance=3mi&time=30:00";
        for (String path : List.of("/model", "/model?" + query, "/model?from=2030-01-01&" + query)) {
            Page page = opened.page(path);
            assertThat(page.html())
                    .doesNotContainPattern("<script(?! src=\"/assets/)")
                    .doesNotContainPattern("\\s(?:style|on[a-z]+)=\"");
            assertThat(page.text()).doesNotContain("NaN", "null", "Infinity");
        }
    }

    @Test
    void isCalmWithNothingOrOneWorkoutOrNoPace() throws Exception {
        try (Opened empty = Opened.empty()) {
            assertThat(empty.page("/model?clusters=4").headline()).isEqualTo("No workouts yet");
        }
        for (String row :
                List.of("2025-10-01,Run,3,1440,,\n", "2025-10-01,Run,,1440,,\n", "2025-10-01,Bike Ride,20,4800,,\n")) {
            try (Opened one = Opened.with(Csv.of(row))) {
                Page page = one.page("/model?compare=auto&distance=3mi&time=30:00");
                assertThat(page.headline()).startsWith("Dates and pace alone label your workouts");
                assertThat(page.text())
                        .contains("No label is in doubt enough to ask.")
                        .doesNotContain("NaN", "null");
                HttpResponse<String> trained = one.postFrom("/model", "/model/train", "clusters=3");
                assertThat(trained.statusCode()).isEqualTo(400);
                assertThat(Page.of(trained).text()).contains("There is too little to train on: it takes 5");
            }
        }
    }

    @Test
    void showsTheDemoHistory() throws Exception {
        try (Opened demo = Opened.demo()) {
            Page page = demo.page("/model");
            assertThat(dots(page)).isEqualTo(3000);
            assertThat(page.text()).contains("3,000 of the").doesNotContain("NaN", "null");
        }
    }
}
