package longrun.insight.trend;

import java.time.LocalDate;
import java.util.Arrays;
import longrun.insight.finding.Interval;
import longrun.insight.statistics.Quantile;

/**
 * The line of a trend, with the band in which the true line probably lies at a day: the interval of the level in the
 * middle and that of the slope, put together as independent errors are, by their squares. The level is the median of
 * the values less their slope from the middle day; its interval ends z sqrt(n inflation) / 2 places to each side of it.
 *
 * @param middle the median day
 * @param level of the middle day
 * @param slope per day
 */
public record TrendLine(LocalDate middle, double level, Interval levelInterval, double slope, Interval slopeInterval) {
    static TrendLine through(Observations observations, double slope, Interval slopeInterval, double inflation) {
        double[] days = observations.days();
        long middle = (long) days[days.length / 2];
        double[] levels = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            levels[i] = observations.value(i) - slope * (days[i] - middle);
        }
        Arrays.sort(levels);
        double spread = TheilSen.Z * Math.sqrt(levels.length * inflation) / 2;
        int low = (int) Math.max(0, Math.floor((levels.length - 1) / 2.0 - spread));
        int high = levels.length - 1 - low;
        return new TrendLine(
                LocalDate.ofEpochDay(middle),
                Quantile.of(levels, 0.5),
                new Interval(levels[low], levels[high], TheilSen.LEVEL),
                slope,
                slopeInterval);
    }

    /** What the line says of a day; never below zero, for no metric is. */
    public double value(LocalDate day) {
        return Math.max(0, straight(day));
    }

    /** Where the true line probably lies at a day; never below zero. */
    public Interval band(LocalDate day) {
        long from = day.toEpochDay() - middle.toEpochDay();
        double one = (slopeInterval.low() - slope) * from;
        double other = (slopeInterval.high() - slope) * from;
        double below = Math.hypot(level - levelInterval.low(), Math.min(one, other));
        double above = Math.hypot(levelInterval.high() - level, Math.max(one, other));
        double value = straight(day);
        return new Interval(Math.max(0, value - below), Math.max(0, value + above), TheilSen.LEVEL);
    }

    private double straight(LocalDate day) {
        return level + slope * (day.toEpochDay() - middle.toEpochDay());
    }
}
