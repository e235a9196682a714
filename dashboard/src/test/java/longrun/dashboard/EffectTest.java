package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import longrun.insight.effect.Aspect;
import longrun.insight.effect.Effect;
import longrun.insight.effect.EffectFinder;
import longrun.insight.effect.Moment;
import longrun.source.demo.DemoHistory;
import longrun.wording.EffectText;
import longrun.workout.Athlete;
import longrun.workout.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffectTest {
    private final Opened demo = Opened.demo();

    @AfterAll
    void close() {
        demo.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "label=real_run", "from=2015-01-01&to=2022-12-31", "label=not_outlier&activity=run"})
    void tellsTheSameNumbersAsTheFinder(String lens) throws Exception {
        Effect effect = effect(lens);
        EffectText text = new EffectText(Found.QUANTITIES);
        Page page = demo.page("/effect?" + lens);

        assertThat(page.headline()).isEqualTo("The Choco Effect");
        assertThat(page.text())
                .contains(text.rate(effect), text.placebo(effect.placebo()).orElseThrow());
        for (Aspect aspect : List.of(Aspect.DISTANCE_PER_MONTH, Aspect.MEDIAN_PACE, Aspect.MEDIAN_DISTANCE)) {
            assertThat(page.text())
                    .as("%s under %s", aspect, lens)
                    .contains(text.aspect(aspect) + " " + text.before(effect.comparison(aspect)) + " "
                            + text.after(effect.comparison(aspect)) + " " + text.contrast(effect.comparison(aspect)));
        }
    }

    private Effect effect(String lens) {
        return EffectFinder.find(Found.evidence(demo, lens), new Moment.OfEvent(DemoHistory.EVENT), EffectFinder.SEED)
                .found()
                .orElseThrow();
    }

    @Test
    void tellsRunsApartFromWalksUnlessTheLensHasChosen() throws Exception {
        assertThat(demo.page("/effect").text()).contains("Runs alone", "Dog walks alone", "Dog walks are 7");
        assertThat(demo.page("/effect?label=real_run").text()).doesNotContain("Dog walks alone", "Dog walks are");
    }

    @Test
    void anyDayCanTakeTheEventsPlaceAndStaysWhenTheLensChanges() throws Exception {
        Page page = demo.page("/effect?event=2015-03-09&label=real_run");

        assertThat(page.headline()).isEqualTo("Before and after 9 Mar 2015");
        assertThat(page.html())
                .contains(
                        "<input type=\"hidden\" name=\"event\" value=\"2015-03-09\">",
                        "<input type=\"hidden\" name=\"label\" value=\"real_run\">",
                        "/effect?event=2015-03-09&amp;from=2025-01-01");
        assertThat(demo.page("/effect?event=strongest").headline()).isEqualTo("Before and after your strongest change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2018-02-30", "+99999-01-01", "%22%3E%3Cscript%3E", "1", "2018-06-01+Nobody"})
    void whatIsNoDayIsTheEventThatSheHas(String asked) throws Exception {
        Page page = demo.page("/effect?event=" + asked);

        assertThat(page.headline()).isEqualTo("The Choco Effect");
        assertThat(page.html()).doesNotContain("\"><script>");
    }

    @Test
    void twoEventsOfOneDayAreToldApart() throws Exception {
        try (Opened opened = Opened.demo()) {
            opened.store.add(
                    Athlete.DEFAULT, new Event(DemoHistory.EVENT.date(), "New shoes & socks", Event.Kind.OTHER));
            Renewal.await(opened, "/effect", page -> page.html().contains("New shoes"));

            Page shoes = opened.page("/effect?event=2018-06-01+New+shoes+%26+socks");
            assertThat(shoes.headline()).isEqualTo("Before and after: New shoes & socks");
            assertThat(shoes.html())
                    .contains("<option value=\"2018-06-01 New shoes &amp; socks\" selected>")
                    .contains("<option value=\"2018-06-01\">", "effect.json?event=2018-06-01+New+shoes+%26+socks");
            assertThat(opened.page("/effect?event=2018-06-01").headline()).isEqualTo("The Choco Effect");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1800-01-01", "2100-01-01", "2011-01-30", "2025-10-12"})
    void aDayAtAnEndHasNothingToCompareWithAndSaysSo(String day) throws Exception {
        Page page = demo.page("/effect?event=" + day);

        assertThat(page.text()).contains("cannot be compared").doesNotContain("NaN", "Infinity", "null");
    }

    @Test
    void offersTheStrongestChangeWhereThereIsNoEvent() throws Exception {
        try (Opened opened = Opened.with(DemoHistory.generate().csv())) {
            assertThat(opened.page("/effect").headline()).isEqualTo("Before and after your strongest change");
        }
    }

    @Test
    void oneWorkoutHasNoStoryAndNoneIsInvitedToImport() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1440,,\n"))) {
            assertThat(opened.page("/effect").headline()).isEqualTo("No moment to tell of");
            assertThat(opened.page("/effect?event=2025-10-01").text())
                    .contains("cannot be compared")
                    .doesNotContain("NaN", "Infinity", "null");
        }
        try (Opened empty = Opened.empty()) {
            assertThat(empty.page("/effect").headline()).isEqualTo("No workouts yet");
            assertThat(empty.page("/effect?event=2025-10-01").headline()).isEqualTo("No workouts yet");
        }
    }

    @Test
    void anEventsNameIsTextAndNothingElse() throws Exception {
        try (Opened opened = Opened.with(Csv.of(Csv.random(250, 3)))) {
            opened.store.add(
                    Athlete.DEFAULT, new Event(LocalDate.of(2020, 1, 1), "<script>alert(1)</script>", Event.Kind.DOG));
            opened.postFrom("/effect", "/preferences", "units=km&back=/effect");
            assertThat(opened.get("/effect").body()).doesNotContain("<script>alert");
        }
    }
}
