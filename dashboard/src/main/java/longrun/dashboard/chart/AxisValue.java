package longrun.dashboard.chart;

import java.util.Locale;
import longrun.insight.evidence.Metric;
import longrun.wording.QuantityText;
import longrun.wording.Units;

/** Values as an axis has them: in the athlete's units, hours, minutes of pace, and hundredths. */
public final class AxisValue {
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double SECONDS_PER_MINUTE = 60;

    private AxisValue() {}

    /** A metric's value; empty for one that is not known. */
    public static String of(Metric metric, double value, QuantityText quantities) {
        return written(
                switch (metric) {
                    case WORKOUTS -> value;
                    case DISTANCE -> quantities.units().of(value);
                    case DURATION -> value / SECONDS_PER_HOUR;
                    case TYPICAL_PACE -> quantities.units().perUnit(value) / SECONDS_PER_MINUTE;
                    case WALK_SHARE -> value * 100;
                });
    }

    /** What an axis counts, such as "mi"; empty for a plain number. */
    public static String unit(Metric metric, Units units) {
        return switch (metric) {
            case WORKOUTS -> "";
            case DISTANCE -> units.symbol();
            case DURATION -> "hours";
            case TYPICAL_PACE -> "minutes per " + units.symbol();
            case WALK_SHARE -> "%";
        };
    }

    private static String written(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4f", value) : "";
    }
}
