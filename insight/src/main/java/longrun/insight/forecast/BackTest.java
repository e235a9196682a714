package longrun.insight.forecast;

import java.util.List;
import longrun.insight.finding.Interval;
import longrun.insight.finding.Span;

/**
 * Goes through the past week by week as if the rest were not known yet: after each week it lets that candidate tell the
 * weeks ahead which has been nearest up to then, and once they are over, measures how wrong that was. The latest such
 * errors of a horizon give its interval.
 */
final class BackTest {
    /** Intervals rest on a year: long enough for all seasons, short enough to forget an old habit. */
    static final int LATEST_ERRORS = 52;

    /** With fewer errors an interval that holds four times in five would be nearly the widest there was. */
    static final int FEWEST_ERRORS = 12;

    static final double HALF = 0.5;
    static final double MOST = 0.8;

    private final double[] values;
    private final int weeks;
    private final Paths paths;
    private final Ranking ranking = new Ranking();
    private final LatestErrors[] errors;

    /** By week and horizon, what was told then, and how far its intervals reached; NaN for no interval. */
    private final double[][] told;

    private final double[][] half;
    private final double[][] most;
    private int given;
    private int heldHalf;
    private int heldMost;

    /**
     * Goes through all of it.
     *
     * @param values of weeks that follow each other, NaN where there is none
     * @param weeks how many to tell ahead
     * @param first the first week after which anything is told
     */
    BackTest(double[] values, int weeks, int first) {
        this.values = values;
        this.weeks = weeks;
        this.paths = new Paths(values, weeks, first);
        this.errors = new LatestErrors[weeks];
        this.told = new double[values.length][weeks];
        this.half = new double[values.length][weeks];
        this.most = new double[values.length][weeks];
        for (int ahead = 0; ahead < weeks; ahead++) {
            errors[ahead] = new LatestErrors(LATEST_ERRORS);
        }
        for (int week = first; week < values.length; week++) {
            judge(week);
            tell(week);
        }
    }

    /** Holds a week that is over against all that was told of it. */
    private void judge(int week) {
        int times = Math.min(weeks, week - paths.first());
        if (Double.isNaN(values[week]) || times == 0) {
            return;
        }
        for (int ahead = 0; ahead < times; ahead++) {
            double error = Math.abs(told[week - 1 - ahead][ahead] - values[week]);
            count(error, half[week - 1 - ahead][ahead], most[week - 1 - ahead][ahead]);
            errors[ahead].add(error);
        }
        ranking.add(paths.errors(week, values[week], times), times);
    }

    private void count(double error, double halfReach, double mostReach) {
        if (!Double.isNaN(mostReach)) {
            given++;
            heldHalf += error <= halfReach ? 1 : 0;
            heldMost += error <= mostReach ? 1 : 0;
        }
    }

    private void tell(int week) {
        Candidate best = ranking.best();
        for (int ahead = 0; ahead < weeks; ahead++) {
            boolean enough = errors[ahead].size() >= FEWEST_ERRORS;
            told[week][ahead] = paths.told(best, week, ahead);
            half[week][ahead] = enough ? errors[ahead].reach(HALF) : Double.NaN;
            most[week][ahead] = enough ? errors[ahead].reach(MOST) : Double.NaN;
        }
    }

    /** What was told after a week of a week ahead, 0 for the next; its intervals must have been given. */
    Forecast.Week told(int week, int ahead, Span days) {
        double value = told[week][ahead];
        return new Forecast.Week(
                days, value, around(value, half[week][ahead], HALF), around(value, most[week][ahead], MOST));
    }

    /** Nothing that is counted or measured here is below zero. */
    private static Interval around(double value, double reach, double level) {
        return new Interval(Math.max(0, value - reach), value + reach, level);
    }

    boolean hasInterval(int week, int ahead) {
        return week >= paths.first() && !Double.isNaN(most[week][ahead]);
    }

    Forecast.Held held() {
        return new Forecast.Held(given, heldHalf, heldMost);
    }

    Candidate best() {
        return ranking.best();
    }

    List<Forecast.Score> scorecard() {
        return ranking.scorecard(meanChange());
    }

    /** The mean absolute change from one week to the next, where both have a value; NaN for none. */
    private double meanChange() {
        double sum = 0;
        int changes = 0;
        for (int week = 1; week < values.length; week++) {
            double change = Math.abs(values[week] - values[week - 1]);
            if (!Double.isNaN(change)) {
                sum += change;
                changes++;
            }
        }
        return sum / changes;
    }
}
