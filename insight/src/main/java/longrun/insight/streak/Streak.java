package longrun.insight.streak;

import longrun.insight.finding.Span;

/**
 * Active days or weeks in a row.
 *
 * @param length how many days or weeks, at least one
 * @param span from the first day to the last; of weeks that a span cuts, the days within it
 */
public record Streak(int length, Span span) {
    public Streak {
        if (length < 1) {
            throw new IllegalArgumentException("a streak has a length, not " + length);
        }
    }
}
