package longrun.insight.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * What each candidate would have told at the end of each week, from that week and those before alone, of the weeks after
 * it. Never below zero.
 */
final class Paths {
    /** So many weeks back it is the same season and the same day of the week. */
    static final int YEAR = 52;

    private static final int RECENT = 4;
    private static final List<Candidate> CANDIDATES = List.of(Candidate.values());

    private final double[] values;
    private final int weeks;
    private final int first;
    private final double[][] recent;
    private final double[][] damped;
    private final double[][] lastYear;

    /**
     * @param values of weeks that follow each other, NaN where there is none; at least one is not
     * @param first the first week after which anything is told; the weeks before have values enough
     */
    Paths(double[] values, int weeks, int first) {
        this.values = values;
        this.weeks = weeks;
        this.first = first;
        this.recent = new double[values.length][];
        this.damped = new double[values.length][];
        this.lastYear = new double[values.length][];
        tell();
    }

    private void tell() {
        int begin = 0;
        while (Double.isNaN(values[begin])) {
            begin++;
        }
        DampedTrendFit fit = new DampedTrendFit(values[begin]);
        double[] latest = new double[RECENT];
        int known = 0;
        for (int week = begin; week < values.length; week++) {
            if (!Double.isNaN(values[week])) {
                latest[known++ % RECENT] = values[week];
            }
            if (week > begin) {
                fit.observe(values[week]);
            }
            if (week >= first) {
                tell(week, mean(latest, known), fit.best());
            }
        }
    }

    private static double mean(double[] latest, int known) {
        int count = Math.min(known, RECENT);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += latest[i];
        }
        return sum / count;
    }

    private void tell(int week, double mean, DampedTrend smoothing) {
        recent[week] = new double[weeks];
        Arrays.fill(recent[week], mean);
        double[] path = smoothing.path(weeks);
        double[] earlier = new double[weeks];
        for (int ahead = 0; ahead < weeks; ahead++) {
            path[ahead] = Math.max(0, path[ahead]);
            int yearBefore = week + 1 + ahead - YEAR;
            earlier[ahead] = yearBefore < 0 || Double.isNaN(values[yearBefore]) ? mean : values[yearBefore];
        }
        damped[week] = path;
        lastYear[week] = earlier;
    }

    int first() {
        return first;
    }

    /** What was told after a week of that many weeks later, less one. */
    double told(Candidate candidate, int week, int ahead) {
        return switch (candidate) {
            case LAST_FOUR_WEEKS -> recent[week][ahead];
            case DAMPED_TREND -> damped[week][ahead];
            case SAME_WEEKS_LAST_YEAR -> lastYear[week][ahead];
        };
    }

    /** The sum of each candidate's absolute errors over the forecasts of one week, told up to so many weeks ahead. */
    double[] errors(int week, double value, int times) {
        double[] sums = new double[CANDIDATES.size()];
        for (int i = 0; i < sums.length; i++) {
            for (int ahead = 0; ahead < times; ahead++) {
                sums[i] += Math.abs(told(CANDIDATES.get(i), week - 1 - ahead, ahead) - value);
            }
        }
        return sums;
    }
}
