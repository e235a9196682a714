package longrun.dashboard.goals;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import longrun.dashboard.frame.Choice;
import longrun.wording.GoalReader;
import longrun.wording.GoalText;
import longrun.wording.LabelNames;
import longrun.wording.LensText;
import longrun.workout.goal.Goal;

/** What the form about a goal says, as it was typed. */
public record GoalForm(String target, String per, String label) {
    /** Before anyone types. */
    static final GoalForm EMPTY = new GoalForm("", "week", "everything");

    static GoalForm read(HttpServletRequest request) {
        return new GoalForm(text(request, "target"), text(request, "per"), text(request, "label"));
    }

    GoalReader.Parsed parse() {
        return GoalReader.parse(target, per, label);
    }

    public List<Choice> periods() {
        return Arrays.stream(Goal.Period.values())
                .map(period -> new Choice(
                        LensText.spelled(period),
                        GoalText.period(period),
                        LensText.spelled(period).equals(per)))
                .toList();
    }

    List<Choice> labels(LabelNames names) {
        return GoalReader.labels().stream()
                .map(one -> new Choice(
                        LensText.spelled(one),
                        names.filter(one),
                        LensText.spelled(one).equals(label)))
                .toList();
    }

    static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
