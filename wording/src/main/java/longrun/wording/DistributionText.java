package longrun.wording;

import longrun.insight.anomaly.Quantity;
import longrun.insight.distribution.Distribution;
import longrun.insight.distribution.Distribution.Bin;

/** How often values occur, in words. */
public final class DistributionText {
    private static final double ROUNDING = 1e-6;

    private final QuantityText quantities;

    public DistributionText(QuantityText quantities) {
        this.quantities = quantities;
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
