package longrun.insight.consistency;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Span;
import longrun.insight.statistics.Quantile;
import longrun.workout.Label;
import longrun.workout.history.History;
import longrun.workout.history.Selection;

/**
 * How steady pace and distance are within each label: 1 - MAD / median of each, the median absolute deviation not scaled.
 * Of positive values it lies between 0 and 1, as at least half of them are within a median of the median. Labels are
 * weighed by their workouts; one with fewer than three scores 0.
 */
final class Spreads {
    private static final List<Label> STEADY = List.of(Label.REAL_RUN, Label.PUP_WALK, Label.MIXED);

    private Spreads() {}

    static Part.Performance performance(Evidence evidence, Span window) {
        Selection selection = evidence.selection();
        int first = selection.firstOnOrAfter(window.first());
        int end = selection.firstOnOrAfter(window.last().plusDays(1));
        Map<Label, Measures> measures = new EnumMap<>(Label.class);
        STEADY.forEach(label -> measures.put(label, new Measures(end - first)));
        History history = evidence.history();
        for (int place = first; place < end; place++) {
            int row = selection.row(place);
            Measures ofLabel = measures.get(evidence.labels().label(row));
            if (ofLabel != null && isMeasured(history, row)) {
                ofLabel.add(history.pace(row), history.metres(row));
            }
        }
        List<Part.Spread> spreads = measures.entrySet().stream()
                .filter(entry -> entry.getValue().size > 0)
                .map(entry -> entry.getValue().spread(entry.getKey()))
                .toList();
        double workouts = spreads.stream().mapToInt(Part.Spread::workouts).sum();
        double points = spreads.stream()
                .mapToDouble(spread -> spread.points() * spread.workouts() / Math.max(1, workouts))
                .sum();
        return new Part.Performance(Math.min(100, points), spreads);
    }

    private static boolean isMeasured(History history, int row) {
        return history.isPlausible(row) && history.metres(row) > 0 && history.seconds(row) > 0;
    }

    /** The paces and distances of one label. */
    private static final class Measures {
        private final double[] paces;
        private final double[] metres;
        private int size;

        Measures(int most) {
            this.paces = new double[most];
            this.metres = new double[most];
        }

        void add(double pace, double distance) {
            paces[size] = pace;
            metres[size++] = distance;
        }

        Part.Spread spread(Label label) {
            boolean isEnough = size >= Part.Spread.FEWEST_WORKOUTS;
            return new Part.Spread(
                    label, size, isEnough ? spread(paces) : Double.NaN, isEnough ? spread(metres) : Double.NaN);
        }

        private double spread(double[] values) {
            double[] sorted = Quantile.sorted(Arrays.copyOf(values, size));
            return Quantile.medianAbsoluteDeviationOf(sorted) / Quantile.of(sorted, 0.5);
        }
    }
}
