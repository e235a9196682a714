package longrun.dashboard.goals;

import java.util.List;
import longrun.insight.goal.GoalProgress;
import longrun.wording.GoalText;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.workout.goal.Goal;

/**
 * One goal and how far it is reached.
 *
 * @param title what she aims at
 * @param standing how far it is reached, in a sentence without its full stop
 * @param days those of the open week or month
 * @param percent of the target; a dash where nothing is known
 * @param full how much of the bar is full, 0 to 100; empty where nothing is known
 * @param state {@code reached}, {@code open} or {@code unknown}, as style sheets spell it
 * @param period {@code week} or {@code month}
 * @param past how often it was reached before
 * @param key what a form names it by
 */
public record GoalCard(
        String title,
        String standing,
        String days,
        String percent,
        String full,
        String state,
        String period,
        String past,
        PastBars bars,
        List<Row> rows,
        String working,
        Key key) {
    private static final int WHOLE = 100;

    public GoalCard {
        rows = List.copyOf(rows);
    }

    /** A week or month before. */
    public record Row(String days, String amount, String outcome) {}

    /**
     * The goal that was shown.
     *
     * @param target in the measure's unit, to the last digit
     */
    public record Key(String period, String measure, String label, String target) {
        static Key of(Goal goal) {
            return new Key(
                    LensText.spelled(goal.period()),
                    LensText.spelled(goal.measure()),
                    LensText.spelled(goal.label()),
                    Double.toString(goal.target()));
        }

        /** Whether a goal is of the same, whatever its target. */
        boolean isOfTheSame(Goal goal) {
            Key other = of(goal);
            return period.equals(other.period) && measure.equals(other.measure) && label.equals(other.label);
        }
    }

    static GoalCard of(GoalProgress progress, QuantityText quantities) {
        GoalText text = new GoalText(quantities);
        Goal goal = progress.goal();
        return new GoalCard(
                text.goal(goal),
                text.standing(progress),
                text.days(goal.period(), progress.period()),
                quantities.percent(progress.share()),
                full(progress.share()),
                state(progress),
                GoalText.period(goal.period()),
                text.past(progress),
                PastBars.of(progress),
                progress.past().stream()
                        .map(past -> new Row(
                                text.days(goal.period(), past.span()),
                                text.amount(goal, past.value()),
                                GoalText.outcome(past)))
                        .toList(),
                new WorkingText(quantities).sentence(progress.working()),
                Key.of(goal));
    }

    private static String full(double share) {
        return Double.isNaN(share) ? "" : Long.toString((long) Math.floor(Math.min(1, share) * WHOLE));
    }

    private static String state(GoalProgress progress) {
        if (Double.isNaN(progress.soFar())) {
            return "unknown";
        }
        return progress.isReached() ? "reached" : "open";
    }
}
