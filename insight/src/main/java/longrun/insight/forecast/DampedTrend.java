package longrun.insight.forecast;

/**
 * Exponential smoothing with a damped additive trend (Gardner and McKenzie 1985). With the value y of a week, the level
 * l and the trend b of the week before,
 *
 * <pre>
 *   l' = alpha y + (1 - alpha) (l + phi b)
 *   b' = beta (l' - l) + (1 - beta) phi b
 *   forecast of h weeks ahead = l' + (phi + phi^2 + ... + phi^h) b'
 * </pre>
 *
 * in the unit of y. A week without a value (NaN) moves level and trend on as forecast. Equal values from the first on
 * give that value.
 */
final class DampedTrend {
    private final Setting setting;
    private double level;
    private double trend;

    /**
     * What is chosen.
     *
     * @param alpha how much of the level the newest week gives, 0 to 1
     * @param beta how much of the trend the newest change of level gives, 0 to 1
     * @param phi what is left of the trend a week later, 0 to 1; with 1 it is Holt's method
     */
    record Setting(double alpha, double beta, double phi) {
        Setting {
            if (!(isShare(alpha) && isShare(beta) && isShare(phi))) {
                throw new IllegalArgumentException(
                        "alpha, beta and phi are 0 to 1, not " + alpha + ", " + beta + ", " + phi);
            }
        }

        private static boolean isShare(double value) {
            return value >= 0 && value <= 1;
        }
    }

    /** Begins with the level and trend before the first value. */
    DampedTrend(Setting setting, double level, double trend) {
        this.setting = setting;
        this.level = level;
        this.trend = trend;
    }

    /** What it tells of the next week. */
    double next() {
        return level + setting.phi * trend;
    }

    void observe(double value) {
        double told = next();
        if (Double.isNaN(value)) {
            level = told;
            trend *= setting.phi;
            return;
        }
        double before = level;
        level = setting.alpha * value + (1 - setting.alpha) * told;
        trend = setting.beta * (level - before) + (1 - setting.beta) * setting.phi * trend;
    }

    /** What it tells of the weeks ahead, one by one. */
    double[] path(int weeks) {
        double[] path = new double[weeks];
        double told = level;
        double left = trend;
        for (int ahead = 0; ahead < weeks; ahead++) {
            left *= setting.phi;
            told += left;
            path[ahead] = told;
        }
        return path;
    }

    double level() {
        return level;
    }

    double trend() {
        return trend;
    }

    Setting setting() {
        return setting;
    }
}
