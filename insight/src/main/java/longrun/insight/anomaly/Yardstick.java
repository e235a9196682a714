package longrun.insight.anomaly;

import java.util.Arrays;
import longrun.insight.finding.Method;
import longrun.insight.statistics.Quantile;

/**
 * How far from the others is too far, on the logarithms of positive values. Values without spread would make anything
 * else infinitely far: a spread is therefore never taken for less than {@link #LEAST_SPREAD}.
 */
public enum Yardstick {
    /** Interquartile ranges beyond the nearer quartile (Tukey, Exploratory Data Analysis, 1977). */
    IQR(Method.ANOMALY_IQR, 1.5) {
        @Override
        Scale scale(double[] sorted) {
            double first = Quantile.of(sorted, 0.25);
            double third = Quantile.of(sorted, 0.75);
            double range = Math.max(third - first, NORMAL_RANGE * LEAST_SPREAD);
            return new Scale(Quantile.of(sorted, 0.5), first, third, range);
        }
    },
    /** (x - mean) / s, with s² the sum of squares about the mean over n - 1. */
    Z_SCORE(Method.ANOMALY_Z_SCORE, 3) {
        @Override
        Scale scale(double[] sorted) {
            double mean = Arrays.stream(sorted).average().orElseThrow();
            double squares = Arrays.stream(sorted)
                    .map(log -> (log - mean) * (log - mean))
                    .sum();
            double deviation = Math.sqrt(squares / (sorted.length - 1));
            return new Scale(mean, mean, mean, Math.max(deviation, LEAST_SPREAD));
        }
    },
    /** 0.6745 (x - median) / MAD (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). */
    MODIFIED_Z_SCORE(Method.ANOMALY_MODIFIED_Z_SCORE, 3.5) {
        @Override
        Scale scale(double[] sorted) {
            double median = Quantile.of(sorted, 0.5);
            double deviation = Quantile.medianAbsoluteDeviation(sorted) / NORMAL_MAD;
            return new Scale(median, median, median, Math.max(deviation, LEAST_SPREAD));
        }
    };

    /** A twentieth, as a standard deviation: two recorders on one route differ by as much. */
    public static final double LEAST_SPREAD = 0.05;

    /** The median absolute deviation of normal values, in standard deviations. */
    private static final double NORMAL_MAD = 0.6745;

    /** The interquartile range of normal values, in standard deviations. */
    private static final double NORMAL_RANGE = 1.349;

    private final Method method;
    private final double threshold;

    Yardstick(Method method, double threshold) {
        this.method = method;
        this.threshold = threshold;
    }

    /** The scale of at least two logarithms in ascending order. */
    abstract Scale scale(double[] sorted);

    public Method method() {
        return method;
    }

    /** Beyond it is an anomaly, unless the athlete chooses another. */
    public double defaultThreshold() {
        return threshold;
    }
}
