package longrun.dashboard.goals;

import java.util.List;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.snapshot.Findings;
import longrun.insight.evidence.Grain;
import longrun.insight.goal.GoalFinder;
import longrun.insight.goal.GoalProgress;
import longrun.wording.QuantityText;
import longrun.workout.goal.Goal;
import longrun.workout.history.Lens;

/** Every goal as a card, for whichever page shows them; of all workouts, whatever the page's lens. */
public record GoalCards(List<GoalCard> cards) {
    /** Nothing to show. */
    public static final GoalCards NONE = new GoalCards(List.of());

    public GoalCards {
        cards = List.copyOf(cards);
    }

    public static GoalCards of(Visit visit) {
        return of(progress(visit), visit.quantities());
    }

    static GoalCards of(List<GoalProgress> goals, QuantityText quantities) {
        return new GoalCards(
                goals.stream().map(goal -> GoalCard.of(goal, quantities)).toList());
    }

    /** How far each goal is reached on the day the visit looks from. */
    static List<GoalProgress> progress(Visit visit) {
        Grain weeks = visit.weeks();
        Findings all = visit.snapshot().findings(Lens.ALL, visit.asOf());
        return visit.snapshot().kept().goals().stream()
                .map(goal -> all.<GoalProgress>find(
                        GoalProgress.class, new Asked(goal, weeks), evidence -> GoalFinder.find(evidence, goal, weeks)))
                .toList();
    }

    private record Asked(Goal goal, Grain weeks) {}
}
