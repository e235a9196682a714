package longrun.insight.streak;

import longrun.insight.finding.Working;

/** The longest and the current streak within a span, in days and in weeks. */
public record Streaks(Runs days, Runs weeks, Working working) {}
