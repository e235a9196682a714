package longrun.wording;

import java.util.stream.Collectors;
import longrun.insight.consistency.Part;
import longrun.insight.consistency.Target;
import longrun.insight.streak.Runs;
import longrun.insight.streak.Streak;
import longrun.workout.Label;

/** Why consistency scores as it does, in sentences. */
public final class ConsistencyText {
    private final QuantityText quantities;

    public ConsistencyText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** What a part's points follow from. */
    public String reason(Part part) {
        if (part instanceof Part.Frequency frequency) {
            return frequency(frequency);
        }
        if (part instanceof Part.Timing timing) {
            return timing(timing);
        }
        if (part instanceof Part.Performance performance) {
            return performance(performance);
        }
        return unbroken((Part.Unbroken) part);
    }

    private String frequency(Part.Frequency frequency) {
        String reached = quantities.count(frequency.reached()) + " of " + counted(frequency.weeks(), "week")
                + " reached " + target(frequency.target()) + ".";
        return frequency.reached() == 1 ? reached + " A single one counts as none." : reached;
    }

    /** Such as "3 workouts, your median of the year before". */
    private String target(Target target) {
        String workouts = counted(target.workouts(), "workout");
        return switch (target.basis()) {
            case GOAL -> "your target of " + workouts;
            case YEAR_BEFORE -> workouts + ", your median of the year before";
            case LEAST -> workouts + ", for want of a year before to compare with";
        };
    }

    private String timing(Part.Timing timing) {
        if (timing.activeWeeks() < 2) {
            return "Too few weeks with a workout to compare.";
        }
        return "A week shares " + quantities.percent(timing.points() / 100)
                + " of its active weekdays with the week before, over " + counted(timing.pairs(), "pair")
                + " of weeks.";
    }

    private String performance(Part.Performance performance) {
        if (performance.spreads().isEmpty()) {
            return "No " + quantities.labels().one(Label.REAL_RUN) + " or "
                    + quantities.labels().one(Label.PUP_WALK) + " with both distance and duration.";
        }
        return performance.spreads().stream().map(this::spread).collect(Collectors.joining(" "));
    }

    private String spread(Part.Spread spread) {
        String label = quantities.labels().title(spread.label());
        if (spread.workouts() < Part.Spread.FEWEST_WORKOUTS) {
            return label + ": needs " + Part.Spread.FEWEST_WORKOUTS + " workouts, has " + spread.workouts() + ".";
        }
        return label + ": half of " + counted(spread.workouts(), "workout") + " within "
                + quantities.percent(spread.pace()) + " of the median pace, half within "
                + quantities.percent(spread.distance()) + " of the median distance.";
    }

    private String unbroken(Part.Unbroken unbroken) {
        Runs days = unbroken.streaks().days();
        Runs weeks = unbroken.streaks().weeks();
        if (days.active() < 2) {
            return "Fewer than two active days make no streak.";
        }
        return "The longest streaks are " + counted(weeks.longestLength(), "week") + " of "
                + quantities.count(unbroken.weeks()) + " and " + counted(days.longestLength(), "day") + " of "
                + quantities.count(unbroken.days()) + "; the current ones "
                + counted(weeks.currentLength(), "week") + " and " + counted(days.currentLength(), "day") + ".";
    }

    /** Such as "7, 1 Aug 2025 to 7 Aug 2025"; a dash for none. */
    public String longest(Runs runs) {
        return runs.longest().map(this::streak).orElse(QuantityText.MISSING);
    }

    /** The same of the one that goes on, with what it waits for. */
    public String current(Runs runs, String unit) {
        String streak = runs.current().map(this::streak).orElse(QuantityText.MISSING);
        return runs.standing() == Runs.Standing.PENDING ? streak + ", this " + unit + " still open" : streak;
    }

    private String streak(Streak streak) {
        return quantities.count(streak.length()) + ", "
                + quantities.date(streak.span().first()) + " to "
                + quantities.date(streak.span().last());
    }

    private String counted(int count, String one) {
        return quantities.count(count) + " " + (count == 1 ? one : one + "s");
    }
}
