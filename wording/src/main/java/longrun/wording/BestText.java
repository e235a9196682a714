package longrun.wording;

import java.util.List;
import java.util.stream.DoubleStream;
import longrun.insight.best.Best;
import longrun.workout.quantity.Distance;

/** The best workouts of a label, in words. */
public final class BestText {
    /** Said of a best that is an anomaly. */
    public static final String ODD = "stands out";

    /** In metres. */
    private static final double HALF_MARATHON = 21_097.5;

    private static final double MARATHON = 42_195;

    private final QuantityText quantities;

    public BestText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /**
     * The distances that athletes speak of, in metres: 1, 3, 5 and 10 miles or 2, 5 and 10 kilometres, and the two
     * marathons.
     */
    public static List<Double> distances(Units units) {
        return units == Units.MILES
                ? DoubleStream.of(1, 3, 5, 10, 13.1, 26.2)
                        .map(miles -> Distance.ofMiles(miles).metres())
                        .boxed()
                        .toList()
                : List.of(2000.0, 5000.0, 10_000.0, HALF_MARATHON, MARATHON);
    }

    /** In what it is the best, such as "Fastest over at least 13.1 mi". */
    public String name(Best best) {
        return switch (best.in()) {
            case DISTANCE -> "Farthest";
            case DURATION -> "Longest";
            case PACE -> "Fastest over at least " + length(best.atLeast());
        };
    }

    private String length(double metres) {
        double value = Math.rint(quantities.units().of(metres) * 10) / 10;
        return quantities.number(value, value == Math.rint(value) ? 0 : 1) + " "
                + quantities.units().symbol();
    }
}
