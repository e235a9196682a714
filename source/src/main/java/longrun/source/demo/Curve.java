package longrun.source.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A value that moves over the years: straight lines between years, level before the first and after the last. */
final class Curve {
    private static final double DAYS_PER_YEAR = 365.25;

    private final NavigableMap<Double, Double> points;

    private Curve(NavigableMap<Double, Double> points) {
        this.points = points;
    }

    /** Through year, value, year, value…; 2018.5 is the middle of 2018. */
    static Curve through(double... yearsAndValues) {
        NavigableMap<Double, Double> points = new TreeMap<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            points.put(yearsAndValues[i], yearsAndValues[i + 1]);
        }
        return new Curve(points);
    }

    double at(LocalDate day) {
        double year = day.getYear() + (day.getDayOfYear() - 1) / DAYS_PER_YEAR;
        Map.Entry<Double, Double> before = points.floorEntry(year);
        Map.Entry<Double, Double> after = points.higherEntry(year);
        if (before == null) {
            return points.firstEntry().getValue();
        }
        if (after == null) {
            return before.getValue();
        }
        double share = (year - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + share * (after.getValue() - before.getValue());
    }
}
