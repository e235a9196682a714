package longrun.insight.goal;

import longrun.insight.finding.Span;

/**
 * A week or month that is over, held against a goal.
 *
 * @param value what came together, in the measure's unit; NaN where no source recorded
 */
public record PastPeriod(Span span, double value, Outcome outcome) {
    /** Whether the goal was reached in it. */
    public enum Outcome {
        REACHED,
        MISSED,
        /** It was not reached by what is known, and not all its days were recorded. */
        UNKNOWN
    }
}
