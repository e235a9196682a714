package longrun.acceptance.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * How often labels are right beside how sure they are, in ten bins of confidence; the expected calibration error is the
 * mean of the differences, each weighted by its bin's labels (Naeini, Cooper and Hauskrecht 2015).
 */
final class Calibration {
    private static final int BINS = 10;

    private final double[] confidence = new double[BINS];
    private final double[] right = new double[BINS];
    private final int[] count = new int[BINS];

    /** @param calibrated what is made of a label's confidence */
    void add(Score score, DoubleUnaryOperator calibrated) {
        for (int row : score.rows()) {
            double sure = calibrated.applyAsDouble(score.labels().confidence(row));
            int bin = (int) Math.min(BINS - 1, sure * BINS);
            confidence[bin] += sure;
            right[bin] += score.right(row);
            count[bin]++;
        }
    }

    double error() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(confidence[bin] - right[bin]);
        }
        return sum / Arrays.stream(count).sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                text.append(String.format(
                        Locale.ROOT,
                        "confident %.3f right %.3f of %d%n",
                        confidence[bin] / count[bin],
                        right[bin] / count[bin],
                        count[bin]));
            }
        }
        return text + String.format(Locale.ROOT, "expected calibration error %.4f%n", error());
    }
}
