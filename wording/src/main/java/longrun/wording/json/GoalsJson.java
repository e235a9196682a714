package longrun.wording.json;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import longrun.insight.evidence.Metric;
import longrun.insight.goal.GoalFinder;
import longrun.insight.goal.GoalProgress;
import longrun.insight.goal.PastPeriod;
import longrun.wording.LensText;
import longrun.wording.MetricText;
import longrun.workout.goal.Goal;

/** Goals and how far they are reached, as JSON. */
public final class GoalsJson {
    private static final int DECIMALS = 3;

    private GoalsJson() {}

    /** All under {@code goals}, in the order given, which their numbers follow. */
    public static void write(Writer out, LocalDate asOf, List<GoalProgress> goals) {
        JsonDocument.write(
                out,
                json -> json.text("as_of", asOf.toString())
                        .objects(
                                "goals",
                                all -> goals.forEach(progress -> all.accept(object ->
                                        write(object.number("number", goals.indexOf(progress) + 1L), progress)))));
    }

    private static void write(JsonDocument json, GoalProgress progress) {
        Goal goal = progress.goal();
        String unit = "_" + MetricText.field(GoalFinder.metric(goal.measure()));
        json.text("period", goal.period().name())
                .text("measure", goal.measure().name())
                .text("label", LensText.spelled(goal.label()));
        FindingJson.span(json, progress.period());
        value(json, "target" + unit, goal, goal.target());
        value(json, "so_far" + unit, goal, progress.soFar());
        value(json, "left" + unit, goal, progress.left());
        json.number("share", progress.share(), DECIMALS)
                .truth("reached", progress.isReached())
                .number("days_left", progress.daysLeft());
        json.objects("past", all -> progress.past().forEach(past -> all.accept(object -> write(object, goal, past))));
        FindingJson.working(json, progress.working());
    }

    private static void write(JsonDocument json, Goal goal, PastPeriod past) {
        Metric metric = GoalFinder.metric(goal.measure());
        FindingJson.span(json, past.span());
        value(json, MetricText.field(metric), goal, past.value());
        json.text("outcome", past.outcome().name());
    }

    private static void value(JsonDocument json, String name, Goal goal, double value) {
        if (goal.measure() == Goal.Measure.WORKOUTS && Double.isFinite(value)) {
            json.number(name, Math.round(value));
            return;
        }
        json.number(name, value, MetricText.decimals(GoalFinder.metric(goal.measure())));
    }
}
