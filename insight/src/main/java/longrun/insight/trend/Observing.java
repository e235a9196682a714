package longrun.insight.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Periods;
import longrun.insight.finding.Span;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what the observations of a metric are. Over 30 and 90 days, pace, distance and duration are those of each
 * workout on its day: 90 days have only 12 whole weeks, and of planted trends that rise in the window by 1.5 standard
 * deviations of one workout, 36 workouts find 62 in 100 and the medians of their weeks 33, as a test simulates. What
 * only a period has, the number of workouts and the share of dog walks, is taken of weeks. Over a year all is of weeks,
 * over all days of months where there are two years of them: the longer the window, the more its neighbours are alike.
 */
final class Observing {
    /** Of fewer, weeks say more. */
    static final int MONTHS_TO_USE_MONTHS = 24;

    private final Evidence evidence;
    private final Window window;
    private final Grain week;
    private final @Nullable Grain asked;

    /**
     * What suits the window, or the periods that are asked for.
     *
     * @param week the weeks of the athlete
     * @param asked null for what suits
     */
    Observing(Evidence evidence, Window window, Grain week, @Nullable Grain asked) {
        this.evidence = evidence;
        this.window = window;
        this.week = week;
        this.asked = asked;
    }

    Observations of(Metric metric) {
        if (asked != null) {
            Observations.Of of = asked == Grain.MONTH ? Observations.Of.MONTHS : Observations.Of.WEEKS;
            return periods(metric, of, evidence.periods(asked));
        }
        return switch (of(window, metric)) {
            case WORKOUTS -> workouts(metric);
            case WEEKS -> periods(metric, Observations.Of.WEEKS, evidence.periods(week));
            case MONTHS -> months(metric);
        };
    }

    private static Observations.Of of(Window window, Metric metric) {
        boolean ofWorkouts = metric != Metric.WORKOUTS && metric != Metric.WALK_SHARE;
        return switch (window) {
            case DAYS_30, DAYS_90 -> ofWorkouts ? Observations.Of.WORKOUTS : Observations.Of.WEEKS;
            case DAYS_365 -> Observations.Of.WEEKS;
            case ALL -> Observations.Of.MONTHS;
        };
    }

    private Observations months(Metric metric) {
        Periods months = evidence.periods(Grain.MONTH);
        return months.complete().length < MONTHS_TO_USE_MONTHS
                ? periods(metric, Observations.Of.WEEKS, evidence.periods(week))
                : periods(metric, Observations.Of.MONTHS, months);
    }

    private Observations periods(Metric metric, Observations.Of of, Periods periods) {
        List<double[]> points = new ArrayList<>();
        Span span = null;
        for (int period : periods.complete()) {
            double value = periods.value(metric, period);
            Span days = periods.span(period);
            if (window.contains(days.first(), evidence.asOf()) && !Double.isNaN(value)) {
                points.add(new double[] {middle(days), value});
                span = span == null ? days : new Span(span.first(), days.last());
            }
        }
        return observations(of, points, span);
    }

    private static double middle(Span days) {
        return Math.floorDiv(days.first().toEpochDay() + days.last().toEpochDay(), 2L);
    }

    private Observations workouts(Metric metric) {
        History history = evidence.history();
        List<double[]> points = new ArrayList<>();
        Span span = null;
        for (int row : evidence.selection().rows().toArray()) {
            double value = value(metric, row);
            LocalDate date = history.date(row);
            if (window.contains(date, evidence.asOf()) && value > 0) {
                points.add(new double[] {history.epochDay(row), value});
                span = new Span(span == null ? date : span.first(), date);
            }
        }
        return observations(Observations.Of.WORKOUTS, points, span);
    }

    /** NaN for what is not known or not plausible. */
    private double value(Metric metric, int row) {
        History history = evidence.history();
        if (!history.isPlausible(row)) {
            return Double.NaN;
        }
        return switch (metric) {
            case DISTANCE -> history.metres(row);
            case DURATION -> history.seconds(row);
            case TYPICAL_PACE -> history.activity(row).onFoot() ? history.pace(row) : Double.NaN;
            case WORKOUTS, WALK_SHARE -> throw new IllegalArgumentException("one workout has no " + metric);
        };
    }

    private static Observations observations(Observations.Of of, List<double[]> points, @Nullable Span span) {
        return new Observations(
                of,
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray(),
                span);
    }
}
