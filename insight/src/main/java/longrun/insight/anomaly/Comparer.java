package longrun.insight.anomaly;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import longrun.insight.label.Labels;
import longrun.workout.history.History;

/** Compares the quantities of a workout with those of the others of its kind. */
final class Comparer {
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

    /** An outlier, beside what it is least unlike: clock or place may be wrong, so the nearer of the two tells. */
    private Map<Quantity, Comparison> nearest(int row) {
        Map<Quantity, Comparison> run = compare(Kind.RUN, row);
        Map<Quantity, Comparison> walk = compare(Kind.WALK, row);
        return apart(walk) < apart(run) ? walk : run;
    }

    private static double apart(Map<Quantity, Comparison> compared) {
        return compared.values().stream()
                .filter(one -> one.quantity() != Quantity.PACE)
                .mapToDouble(one -> Math.abs(Math.log(one.ratio())))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    Map<Quantity, Comparison> compare(Kind kind, int row) {
        int[] alike = baselines.alike(kind, row);
        Map<Quantity, Comparison> compared = new EnumMap<>(Quantity.class);
        for (Quantity quantity : List.of(Quantity.values())) {
            double value = quantity.of(history, row);
            double[] logs = logs(quantity, alike);
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

    /** In ascending order; of what is known. */
    private double[] logs(Quantity quantity, int[] rows) {
        return Arrays.stream(rows)
                .mapToDouble(row -> Math.log(quantity.of(history, row)))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }
}
