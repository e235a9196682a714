package longrun.insight.period;

/**
 * What a metric comes to in stretches of the year before, as many days long.
 *
 * @param low below it lies one stretch in ten
 * @param high above it lies one stretch in ten
 * @param least of all the stretches
 * @param most of all the stretches
 * @param spread 1.4826 times the median absolute deviation, which estimates the standard deviation of normal values
 * @param stretches how many there were
 */
public record Usual(double median, double low, double high, double least, double most, double spread, int stretches) {
    /**
     * How far from usual a value is, in spreads, negative below; NaN for a value that is not known. Where all stretches
     * were alike, any other value is as far as can be.
     */
    public double surprise(double value) {
        double away = value - median;
        if (away == 0 || Double.isNaN(away)) {
            return away;
        }
        return spread == 0 ? Math.copySign(Double.POSITIVE_INFINITY, away) : away / spread;
    }

    /** Whether no stretch of the year was like that: a value above or below all of them. */
    public boolean isUnheardOf(double value) {
        return value < least || value > most;
    }

    /** Whether a value lies where eight stretches in ten do. */
    public boolean isUsual(double value) {
        return value >= low && value <= high;
    }
}
