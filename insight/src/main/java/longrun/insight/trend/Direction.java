package longrun.insight.trend;

import longrun.insight.evidence.Metric;

/** Where a metric goes. */
public enum Direction {
    RISING,
    FALLING,
    /** Chance alone would explain what is seen. */
    UNCLEAR;

    /** What it means for the athlete. */
    public enum Meaning {
        BETTER,
        WORSE,
        /** The metric has no better side, or goes nowhere clear. */
        NEITHER
    }

    /** What it means where a metric goes this way. */
    public Meaning meaning(Metric metric) {
        if (this == UNCLEAR || metric.better() == Metric.Better.NEITHER) {
            return Meaning.NEITHER;
        }
        return (this == RISING) == (metric.better() == Metric.Better.HIGHER) ? Meaning.BETTER : Meaning.WORSE;
    }
}
