package longrun.insight.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Method;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.goal.PastPeriod.Outcome;
import longrun.workout.goal.Goal;
import longrun.workout.history.Lens;

/**
 * Finds how far a goal is reached: the sum over the workouts of its label, from the first day of the week or month to the
 * day looked from. Implausible workouts count as workouts and add neither distance nor time. A period before was missed
 * only where all of its days were recorded; the open one is never missed.
 */
public final class GoalFinder {
    /** A year of months, a quarter of weeks. */
    public static final int PAST_PERIODS = 12;

    /** Far below what is measured: a sum of four times five miles falls short of twenty in its last bits. */
    private static final double ROUNDING = 1e-9;

    private GoalFinder() {}

    /**
     * The progress on the day the evidence looks from. A goal is about all workouts of its label, whatever the evidence's
     * lens.
     *
     * @param weeks how weeks are cut; a month is a month
     */
    public static GoalProgress find(Evidence evidence, Goal goal, Grain weeks) {
        if (weeks == Grain.MONTH) {
            throw new IllegalArgumentException("weeks are cut into weeks");
        }
        Evidence about = evidence.through(Lens.ALL.withLabel(goal.label()));
        Grain grain = goal.period() == Goal.Period.MONTH ? Grain.MONTH : weeks;
        LocalDate asOf = evidence.asOf();
        int open = grain.index(Math.toIntExact(asOf.toEpochDay()));
        List<PastPeriod> past = new ArrayList<>();
        for (int back = PAST_PERIODS; back >= 1; back--) {
            past.add(past(about, goal, grain.span(open - back)));
        }
        Span all = new Span(past.get(0).span().first(), asOf);
        Span period = grain.span(open);
        return new GoalProgress(
                goal,
                period,
                value(about, goal, new Span(period.first(), asOf)),
                new Span(asOf, period.last()).days(),
                past,
                new Working(
                        Method.GOAL_PERIODS,
                        List.of(new Working.Parameter("past_periods", PAST_PERIODS)),
                        about.sums(all).workouts(),
                        all));
    }

    private static PastPeriod past(Evidence about, Goal goal, Span span) {
        double value = value(about, goal, span);
        if (reaches(value, goal)) {
            return new PastPeriod(span, value, Outcome.REACHED);
        }
        boolean recorded = about.coverage().days(span) == span.days();
        return new PastPeriod(span, value, recorded ? Outcome.MISSED : Outcome.UNKNOWN);
    }

    private static double value(Evidence about, Goal goal, Span span) {
        return about.coverage().days(span) == 0 ? Double.NaN : about.sums(span).value(metric(goal.measure()));
    }

    static boolean reaches(double value, Goal goal) {
        return value >= goal.target() * (1 - ROUNDING);
    }

    /** What a goal's measure is called among the metrics. */
    public static Metric metric(Goal.Measure measure) {
        return switch (measure) {
            case WORKOUTS -> Metric.WORKOUTS;
            case DISTANCE -> Metric.DISTANCE;
            case DURATION -> Metric.DURATION;
        };
    }
}
