package longrun.insight.forecast;

import java.util.List;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Interval;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;

/**
 * What the weeks after the last complete one will probably bring, in the unit of the metric.
 *
 * @param by the candidate that tells it: that with the smallest error in the scorecard
 * @param weeks the weeks to come, in order
 * @param scorecard how wrong each candidate was when asked the same in the past, the best first
 * @param held how often the intervals given in the past have held
 */
public record Forecast(
        Metric metric, Candidate by, List<Week> weeks, List<Score> scorecard, Held held, Working working) {
    public Forecast {
        weeks = List.copyOf(weeks);
        scorecard = List.copyOf(scorecard);
    }

    /**
     * One week to come; a typical pace is that of a week with workouts.
     *
     * @param half holds it as often as not
     * @param most holds it four times in five, and holds the other interval
     */
    public record Week(Span days, double value, Interval half, Interval most) {}

    /**
     * How wrong a candidate was.
     *
     * @param error the mean absolute error, in the unit of the metric
     * @param scaled the error as a multiple of the mean absolute change from one week to the next (MASE, Hyndman and
     *     Koehler 2006): below 1 it is nearer than that; NaN, not known, where no week differs from the one before
     */
    public record Score(Candidate candidate, double error, double scaled) {}

    /**
     * How often intervals held that were given in the past, each from the weeks before it alone.
     *
     * @param given how many were given of which the week is over
     * @param half how many of the narrow ones held
     * @param most how many of the wide ones held
     */
    public record Held(int given, int half, int most) {
        public Held {
            if (half < 0 || half > most || most > given) {
                throw new IllegalArgumentException(half + " and " + most + " cannot have held of " + given);
            }
        }
    }
}
