package longrun.insight.consistency;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        List<Part.Spread> spreads = STEADY.stream()
                .flatMap(label -> spread(evidence, window, label).stream())
                .toList();
        double workouts = spreads.stream().mapToInt(Part.Spread::workouts).sum();
        double points = spreads.stream()
                .mapToDouble(spread -> spread.points() * spread.workouts() / Math.max(1, workouts))
                .sum();
        return new Part.Performance(Math.min(100, points), spreads);
    }

    private static Optional<Part.Spread> spread(Evidence evidence, Span window, Label label) {
        Selection selection = evidence.selection();
        History history = selection.history();
        long first = window.first().toEpochDay();
        long last = window.last().toEpochDay();
        double[] paces = new double[selection.size()];
        double[] metres = new double[selection.size()];
        int size = 0;
        for (int place = 0; place < selection.size(); place++) {
            int row = selection.row(place);
            boolean isInside = history.epochDay(row) >= first && history.epochDay(row) <= last;
            if (isInside && evidence.labels().label(row) == label && isMeasured(history, row)) {
                paces[size] = history.pace(row);
                metres[size++] = history.metres(row);
            }
        }
        return size == 0
                ? Optional.empty()
                : Optional.of(spread(label, Arrays.copyOf(paces, size), Arrays.copyOf(metres, size)));
    }

    private static boolean isMeasured(History history, int row) {
        return history.isPlausible(row) && history.metres(row) > 0 && history.seconds(row) > 0;
    }

    private static Part.Spread spread(Label label, double[] paces, double[] metres) {
        boolean isEnough = paces.length >= Part.Spread.FEWEST_WORKOUTS;
        return new Part.Spread(
                label, paces.length, isEnough ? spread(paces) : Double.NaN, isEnough ? spread(metres) : Double.NaN);
    }

    private static double spread(double[] values) {
        return Quantile.medianAbsoluteDeviation(values) / Quantile.median(values);
    }
}
