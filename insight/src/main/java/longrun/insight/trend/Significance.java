package longrun.insight.trend;

/**
 * How easily chance alone would give as clear a trend.
 *
 * @param p of this metric alone, by Mann and Kendall
 * @param adjusted p allowed for the number of metrics looked at, by Benjamini and Hochberg
 * @param serialCorrelation of neighbours, 0 to 0.95, which p allows for
 */
public record Significance(double p, double adjusted, double serialCorrelation) {
    /** Below it a trend is called one: of twenty that are called so, about one is chance. */
    public static final double LIMIT = 0.05;

    boolean isClear() {
        return adjusted < LIMIT;
    }
}
