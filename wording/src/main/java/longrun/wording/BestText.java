package longrun.wording;

import longrun.insight.best.Best;

/** The best workouts of a label, in words. */
public final class BestText {
    private final QuantityText quantities;

    public BestText(QuantityText quantities) {
        this.quantities = quantities;
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
