package longrun.insight.goal;

import java.util.List;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.workout.goal.Goal;

/**
 * How far a goal is reached in the week or month that is still open, and how often it was before.
 *
 * @param period all days of the open one
 * @param soFar what came together in it, in the measure's unit; NaN if no source recorded any of its days
 * @param daysLeft how many of its days are left, the day looked from among them
 * @param past the whole ones before, oldest first
 */
public record GoalProgress(Goal goal, Span period, double soFar, int daysLeft, List<PastPeriod> past, Working working) {
    public GoalProgress {
        past = List.copyOf(past);
    }

    /** Of the target, 0 and more; NaN where nothing is known. */
    public double share() {
        return soFar / goal.target();
    }

    /** How much is missing yet, 0 once it is reached; NaN where nothing is known. */
    public double left() {
        return isReached() ? 0 : goal.target() - soFar;
    }

    public boolean isReached() {
        return GoalFinder.reaches(soFar, goal);
    }

    /** How many of the past periods came out so. */
    public int past(PastPeriod.Outcome outcome) {
        return (int) past.stream().filter(one -> one.outcome() == outcome).count();
    }
}
