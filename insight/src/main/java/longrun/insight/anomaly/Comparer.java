package longrun.insight.anomaly;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import longrun.insight.label.Labels;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/** Compares the quantities of a workout with those of the others of its kind. */
final class Comparer {
    /** The standard deviation of the logarithm of a run's, or a dog walk's, distance and duration on real accounts. */
    private static final double KIND_SPREAD = 0.4;

    private final Labels labels;
    private final History history;
    private final Baselines baselines;
    private final AnomalyParameters parameters;

    Comparer(Labels labels, Baselines baselines, AnomalyParameters parameters) {
        this.labels = labels;
        this.history = labels.history();
        this.baselines = baselines;
        this.parameters = parameters;
    }

    /** The quantities that are known and can be compared; none where too few workouts are alike. */
    Map<Quantity, Comparison> compare(int row) {
        return Kind.of(labels, row).map(kind -> compare(kind, row)).orElseGet(() -> nearest(row));
    }

    /** An outlier, beside the kind it probably was. */
    private Map<Quantity, Comparison> nearest(int row) {
        Map<Quantity, Comparison> run = compare(Kind.RUN, row);
        Map<Quantity, Comparison> walk = compare(Kind.WALK, row);
        return unlikely(walk) < unlikely(run) ? walk : run;
    }

    /**
     * How unlikely it is one of a kind, as a negative logarithm up to a constant: by how many there are of the kind, and
     * by distance or duration, whichever fits better, for clock or place is wrong.
     */
    private static double unlikely(Map<Quantity, Comparison> compared) {
        double apart = Math.min(apart(compared.get(Quantity.DISTANCE)), apart(compared.get(Quantity.DURATION)));
        int alike = compared.values().stream()
                .mapToInt(one -> one.usual().alike())
                .max()
                .orElse(1);
        return apart * apart / 2 - Math.log(alike);
    }

    /** In spreads. */
    private static double apart(@Nullable Comparison one) {
        return one == null ? Double.POSITIVE_INFINITY : Math.abs(Math.log(one.ratio())) / KIND_SPREAD;
    }

    Map<Quantity, Comparison> compare(Kind kind, int row) {
        Map<Quantity, Comparison> compared = new EnumMap<>(Quantity.class);
        for (Quantity quantity : List.of(Quantity.values())) {
            double value = quantity.of(history, row);
            double[] logs = baselines.alike(kind, quantity, row);
            if (value > 0 && logs.length >= Baselines.FEWEST_ALIKE) {
                Scale scale = parameters.yardstick().scale(logs);
                compared.put(
                        quantity,
                        new Comparison(
                                quantity,
                                value,
                                scale.score(Math.log(value)),
                                scale.usual(parameters.threshold(), logs.length)));
            }
        }
        return compared;
    }
}
