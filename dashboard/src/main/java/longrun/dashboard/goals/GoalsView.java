package longrun.dashboard.goals;

import java.util.List;
import longrun.dashboard.frame.Choice;
import longrun.dashboard.frame.Frame;
import longrun.dashboard.frame.Visit;
import longrun.insight.goal.GoalProgress;
import longrun.wording.GoalText;

/**
 * All that the page of the goals shows.
 *
 * @param said what has just happened; empty if nothing has
 * @param problems what of the form could not be understood
 * @param headline how the goals stand
 * @param about what is left of the week and the month, and the day that is seen from; what a goal is, where there is none
 * @param labels of which workouts a goal can be
 * @param mayKeep whether a goal that is typed is kept
 */
public record GoalsView(
        Frame frame,
        String said,
        List<String> problems,
        String headline,
        String about,
        GoalCards goals,
        GoalForm form,
        List<Choice> labels,
        boolean mayKeep) {
    private static final String WHAT_GOALS_ARE =
            "A goal is a number of workouts, a distance or a time to reach each week or month, of all workouts or of "
                    + "those of one label.";

    public GoalsView {
        labels = List.copyOf(labels);
        problems = List.copyOf(problems);
    }

    static GoalsView of(Visit visit, String said, List<String> problems, GoalForm form) {
        List<GoalProgress> goals = GoalCards.progress(visit);
        GoalText text = new GoalText(visit.quantities());
        return new GoalsView(
                visit.frame(),
                said,
                problems,
                text.headline(goals),
                goals.isEmpty()
                        ? WHAT_GOALS_ARE
                        : text.left(goals) + ", seen from " + visit.quantities().date(visit.asOf()) + ".",
                GoalCards.of(goals, visit.quantities()),
                form,
                form.labels(visit.quantities().labels()),
                !visit.frame().visitingDemo());
    }
}
