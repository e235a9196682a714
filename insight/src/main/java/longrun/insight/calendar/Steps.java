package longrun.insight.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import longrun.insight.statistics.Quantile;

/**
 * Steps of daily distance by the athlete's own days. The bounds are the quantiles at 1/5, 2/5, 3/5 and 4/5 (see
 * {@link Quantile}) of the distances of her active days; a day stands above each bound that it exceeds. Of many equal
 * distances some bounds are equal, and the steps between them hold no day. An active day whose distance is not known is
 * on the lowest step. Without any distance every step but the lowest is empty and the bounds are NaN.
 *
 * @param all from the shortest to the longest
 */
public record Steps(List<Step> all) {
    /** As many shades as an eye tells apart at a glance. */
    public static final int COUNT = 5;

    public Steps {
        all = List.copyOf(all);
    }

    /**
     * One step.
     *
     * @param above its days went farther, in metres; 0 for the lowest
     * @param upTo none of its days went farther, in metres; the longest day for the highest
     * @param days how many there are, those without a known distance among the lowest
     */
    public record Step(double above, double upTo, int days) {}

    /** Those of some active days, by their metres; 0 where the distance is not known. */
    static Steps of(double[] activeDays) {
        double[] bounds = bounds(activeDays);
        Steps empty = of(bounds, new int[COUNT]);
        int[] days = new int[COUNT];
        for (double metres : activeDays) {
            days[empty.of(metres) - 1]++;
        }
        return of(bounds, days);
    }

    private static Steps of(double[] bounds, int[] days) {
        List<Step> all = new ArrayList<>();
        for (int step = 0; step < COUNT; step++) {
            all.add(new Step(step == 0 ? 0 : bounds[step - 1], bounds[step], days[step]));
        }
        return new Steps(all);
    }

    private static double[] bounds(double[] activeDays) {
        double[] known = new double[activeDays.length];
        int size = 0;
        for (double metres : activeDays) {
            if (metres > 0) {
                known[size++] = metres;
            }
        }
        double[] sorted = Quantile.sorted(Arrays.copyOf(known, size));
        double[] bounds = new double[COUNT];
        for (int step = 1; step <= COUNT; step++) {
            bounds[step - 1] = Quantile.of(sorted, (double) step / COUNT);
        }
        return bounds;
    }

    /** The step of an active day, 1 to {@link #COUNT}. */
    public int of(double metres) {
        int step = 1;
        while (step < COUNT && metres > all.get(step - 1).upTo()) {
            step++;
        }
        return step;
    }
}
