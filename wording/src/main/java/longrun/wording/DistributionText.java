package longrun.wording;

import java.util.List;
import java.util.stream.DoubleStream;
import longrun.insight.anomaly.Quantity;
import longrun.insight.distribution.Distribution;
import longrun.insight.distribution.Distribution.Bin;

/** How often values occur, in words. */
public final class DistributionText {
    private static final double ROUNDING = 1e-6;
    private static final double SECONDS_PER_MINUTE = 60;

    private final QuantityText quantities;

    public DistributionText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** Widths of bins that read well in the athlete's units, ascending, in the quantity's own unit. */
    public static List<Double> widths(Quantity quantity, Units units) {
        return switch (quantity) {
            case DISTANCE -> scaled(1 / units.of(1), 0.1, 0.25, 0.5, 1, 2, 5, 10);
            case DURATION -> scaled(SECONDS_PER_MINUTE, 1, 2, 5, 10, 15, 30, 60);
            case PACE -> scaled(1 / units.perUnit(1), 5, 10, 15, 30, 60, 120, 300);
        };
    }

    private static List<Double> scaled(double by, double... widths) {
        return DoubleStream.of(widths).map(width -> width * by).boxed().toList();
    }

    /** What is counted, such as "Distances". */
    public static String name(Quantity quantity) {
        return switch (quantity) {
            case DISTANCE -> "Distances";
            case DURATION -> "Times";
            case PACE -> "Paces";
        };
    }

    /** A bin with its unit, such as "3 to 3.5 mi". */
    public String bin(Quantity quantity, Bin bin) {
        String unit = switch (quantity) {
            case DISTANCE -> " " + quantities.units().symbol();
            case DURATION -> "";
            case PACE -> " /" + quantities.units().symbol();
        };
        return bound(quantity, bin.from()) + " to " + bound(quantity, bin.to()) + unit;
    }

    /** Where a bin begins, as an axis has it: {@code 3.5}, {@code 1 h 30 m} or {@code 9:30}. */
    public String bound(Quantity quantity, double value) {
        return switch (quantity) {
            case DISTANCE -> shortest(quantities.units().of(value));
            case DURATION -> quantities.duration(value);
            case PACE ->
                quantities.pace(value).replace(" /" + quantities.units().symbol(), "");
        };
    }

    private String shortest(double value) {
        int decimals = 0;
        double scaled = value;
        while (decimals < 2 && Math.abs(scaled - Math.rint(scaled)) > ROUNDING) {
            scaled *= 10;
            decimals++;
        }
        return quantities.number(value, decimals);
    }

    /** Which bin holds the most; of equal ones the first. */
    public String sentence(Distribution found) {
        Bin most = found.bins().get(0);
        for (Bin bin : found.bins()) {
            most = bin.counts().total() > most.counts().total() ? bin : most;
        }
        return "Most often " + bin(found.quantity(), most) + ": "
                + quantities.count(most.counts().total()) + " of " + quantities.count(found.workouts())
                + " workouts.";
    }
}
