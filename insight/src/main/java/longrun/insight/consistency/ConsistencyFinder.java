package longrun.insight.consistency;

import java.time.LocalDate;
import java.util.List;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.finding.Working.Parameter;
import longrun.insight.pattern.Pattern;
import longrun.insight.pattern.PatternFinder;
import longrun.insight.streak.StreakFinder;
import longrun.insight.streak.Streaks;
import longrun.workout.history.Selection;

/**
 * Finds how steadily somebody trained: a score of 0 to 100, of which frequency makes 40 and timing, performance and
 * streaks 20 each. Implausible workouts count as workouts, and only performance leaves them out. A part that is undefined
 * scores 0; without a workout, or with fewer than two whole weeks covered in the window, there is no score.
 */
public final class ConsistencyFinder {
    /** Nothing can recur in one week. */
    private static final int FEWEST_WEEKS = 2;

    /** One day is no streak. */
    private static final int FEWEST_ACTIVE_DAYS = 2;

    /** Longest and current, in days and in weeks. */
    private static final int STREAKS = 4;

    private ConsistencyFinder() {}

    /** The consistency in the days up to the day looked from, or up to the last the lens lets through. */
    public static Answer<Consistency> find(Evidence evidence, ConsistencyParameters parameters) {
        if (evidence.selection().isEmpty()) {
            return Answer.tooLittle(Shortage.Of.WORKOUTS, 1, 0);
        }
        Span window = window(evidence, parameters.windowDays());
        Weeks weeks = new Weeks(evidence, parameters.weeks(), window);
        if (weeks.whole() < FEWEST_WEEKS) {
            return Answer.tooLittle(Shortage.Of.WEEKS, FEWEST_WEEKS, weeks.whole());
        }
        Target target = parameters.target().isPresent()
                ? new Target(parameters.target().getAsInt(), Target.Basis.GOAL, 0)
                : weeks.usual();
        Pattern weekdays = PatternFinder.weekdays(evidence, window);
        Consistency.Parts parts = new Consistency.Parts(
                weeks.frequency(target),
                weeks.timing(),
                Spreads.performance(evidence, window),
                unbroken(
                        StreakFinder.find(evidence, parameters.weeks(), window),
                        weekdays.working().sample(),
                        weeks.wholeOrActive()));
        return Answer.of(new Consistency(
                parts.score(),
                window,
                parts,
                weekdays,
                PatternFinder.months(evidence, evidence.span().orElse(window)),
                working(evidence, parameters, target, window)));
    }

    private static Span window(Evidence evidence, int days) {
        LocalDate to = evidence.lens().to();
        LocalDate last = to != null && to.isBefore(evidence.asOf()) ? to : evidence.asOf();
        return new Span(last.minusDays(days - 1L), last);
    }

    /** The mean of four shares: the longest and the current streak, of the days and of the weeks there were. */
    private static Part.Unbroken unbroken(Streaks streaks, int days, int weeks) {
        if (streaks.days().active() < FEWEST_ACTIVE_DAYS) {
            return new Part.Unbroken(0, days, weeks, streaks);
        }
        double ofDays = streaks.days().longestLength() + streaks.days().currentLength();
        double ofWeeks = streaks.weeks().longestLength() + streaks.weeks().currentLength();
        return new Part.Unbroken(100 * (ofDays / days + ofWeeks / weeks) / STREAKS, days, weeks, streaks);
    }

    private static Working working(Evidence evidence, ConsistencyParameters parameters, Target target, Span window) {
        Selection selection = evidence.selection();
        int sample = selection.firstOnOrAfter(window.last().plusDays(1)) - selection.firstOnOrAfter(window.first());
        return new Working(
                Method.CONSISTENCY_PARTS,
                List.of(
                        new Parameter("window_days", parameters.windowDays()),
                        new Parameter("target_workouts_per_week", target.workouts())),
                sample,
                window);
    }
}
