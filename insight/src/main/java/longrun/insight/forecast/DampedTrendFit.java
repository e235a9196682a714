package longrun.insight.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import longrun.insight.forecast.DampedTrend.Setting;

/**
 * Damped-trend smoothing with several settings at once: each week the one is believed whose forecasts of the next week
 * have been nearest so far, old errors counting less. So nothing is fitted again from week to week, and no week is told
 * with a setting that a later one chose.
 */
final class DampedTrendFit {
    /** From nearly the mean of all weeks to nearly the last alone. */
    private static final double[] ALPHAS = {0.05, 0.1, 0.2, 0.3, 0.5, 0.8};

    /** A trend that is followed faster than this mostly follows noise. */
    private static final double[] BETAS = {0.1, 0.3};

    /** Below 0.8 a trend is over within a month, and 0.98 is the most that Hyndman and Athanasopoulos advise. */
    private static final double[] PHIS = {0.8, 0.9, 0.98};

    /** An error counts half as much after 69 weeks, so that an old habit does not choose the setting for a new one. */
    private static final double DISCOUNT = 0.99;

    private static final List<Setting> SETTINGS = settings();

    private final DampedTrend[] smoothings;
    private final double[] errors = new double[SETTINGS.size()];

    /** Begins with the first value as the level, and no trend. */
    DampedTrendFit(double first) {
        smoothings = SETTINGS.stream()
                .map(setting -> new DampedTrend(setting, first, 0))
                .toArray(DampedTrend[]::new);
    }

    private static List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (double alpha : ALPHAS) {
            // with neither a trend at first nor one learned there is none to damp
            settings.add(new Setting(alpha, 0, 0));
            for (double beta : BETAS) {
                Arrays.stream(PHIS).forEach(phi -> settings.add(new Setting(alpha, beta, phi)));
            }
        }
        return List.copyOf(settings);
    }

    void observe(double value) {
        for (int i = 0; i < smoothings.length; i++) {
            if (!Double.isNaN(value)) {
                errors[i] = DISCOUNT * errors[i] + Math.abs(value - smoothings[i].next());
            }
            smoothings[i].observe(value);
        }
    }

    /** The one with the smallest errors so far, of equal ones the first. */
    DampedTrend best() {
        int best = 0;
        for (int i = 1; i < errors.length; i++) {
            if (errors[i] < errors[best]) {
                best = i;
            }
        }
        return smoothings[best];
    }
}
