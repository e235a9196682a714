package longrun.insight.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Periods;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;

/**
 * Tells the weeks after the last complete one. The candidate that has been nearest in the past tells them, and how far
 * off such forecasts have been of late gives the intervals.
 */
public final class ForecastFinder {
    /** What can be told of a week. */
    public static final List<Metric> METRICS =
            List.of(Metric.WORKOUTS, Metric.DISTANCE, Metric.DURATION, Metric.TYPICAL_PACE);

    /** A season; beyond that nothing but the year before knows anything. */
    public static final int MOST_WEEKS = 12;

    /** The past is told from the eighth week with a value on: twice what the simplest candidate looks back. */
    static final int FIRST_TOLD_AFTER = 8;

    private ForecastFinder() {}

    /**
     * Tells so many weeks of a metric.
     *
     * @param grain weeks of either kind
     * @param metric one of {@link #METRICS}
     * @param weeks 1 to {@link #MOST_WEEKS}
     */
    public static Answer<Forecast> find(Evidence evidence, Grain grain, Metric metric, int weeks) {
        if (grain == Grain.MONTH || !METRICS.contains(metric) || weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("cannot tell " + weeks + " of " + metric + " by " + grain);
        }
        Periods periods = evidence.periods(grain);
        int[] complete = periods.complete();
        int end = complete.length == 0 ? 0 : complete[complete.length - 1] + 1;
        double[] values = Arrays.copyOf(periods.complete(metric), end);
        int known = (int)
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
        int needed = needed(weeks);
        if (known < needed) {
            return Answer.tooLittle(Shortage.Of.WEEKS, needed, known);
        }
        BackTest test = new BackTest(values, weeks, first(values));
        return Answer.of(new Forecast(
                metric,
                test.best(),
                weeks(test, periods, end, weeks),
                test.scorecard(),
                test.held(),
                working(periods, complete[0], end, known, weeks)));
    }

    /** How many weeks with a value it takes to tell so many. */
    static int needed(int weeks) {
        return FIRST_TOLD_AFTER + weeks + BackTest.FEWEST_ERRORS;
    }

    /** The week with the eighth value. */
    static int first(double[] values) {
        int known = 0;
        for (int week = 0; week < values.length; week++) {
            known += Double.isNaN(values[week]) ? 0 : 1;
            if (known == FIRST_TOLD_AFTER) {
                return week;
            }
        }
        return values.length;
    }

    private static List<Forecast.Week> weeks(BackTest test, Periods periods, int end, int weeks) {
        List<Forecast.Week> told = new ArrayList<>();
        for (int ahead = 0; ahead < weeks; ahead++) {
            told.add(test.told(end - 1, ahead, periods.span(end + ahead)));
        }
        return told;
    }

    private static Working working(Periods periods, int first, int end, int known, int weeks) {
        return new Working(
                Method.FORECAST_BACK_TEST,
                List.of(
                        new Working.Parameter("weeks", weeks),
                        new Working.Parameter("chosen_by_weeks", Ranking.LATEST_WEEKS),
                        new Working.Parameter("intervals_from_weeks", BackTest.LATEST_ERRORS)),
                known,
                new Span(periods.start(first), periods.span(end - 1).last()));
    }
}
