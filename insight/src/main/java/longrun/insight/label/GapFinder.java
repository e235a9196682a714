package longrun.insight.label;

import java.util.Optional;
import longrun.workout.quantity.Pace;

/**
 * Finds the gap between an account's runs and walks: the lowest point of the density of ln(pace) between 11 and 20
 * min/mi, if it is a gap at all.
 *
 * <p>The density is a Gaussian kernel estimate (Silverman 1986) of bandwidth 0.07 on a grid of 0.01, from 4 to 60
 * min/mi. A gap is lower than 0.6 of both heights beside it, has at least 8 % of the workouts on either side, and lies
 * between a pace that can be run and one that can be walked. Its middle is that of the stretch lower than half way from
 * the bottom to the lower height. Fewer than ten paces, equal paces, or one habit only have none.
 */
final class GapFinder {
    /** Too few make gaps by chance. */
    private static final int FEWEST = 10;

    private static final double STEP = 0.01;

    /** Paces of one habit spread by 0.1 to 0.2: half of that smooths chance away and keeps the habits apart. */
    private static final double BANDWIDTH = 0.07;

    private static final double DEEP = 0.6;
    private static final double SMALLEST_SIDE = 0.08;
    private static final double FASTEST = log(4);
    private static final double SLOWEST = log(60);
    private static final double GAP_FROM = log(11);
    private static final double GAP_TO = log(20);

    /** Nobody's habitual run is slower than 16 min/mi, nor habitual walk faster than 15. */
    private static final double SLOWEST_RUN = log(16);

    private static final double FASTEST_WALK = log(15);

    private final double[] logPaces;
    private final double[] density;

    private GapFinder(double[] logPaces) {
        this.logPaces = logPaces;
        this.density = density(logPaces);
    }

    /** The gap among paces given as ln of seconds per kilometre. */
    static Optional<Gap> find(double[] logPaces) {
        return logPaces.length < FEWEST ? Optional.empty() : new GapFinder(logPaces).deepest();
    }

    private Optional<Gap> deepest() {
        int bottom = place(GAP_FROM);
        for (int place = bottom; place <= place(GAP_TO); place++) {
            if (depth(place) < depth(bottom)) {
                bottom = place;
            }
        }
        return gap(bottom);
    }

    private Optional<Gap> gap(int bottom) {
        int fast = highest(0, bottom);
        int slow = highest(bottom, density.length - 1);
        double middle = middle(bottom, fast, slow);
        if (depth(bottom) > DEEP
                || smallerSide(middle) < SMALLEST_SIDE
                || at(fast) > SLOWEST_RUN
                || at(slow) < FASTEST_WALK) {
            return Optional.empty();
        }
        return Optional.of(new Gap(pace(at(fast)), pace(middle), pace(at(slow)), depth(bottom)));
    }

    /** The density at a place over the lower of the heights beside it. */
    private double depth(int place) {
        double fast = density[highest(0, place)];
        double slow = density[highest(place, density.length - 1)];
        return fast == 0 || slow == 0 ? 1 : density[place] / Math.min(fast, slow);
    }

    private int highest(int from, int to) {
        int highest = from;
        for (int place = from; place <= to; place++) {
            if (density[place] > density[highest]) {
                highest = place;
            }
        }
        return highest;
    }

    private double middle(int bottom, int fast, int slow) {
        double half = (density[bottom] + Math.min(density[fast], density[slow])) / 2;
        int first = bottom;
        while (first > fast && density[first] < half) {
            first--;
        }
        int last = bottom;
        while (last < slow && density[last] < half) {
            last++;
        }
        return (at(first) + at(last)) / 2;
    }

    private double smallerSide(double middle) {
        int faster = 0;
        for (double pace : logPaces) {
            if (pace < middle) {
                faster++;
            }
        }
        return Math.min(faster, logPaces.length - faster) / (double) logPaces.length;
    }

    private static double[] density(double[] logPaces) {
        int cells = place(SLOWEST) + 1;
        int reach = (int) Math.ceil(4 * BANDWIDTH / STEP);
        double[] kernel = new double[reach + 1];
        for (int away = 0; away <= reach; away++) {
            double standard = away * STEP / BANDWIDTH;
            kernel[away] = Math.exp(-standard * standard / 2);
        }
        double[] density = new double[cells];
        for (double pace : logPaces) {
            int centre = place(pace);
            for (int cell = Math.max(0, centre - reach); cell <= Math.min(cells - 1, centre + reach); cell++) {
                density[cell] += kernel[Math.abs(cell - centre)];
            }
        }
        return density;
    }

    private static int place(double logPace) {
        return (int) Math.round((logPace - FASTEST) / STEP);
    }

    private static double at(int place) {
        return FASTEST + place * STEP;
    }

    private static double log(double minutesPerMile) {
        return Math.log(Pace.ofMinutesPerMile(minutesPerMile).secondsPerKilometre());
    }

    private static Pace pace(double logPace) {
        return Pace.ofSecondsPerKilometre(Math.exp(logPace));
    }
}
