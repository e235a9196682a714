package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.goal.GoalFinder;
import longrun.insight.goal.GoalProgress;
import longrun.insight.label.Classifier;
import longrun.insight.model.ModelVersion;
import longrun.wording.GoalText;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.workout.Athlete;
import longrun.workout.goal.Goal;
import longrun.workout.goal.Goal.Measure;
import longrun.workout.goal.Goal.Period;
import longrun.workout.history.History;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 20 October 2025, a Monday. */
class GoalsTest {
    private static final String WORKOUTS = Csv.of(
            "2025-10-20,Run,4,2400,,\n2025-10-19,Run,3,1500,,\n2025-10-14,Run,5,2500,,\n2025-07-01,Run,3,1500,,\n");

    private static HttpResponse<String> set(Opened opened, String target, String per, String label) throws Exception {
        return opened.postFrom(
                "/goals", "/goals", "target=" + encoded(target) + "&per=" + encoded(per) + "&label=" + encoded(label));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatAGoalIsWhereThereIsNone() throws Exception {
        try (Opened opened = Opened.empty()) {
            assertThat(opened.page("/").html()).contains("<a href=\"/goals\">Goals</a>");
            Page page = opened.page("/goals");
            assertThat(page.headline()).isEqualTo("No goal yet");
            assertThat(page.text()).contains("A goal is a number of workouts, a distance or a time", "Add a goal");
        }
    }

    @Test
    void aGoalStandsThereAtOnceWithWhatIsReached() throws Exception {
        try (Opened opened = Opened.with(WORKOUTS)) {
            HttpResponse<String> kept = set(opened, "2", "week", "everything");

            assertThat(kept.statusCode()).isEqualTo(303);
            assertThat(opened.store.goals(Athlete.DEFAULT))
                    .containsExactly(new Goal(Period.WEEK, Measure.WORKOUTS, LabelFilter.EVERYTHING, 2));
            Page page = opened.page(kept.headers().firstValue("location").orElseThrow());
            assertThat(page.headline()).isEqualTo("1 of 2 workouts this week, 1 to go in 7 days");
            assertThat(page.text())
                    .contains("Your goal is kept.")
                    .contains("7 days left in the week, seen from 20 Oct 2025.")
                    .contains("2 workouts a week 50 %", "20 Oct 2025 to 26 Oct 2025")
                    .contains("Reached in 1 of the last 12 weeks.")
                    .contains("13 Oct 2025 to 19 Oct 2025 2 reached", "6 Oct 2025 to 12 Oct 2025 0 missed")
                    .doesNotContain("NaN", "null", "Infinity");
            assertThat(page.html())
                    .contains("<progress max=\"100\" value=\"50\" aria-label=\"2 workouts a week\"></progress>");
        }
    }

    @Test
    void aWeekStartsOnTheDayThatIsChosen() throws Exception {
        try (Opened opened = Opened.with(WORKOUTS)) {
            set(opened, "2", "week", "everything");
            opened.postFrom("/settings", "/settings", "week=sunday");

            Page page = opened.page("/goals");
            assertThat(page.headline()).isEqualTo("2 of 2 workouts this week, reached");
            assertThat(page.text()).contains("19 Oct 2025 to 25 Oct 2025", "100 %");
        }
    }

    @Test
    void aDistanceIsToldInTheReadersUnits() throws Exception {
        try (Opened opened = Opened.with(WORKOUTS)) {
            set(opened, "20 mi", "month", "everything");
            assertThat(opened.page("/goals").headline())
                    .isEqualTo("12.0 mi of 20 mi this month, 8.00 mi to go in 12 days");
            opened.postFrom("/settings", "/preferences", "units=km");
            assertThat(opened.page("/goals").headline())
                    .isEqualTo("19.3 km of 32.2 km this month, 12.9 km to go in 12 days");
        }
    }

    @Test
    void theNewestTargetOfAKindCountsAndARemovedGoalIsGone() throws Exception {
        try (Opened opened = Opened.with(WORKOUTS)) {
            set(opened, "2", "week", "");
            set(opened, "3", "week", "everything");
            set(opened, "5 h", "month", "real_run");
            assertThat(opened.page("/goals").headline()).isEqualTo("None of your 2 goals is reached yet");
            assertThat(opened.page("/goals").text())
                    .contains("3 workouts a week", "5 h in runs a month")
                    .doesNotContain("2 workouts a week");

            HttpResponse<String> removed = opened.postFrom(
                    "/goals", "/goals/remove", "period=week&measure=workouts&label=everything&target=3.0");
            assertThat(removed.statusCode()).isEqualTo(303);
            assertThat(opened.page("/goals").text()).doesNotContain("3 workouts a week");
            assertThat(opened.postFrom("/goals", "/goals/remove", "period=year&measure=x")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(opened.store.goals(Athlete.DEFAULT)).hasSize(1);
        }
    }

    @Test
    void aGoalThatHasChangedSinceItWasSeenStays() throws Exception {
        try (Opened opened = Opened.with(WORKOUTS)) {
            set(opened, "2", "week", "everything");
            String seen = "period=week&measure=workouts&label=everything&target=2.0";
            assertThat(opened.page("/goals").html()).contains("name=\"target\" value=\"2.0\"");
            set(opened, "3", "week", "everything");

            HttpResponse<String> refused = opened.postFrom("/goals", "/goals/remove", seen);

            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(Page.of(refused).text())
                    .contains("This goal has changed since you saw it.", "Nothing was changed.", "3 workouts a week");
            assertThat(opened.store.goals(Athlete.DEFAULT)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            much "x" | week | everything | "much "x"" is no target: write a number of workouts as 3
            0        | week | everything | A target is more than nothing
            3        | year | everything | "year" is no period of a goal: choose one of week, month.
            3        | week | excluded   | "excluded" is no label of a goal
            """)
    void tellsWhatWouldBeRightAndKeepsWhatWasTyped(String target, String per, String label, String problem)
            throws Exception {
        try (Opened opened = Opened.with(WORKOUTS)) {
            HttpResponse<String> refused = set(opened, target, per, label);

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(Page.of(refused).text()).contains(problem, "Nothing was changed.");
            assertThat(Page.of(refused).html())
                    .contains("name=\"target\" value=\"" + target.replace("\"", "&#34;") + "\"");
            assertThat(opened.store.goals(Athlete.DEFAULT)).isEmpty();
        }
    }

    @Test
    void claimsNothingOfWeeksThatNobodyRecorded() throws Exception {
        try (Opened opened = Opened.empty()) {
            set(opened, "3", "week", "real_run");

            Page page = opened.page("/goals");
            assertThat(page.headline())
                    .isEqualTo("3 runs this week; nothing is known of it, for no source recorded any of its days");
            assertThat(page.text())
                    .contains(
                            "Of the last 12 weeks none was recorded as a whole.",
                            "13 Oct 2025 to 19 Oct 2025 – not known")
                    .doesNotContain("– missed", "0 missed", "NaN", "null", "0 %");
            assertThat(page.html()).doesNotContain("<progress");
        }
    }

    @Test
    void saysWhatTheFinderSaysOfTheDemo() throws Exception {
        try (Opened opened = Opened.demo()) {
            set(opened, "5", "week", "pup_walk");
            set(opened, "12 mi", "week", "everything");
            set(opened, "4", "month", "real_run");
            History history = opened.store.history(Athlete.DEFAULT);
            Evidence evidence = new Evidence(
                    Classifier.of(
                                    ModelVersion.labelling(opened.models.inUse(Athlete.DEFAULT), history),
                                    opened.store.events(Athlete.DEFAULT))
                            .label(history),
                    Lens.ALL,
                    LocalDate.of(2025, 10, 20));
            GoalText text = new GoalText(new QuantityText(Units.MILES, Locale.UK));
            String shown = opened.page("/goals?label=pup_walk&from=2025-10-20").text();
            for (Goal goal : opened.store.goals(Athlete.DEFAULT)) {
                GoalProgress progress = GoalFinder.find(evidence, goal, Grain.ISO_WEEK);
                assertThat(shown).contains(text.goal(goal), text.standing(progress) + ".", text.past(progress) + ".");
            }
        }
    }

    @Test
    void theDemoHasGoalsAndKeepsNone() throws Exception {
        try (Opened opened = Opened.empty()) {
            opened.postFrom("/goals", "/demo", "on=true");

            assertThat(opened.page("/goals").text()).contains("5 dog walks a week", "The demo keeps nothing.");
            HttpResponse<String> kept = set(opened, "9", "week", "everything");
            HttpResponse<String> removed =
                    opened.postFrom("/goals", "/goals/remove", "period=week&measure=workouts&label=pup_walk");
            assertThat(kept.statusCode()).isEqualTo(409);
            assertThat(removed.statusCode()).isEqualTo(409);
            assertThat(Page.of(kept).text()).contains("The demo keeps nothing: leave it to have goals of your own.");
            assertThat(opened.store.goals(Athlete.DEFAULT)).isEmpty();
            assertThat(opened.page("/goals").text()).contains("5 dog walks a week");
        }
    }
}
