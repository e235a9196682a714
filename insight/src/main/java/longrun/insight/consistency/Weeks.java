package longrun.insight.consistency;

import java.time.LocalDate;
import java.util.stream.IntStream;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Periods;
import longrun.insight.finding.Span;
import longrun.insight.statistics.Quantile;
import longrun.workout.history.History;
import longrun.workout.history.Selection;

/** The weeks of a window: how many workouts each had, and on which weekdays. */
final class Weeks {
    /** Fewer say little of a year. */
    private static final int FEWEST_OF_A_YEAR = 4;

    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_YEAR = 365;

    /** A single week reached is no habit. */
    private static final int FEWEST_REACHED = 2;

    /** One active week has no other to be like. */
    private static final int FEWEST_ACTIVE = 2;

    private final Periods periods;
    private final Span window;
    private final int[] whole;

    /** Of each period a bit for each active day within the window, the lowest for the week's first. */
    private final int[] weekdays;

    Weeks(Evidence evidence, Grain grain, Span window) {
        this.periods = evidence.periods(grain);
        this.window = window;
        this.whole = whole(window.first(), window.last());
        this.weekdays = new int[periods.size()];
        mark(evidence.selection());
    }

    private int[] whole(LocalDate first, LocalDate last) {
        return IntStream.range(0, periods.size())
                .filter(periods::isComplete)
                .filter(week -> !periods.start(week).isBefore(first)
                        && !periods.span(week).last().isAfter(last))
                .toArray();
    }

    private void mark(Selection selection) {
        History history = selection.history();
        long first = window.first().toEpochDay();
        long last = window.last().toEpochDay();
        int start = 0;
        int week = -1;
        for (int place = 0; place < selection.size(); place++) {
            int day = history.epochDay(selection.row(place));
            if (day >= first && day <= last) {
                if (week < 0 || day >= start + DAYS_A_WEEK) {
                    LocalDate date = history.date(selection.row(place));
                    week = periods.indexOf(date);
                    start = Math.toIntExact(periods.start(week).toEpochDay());
                }
                weekdays[week] |= 1 << (day - start);
            }
        }
    }

    /** How many lie in the window, are over, and are covered on every day. */
    int whole() {
        return whole.length;
    }

    /** Whole weeks, and those that are active though the window, the coverage or the day looked from cuts them. */
    int wholeOrActive() {
        int active = (int) IntStream.of(weekdays).filter(days -> days != 0).count();
        return active + whole.length - activeWhole();
    }

    private int activeWhole() {
        return (int) IntStream.of(whole).filter(week -> weekdays[week] != 0).count();
    }

    /** What the athlete usually did before the window, so that no workout in it makes the target harder to reach. */
    Target usual() {
        int[] before =
                whole(window.first().minusDays(DAYS_A_YEAR), window.first().minusDays(1));
        if (before.length < FEWEST_OF_A_YEAR) {
            return new Target(1, Target.Basis.LEAST, 0);
        }
        double median = Quantile.median(
                IntStream.of(before).mapToDouble(periods::workouts).toArray());
        // Of a target of none every week would be one that reaches it.
        return new Target(Math.max(1, (int) Math.ceil(median)), Target.Basis.YEAR_BEFORE, before.length);
    }

    /** The week the window ends in counts once it has reached the target; until then it is open. */
    Part.Frequency frequency(Target target) {
        int reached = (int) IntStream.of(whole)
                .filter(week -> periods.workouts(week) >= target.workouts())
                .count();
        int weeks = whole.length;
        int last = periods.indexOf(window.last());
        if (last >= 0 && last < periods.size() && !isWhole(last) && periods.workouts(last) >= target.workouts()) {
            reached++;
            weeks++;
        }
        double points = reached < FEWEST_REACHED ? 0 : 100.0 * reached / weeks;
        return new Part.Frequency(points, reached, weeks, target);
    }

    private boolean isWhole(int week) {
        return whole.length > 0 && whole[whole.length - 1] == week;
    }

    /**
     * The mean over pairs of the weekdays both weeks share over those either has (Jaccard 1901); 0 for two weeks without a
     * workout, which share nothing.
     */
    Part.Timing timing() {
        int pairs = 0;
        double alike = 0;
        for (int place = 1; place < whole.length; place++) {
            if (whole[place] == whole[place - 1] + 1) {
                int one = weekdays[whole[place - 1]];
                int other = weekdays[whole[place]];
                alike += Integer.bitCount(one & other) / (double) Math.max(1, Integer.bitCount(one | other));
                pairs++;
            }
        }
        int active = activeWhole();
        double points = active < FEWEST_ACTIVE || pairs == 0 ? 0 : 100 * alike / pairs;
        return new Part.Timing(points, pairs, active);
    }
}
