package longrun.insight.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Working;

/**
 * Finds where metrics go over a window: the slope by Theil and Sen with its interval, and a direction where the test of
 * Mann and Kendall finds one, allowed for ties, for neighbours that are alike, and for the number of metrics looked at
 * together. A slope of just 0 has no direction, whatever the test says.
 */
public final class TrendFinder {
    /** With fewer the normal approximation of the test fails: of eight values of noise, one in a hundred is found. */
    public static final int FEWEST = 10;

    private TrendFinder() {}

    /**
     * The trends of the metrics, in their order, or what each has too little of.
     *
     * @param metrics those shown together, for the more are looked at, the sooner one is clear by chance
     * @param week the weeks of the athlete
     */
    public static Map<Metric, Answer<Trend>> find(
            Evidence evidence, Window window, Collection<Metric> metrics, Grain week) {
        return find(new Observing(evidence, window, week, null), window, metrics);
    }

    /**
     * The same of whole periods of a grain, whatever would suit the window.
     *
     * @param metrics those shown together
     */
    public static Map<Metric, Answer<Trend>> findBy(
            Evidence evidence, Window window, Collection<Metric> metrics, Grain grain) {
        return find(new Observing(evidence, window, grain, grain), window, metrics);
    }

    private static Map<Metric, Answer<Trend>> find(Observing observing, Window window, Collection<Metric> metrics) {
        Map<Metric, Answer<Trend>> answers = new EnumMap<>(Metric.class);
        List<Fitted> fitted = new ArrayList<>();
        for (Metric metric : metrics.isEmpty() ? EnumSet.noneOf(Metric.class) : EnumSet.copyOf(metrics)) {
            Observations observations = observing.of(metric);
            if (isEnough(observations)) {
                fitted.add(Fitted.through(metric, observations));
            } else {
                answers.put(metric, tooLittle(observations));
            }
        }
        judge(fitted, window, answers);
        return answers;
    }

    private static void judge(List<Fitted> fitted, Window window, Map<Metric, Answer<Trend>> answers) {
        double[] adjusted = BenjaminiHochberg.adjusted(
                fitted.stream().mapToDouble(one -> one.test().p()).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            answers.put(fitted.get(i).metric(), Answer.of(trend(fitted.get(i), window, adjusted[i], adjusted.length)));
        }
    }

    private static boolean isEnough(Observations observations) {
        return observations.distinctDays() >= FEWEST;
    }

    private static Answer<Trend> tooLittle(Observations observations) {
        if (observations.size() >= FEWEST) {
            return Answer.tooLittle(Shortage.Of.ACTIVE_DAYS, FEWEST, observations.distinctDays());
        }
        Shortage.Of of = switch (observations.of()) {
            case WORKOUTS -> Shortage.Of.WORKOUTS;
            case WEEKS -> Shortage.Of.WEEKS;
            case MONTHS -> Shortage.Of.MONTHS;
        };
        return Answer.tooLittle(of, FEWEST, observations.size());
    }

    /** A line and its test, before the other metrics are known. */
    record Fitted(Metric metric, Observations observations, TrendLine line, MannKendall test, double rho) {
        static Fitted through(Metric metric, Observations observations) {
            double[] days = observations.days();
            double[] values = observations.values();
            TheilSen theilSen = TheilSen.through(days, values);
            double slope = theilSen.slope();
            double[] residuals = new double[days.length];
            for (int i = 0; i < days.length; i++) {
                residuals[i] = values[i] - slope * (days[i] - days[0]);
            }
            double rho = SerialCorrelation.ofResiduals(residuals);
            double inflation = SerialCorrelation.inflation(rho);
            TrendLine line = TrendLine.through(observations, slope, theilSen.interval(inflation), inflation);
            return new Fitted(metric, observations, line, MannKendall.test(days, values, inflation), rho);
        }
    }

    private static Trend trend(Fitted fitted, Window window, double adjusted, int tested) {
        Significance significance = new Significance(fitted.test().p(), adjusted, fitted.rho());
        return new Trend(
                fitted.metric(),
                window,
                fitted.observations(),
                fitted.line(),
                significance,
                direction(fitted, significance),
                working(fitted.observations(), window, tested));
    }

    private static Direction direction(Fitted fitted, Significance significance) {
        if (!significance.isClear() || fitted.line().slope() == 0) {
            return Direction.UNCLEAR;
        }
        return fitted.test().s() > 0 ? Direction.RISING : Direction.FALLING;
    }

    private static Working working(Observations observations, Window window, int tested) {
        Method method = switch (observations.of()) {
            case WORKOUTS -> Method.TREND_OF_WORKOUTS;
            case WEEKS -> Method.TREND_OF_WEEKS;
            case MONTHS -> Method.TREND_OF_MONTHS;
        };
        List<Working.Parameter> parameters = new ArrayList<>();
        window.days().ifPresent(days -> parameters.add(new Working.Parameter("window_days", days)));
        parameters.add(new Working.Parameter("limit_p", Significance.LIMIT));
        parameters.add(new Working.Parameter("metrics_tested", tested));
        return new Working(method, parameters, observations.size(), observations.span());
    }
}
