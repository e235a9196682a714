package longrun.insight.model;

import java.util.List;
import longrun.insight.finding.Working;
import longrun.insight.summary.LabelCounts;
import longrun.insight.summary.TypicalPace;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;
import org.jspecify.annotations.Nullable;

/**
 * What another model would make of the same workouts.
 *
 * @param moves from which label to which how many workouts would go, the most first
 */
public record LabelChanges(List<Move> moves, Headline before, Headline after, Working working) {
    public LabelChanges {
        moves = List.copyOf(moves);
    }

    /** How many workouts would have another label. */
    public int changed() {
        return moves.stream().mapToInt(Move::workouts).sum();
    }

    /**
     * Workouts that would go from one label to another, null for none.
     *
     * @param examples the newest few
     */
    public record Move(@Nullable Label from, @Nullable Label to, int workouts, List<WorkoutKey> examples) {
        public Move {
            examples = List.copyOf(examples);
        }
    }

    /**
     * The numbers that stand on top of pages.
     *
     * @param runsPerMonth the mean over complete months; NaN without one
     * @param walksPerMonth the mean over complete months; NaN without one
     */
    public record Headline(
            LabelCounts counts, TypicalPace runs, TypicalPace walks, double runsPerMonth, double walksPerMonth) {}
}
