package longrun.insight.consistency;

import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.pattern.Pattern;

/**
 * How steadily somebody trained in a window of days.
 *
 * @param score 0 to 100: the parts' points by their weights
 * @param window the days it speaks of, covered or not
 * @param weekdays over the window
 * @param months over the whole history that the lens lets through, for a window has too few of each
 */
public record Consistency(double score, Span window, Parts parts, Pattern weekdays, Pattern months, Working working) {
    /** The four parts. */
    public record Parts(
            Part.Frequency frequency, Part.Timing timing, Part.Performance performance, Part.Unbroken unbroken) {
        double score() {
            return frequency.weighted() + timing.weighted() + performance.weighted() + unbroken.weighted();
        }
    }
}
