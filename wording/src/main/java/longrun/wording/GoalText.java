package longrun.wording;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import longrun.insight.finding.Span;
import longrun.insight.goal.GoalFinder;
import longrun.insight.goal.GoalProgress;
import longrun.insight.goal.PastPeriod;
import longrun.insight.goal.PastPeriod.Outcome;
import longrun.workout.Label;
import longrun.workout.goal.Goal;
import longrun.workout.history.LabelFilter;

/** Goals and how far they are reached, in words. */
public final class GoalText {
    /** A target is a round number, unless it is off by more than rounding. */
    private static final double ROUND = 1e-6;

    private static final int HOUR = 3600;

    private final QuantityText quantities;
    private final MetricText metrics;

    public GoalText(QuantityText quantities) {
        this.quantities = quantities;
        this.metrics = new MetricText(quantities);
    }

    /** For example {@code 3 runs a week} or {@code 20 mi in dog walks a month}. */
    public String goal(Goal goal) {
        return aim(goal) + " a " + period(goal.period());
    }

    /** Such as {@code 3 runs}. */
    private String aim(Goal goal) {
        return target(goal) + rest(goal);
    }

    /** What stands behind the number: its noun for workouts, the kind of workouts for the others. */
    private String rest(Goal goal) {
        LabelFilter label = goal.label();
        if (goal.measure() == Goal.Measure.WORKOUTS) {
            return " " + noun(label, goal.target() == 1) + without(label);
        }
        return switch (label) {
            case EVERYTHING, NOT_OUTLIER, EXCLUDED -> without(label);
            case REAL_RUN, PUP_WALK, MIXED, OUTLIER -> " in " + noun(label, false);
        };
    }

    private String noun(LabelFilter label, boolean single) {
        return switch (label) {
            case EVERYTHING, NOT_OUTLIER, EXCLUDED -> single ? "workout" : "workouts";
            case REAL_RUN -> noun(Label.REAL_RUN, single);
            case PUP_WALK -> noun(Label.PUP_WALK, single);
            case MIXED -> noun(Label.MIXED, single);
            case OUTLIER -> noun(Label.OUTLIER, single);
        };
    }

    private String noun(Label label, boolean single) {
        return single ? quantities.labels().one(label) : quantities.labels().many(label);
    }

    private String without(LabelFilter label) {
        return label == LabelFilter.NOT_OUTLIER
                ? " without " + quantities.labels().many(Label.OUTLIER)
                : "";
    }

    /** The target with its unit, no digits after a round number; a count is a number alone. */
    public String target(Goal goal) {
        if (goal.measure() == Goal.Measure.DISTANCE) {
            double value = quantities.units().of(goal.target());
            long round = Math.round(value);
            if (Math.abs(value - round) < ROUND) {
                return quantities.count(round) + " " + quantities.units().symbol();
            }
        }
        if (goal.measure() == Goal.Measure.DURATION && goal.target() % HOUR == 0) {
            return quantities.count(Math.round(goal.target() / HOUR)) + " h";
        }
        return amount(goal, goal.target());
    }

    /** A value of the goal's measure with its unit; a dash where it is not known. */
    public String amount(Goal goal, double value) {
        return metrics.value(GoalFinder.metric(goal.measure()), value);
    }

    /** {@code week} or {@code month}. */
    public static String period(Goal.Period period) {
        return switch (period) {
            case WEEK -> "week";
            case MONTH -> "month";
        };
    }

    /** How far it is reached, for example {@code 2 of 3 runs this week, 1 to go in 5 days}. */
    public String standing(GoalProgress progress) {
        Goal goal = progress.goal();
        String period = period(goal.period());
        if (Double.isNaN(progress.soFar())) {
            return aim(goal) + " this " + period + "; nothing is known of it, for no source recorded any of its days";
        }
        String soFar = amount(goal, progress.soFar()) + " of " + aim(goal) + " this " + period;
        if (progress.isReached()) {
            return soFar + ", reached";
        }
        String left = amount(goal, progress.left()) + " to go";
        return soFar + ", " + left + (progress.daysLeft() == 1 ? " on its last day" : " in " + days(progress));
    }

    private String days(GoalProgress progress) {
        return quantities.count(progress.daysLeft()) + (progress.daysLeft() == 1 ? " day" : " days");
    }

    /** How all of them stand, as a page's first sentence has it. */
    public String headline(List<GoalProgress> all) {
        if (all.isEmpty()) {
            return "No goal yet";
        }
        if (all.size() == 1) {
            return standing(all.get(0));
        }
        long reached = all.stream().filter(GoalProgress::isReached).count();
        String goals = quantities.count(all.size()) + " goals";
        if (reached == all.size()) {
            return (reached == 2 ? "Both of your goals" : "All " + goals) + " are reached";
        }
        return reached == 0
                ? "None of your " + goals + " is reached yet"
                : quantities.count(reached) + " of " + goals + (reached == 1 ? " is reached" : " are reached");
    }

    /** How much of the open periods is left, such as {@code 5 days left in the week, 29 in the month}. */
    public String left(List<GoalProgress> all) {
        List<String> left = new ArrayList<>();
        for (Goal.Period period : Goal.Period.values()) {
            all.stream()
                    .filter(one -> one.goal().period() == period)
                    .findFirst()
                    .ifPresent(one -> left.add((left.isEmpty() ? days(one) + " left" : quantities.count(one.daysLeft()))
                            + " in the " + period(period)));
        }
        return String.join(", ", left);
    }

    /** How often it was reached before, for example {@code Reached in 7 of the last 12 weeks}. */
    public String past(GoalProgress progress) {
        int all = progress.past().size();
        int unknown = progress.past(Outcome.UNKNOWN);
        String periods = "the last " + quantities.count(all) + " "
                + period(progress.goal().period()) + "s";
        if (unknown == all) {
            return "Of " + periods + " none was recorded as a whole";
        }
        String reached = "Reached in " + quantities.count(progress.past(Outcome.REACHED)) + " of " + periods;
        return unknown == 0
                ? reached
                : reached + "; " + quantities.count(unknown) + (unknown == 1 ? " was" : " were")
                        + " not recorded as a whole";
    }

    public static String outcome(PastPeriod past) {
        return switch (past.outcome()) {
            case REACHED -> "reached";
            case MISSED -> "missed";
            case UNKNOWN -> "not known";
        };
    }

    /** The days of a week, or a month by its name. */
    public String days(Goal.Period period, Span span) {
        return switch (period) {
            case WEEK -> quantities.date(span.first()) + " to " + quantities.date(span.last());
            case MONTH -> quantities.month(YearMonth.from(span.first()));
        };
    }
}
