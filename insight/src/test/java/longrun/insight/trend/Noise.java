package longrun.insight.trend;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Span;

/** Made-up values whose trend is known. */
final class Noise {
    private final Random random;

    Noise(long seed) {
        random = new Random(seed);
    }

    /** Normal values of standard deviation 1, neighbours correlated by rho, rising by so much from each to the next. */
    double[] values(int size, double rho, double rise) {
        double[] values = new double[size];
        double last = random.nextGaussian();
        for (int i = 0; i < size; i++) {
            last = i == 0 ? last : rho * last + Math.sqrt(1 - rho * rho) * random.nextGaussian();
            values[i] = last + rise * i;
        }
        return values;
    }

    /** Such counts as there are in a week, of that mean. */
    double[] counts(int size, double mean) {
        double[] counts = new double[size];
        for (int i = 0; i < size; i++) {
            double left = random.nextDouble();
            for (double product = Math.exp(-mean); left > product; left *= random.nextDouble()) {
                counts[i]++;
            }
        }
        return counts;
    }

    /** Days of a window in order, some of them twice. */
    double[] days(int size, int window) {
        double[] days = new double[size];
        Arrays.setAll(days, i -> random.nextInt(window));
        Arrays.sort(days);
        return days;
    }

    static double[] weeks(int size) {
        double[] days = new double[size];
        Arrays.setAll(days, i -> 7 * i + 18000);
        return days;
    }

    static TrendFinder.Fitted fitted(double[] days, double[] values) {
        Span span = new Span(LocalDate.ofEpochDay((long) days[0]), LocalDate.ofEpochDay((long) days[days.length - 1]));
        return TrendFinder.Fitted.through(
                Metric.TYPICAL_PACE, new Observations(Observations.Of.WEEKS, days, values, span));
    }
}
