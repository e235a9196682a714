package longrun.insight.best;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import longrun.insight.best.Best.In;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.workout.Label;
import longrun.workout.history.History;

/**
 * Finds the farthest, the longest and the fastest workouts of each label but outliers, among the plausible on foot. Of
 * equal ones the earliest is the best; it was so first.
 */
public final class BestFinder {
    private static final List<Label> LABELS = List.of(Label.REAL_RUN, Label.PUP_WALK, Label.MIXED);

    /** Files round: 5 miles as metres may be a hair less. */
    private static final double ROUNDING_METRES = 1;

    private final Evidence evidence;
    private final History history;
    private final int[] rows;

    private BestFinder(Evidence evidence) {
        this.evidence = evidence;
        this.history = evidence.history();
        this.rows = evidence.selection()
                .rows()
                .filter(row -> history.isPlausible(row) && history.activity(row).onFoot())
                .toArray();
    }

    /**
     * The bests; too little where no workout on foot is plausible and has such a label.
     *
     * @param atLeast the distances of which the fastest are looked for, in metres, ascending
     */
    public static Answer<Bests> find(Evidence evidence, List<Double> atLeast) {
        return new BestFinder(evidence).find(atLeast);
    }

    private Answer<Bests> find(List<Double> atLeast) {
        List<Best> all = new ArrayList<>();
        for (Label label : LABELS) {
            int[] ofOne = IntStream.of(rows)
                    .filter(row -> evidence.labels().label(row) == label)
                    .toArray();
            best(label, In.DISTANCE, 0, ofOne, row -> -history.metres(row)).ifPresent(all::add);
            best(label, In.DURATION, 0, ofOne, row -> -history.seconds(row)).ifPresent(all::add);
            for (double metres : atLeast) {
                int[] far = IntStream.of(ofOne)
                        .filter(row -> history.metres(row) >= metres - ROUNDING_METRES)
                        .toArray();
                best(label, In.PACE, metres, far, history::pace).ifPresent(all::add);
            }
        }
        return all.isEmpty() ? Answer.tooLittle(Shortage.Of.WORKOUTS, 1, 0) : Answer.of(new Bests(all, working()));
    }

    private Optional<Best> best(Label label, In in, double atLeast, int[] among, IntToDoubleFunction least) {
        int best = -1;
        for (int row : among) {
            double value = least.applyAsDouble(row);
            if (!Double.isNaN(value) && (best < 0 || value < least.applyAsDouble(best))) {
                best = row;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Best(label, in, atLeast, history.key(best), history.date(best)));
    }

    private Working working() {
        Span span = new Span(history.date(rows[0]), history.date(rows[rows.length - 1]));
        return new Working(Method.BESTS, List.of(), rows.length, span);
    }
}
