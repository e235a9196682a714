package longrun.insight.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import longrun.insight.finding.Interval;
import longrun.insight.statistics.Quantile;
import longrun.insight.statistics.StationaryBootstrap;
import org.jspecify.annotations.Nullable;

/**
 * Sets after against before, with intervals from months drawn in blocks on each side: the quantiles of what the draws
 * give, widened about the estimate by {@link StationaryBootstrap#widening}; of a ratio, its logarithm. Where a draw may
 * give no ratio, having nothing before or after, there is no interval.
 */
final class Contrasts {
    static final double LEVEL = 0.95;

    /** Enough for the ends of an interval to stay where they are with another seed, within a twentieth of its width. */
    static final int DRAWS = 1_000;

    /** Less than a year on a side doesn't show how months follow each other. */
    static final int FEWEST_MONTHS = 12;

    private final Map<Aspect, Double> before;
    private final Map<Aspect, Double> after;

    private Contrasts(Half before, Half after) {
        this.before = before.measure();
        this.after = after.measure();
    }

    static boolean canTell(Half before, Half after) {
        return before.completeMonths() >= FEWEST_MONTHS && after.completeMonths() >= FEWEST_MONTHS;
    }

    static List<Comparison> compare(Half before, Half after, long seed) {
        Contrasts estimate = new Contrasts(before, after);
        if (!canTell(before, after)) {
            return estimate.comparisons(Map.of(), 1);
        }
        double widening = Math.max(
                StationaryBootstrap.widening(before.size(), LEVEL), StationaryBootstrap.widening(after.size(), LEVEL));
        return estimate.comparisons(draw(before, after, seed), widening);
    }

    /** Of each aspect the contrast in each draw, on the scale it is widened on. */
    private static Map<Aspect, double[]> draw(Half before, Half after, long seed) {
        Map<Aspect, double[]> drawn = new EnumMap<>(Aspect.class);
        StationaryBootstrap earlier = new StationaryBootstrap(before.size(), seed);
        StationaryBootstrap later = new StationaryBootstrap(after.size(), ~seed);
        int[] timesBefore = new int[before.size()];
        int[] timesAfter = new int[after.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            earlier.draw(timesBefore);
            later.draw(timesAfter);
            Map<Aspect, Double> one = before.measure(timesBefore);
            Map<Aspect, Double> other = after.measure(timesAfter);
            for (Aspect aspect : Aspect.values()) {
                double contrast = contrast(aspect, one, other);
                drawn.computeIfAbsent(aspect, key -> new double[DRAWS])[draw] =
                        aspect.contrast().scaled(contrast);
            }
        }
        return drawn;
    }

    private static double contrast(Aspect aspect, Map<Aspect, Double> before, Map<Aspect, Double> after) {
        return aspect.contrast().of(before.getOrDefault(aspect, Double.NaN), after.getOrDefault(aspect, Double.NaN));
    }

    private List<Comparison> comparisons(Map<Aspect, double[]> drawn, double widening) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            double contrast = contrast(aspect, before, after);
            double[] ofOne = drawn.get(aspect);
            comparisons.add(new Comparison(
                    aspect,
                    before.getOrDefault(aspect, Double.NaN),
                    after.getOrDefault(aspect, Double.NaN),
                    Double.isFinite(contrast) ? contrast : Double.NaN,
                    ofOne == null ? null : interval(aspect, contrast, ofOne, widening)));
        }
        return comparisons;
    }

    private static @Nullable Interval interval(Aspect aspect, double contrast, double[] drawn, double widening) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        Aspect.Contrast scale = aspect.contrast();
        double estimate = scale.scaled(contrast);
        if (!Double.isFinite(estimate) || !Double.isFinite(sorted[0]) || !Double.isFinite(sorted[DRAWS - 1])) {
            return null;
        }
        double low = estimate + widening * (Quantile.of(sorted, (1 - LEVEL) / 2) - estimate);
        double high = estimate + widening * (Quantile.of(sorted, (1 + LEVEL) / 2) - estimate);
        return new Interval(scale.unscaled(low), scale.unscaled(high), LEVEL);
    }
}
