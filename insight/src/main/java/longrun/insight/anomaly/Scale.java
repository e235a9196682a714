package longrun.insight.anomaly;

/**
 * Where the others lie, in logarithms. A value's score is how many units it lies above {@code high} or, negative, below
 * {@code low}; 0 between them.
 *
 * @param centre their middle
 * @param unit their spread, above 0
 */
record Scale(double centre, double low, double high, double unit) {
    double score(double log) {
        if (log > high) {
            return (log - high) / unit;
        }
        return log < low ? (log - low) / unit : 0;
    }

    /** What scores at most the threshold, not as logarithms. */
    Usual usual(double threshold, int alike) {
        return new Usual(Math.exp(low - threshold * unit), Math.exp(centre), Math.exp(high + threshold * unit), alike);
    }
}
