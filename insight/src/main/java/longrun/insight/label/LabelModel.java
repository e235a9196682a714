package longrun.insight.label;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import longrun.workout.Label;
import org.jspecify.annotations.Nullable;

/**
 * All a classifier needs to know of an account, and all a page needs to show how labels are reached. The same history,
 * parameters and seed give the same model.
 *
 * @param clusters fastest first, stand-ins last; empty if there was too little to train on
 * @param gap the account's own gap between runs and walks; null if it has none
 * @param lesson what corrections taught; null where none did
 * @param outlierBeyond how many spreads from every centre a workout is an outlier
 * @param silhouette how well the clusters stand apart, -1 to 1; empty for fewer than two
 * @param labelCounts how many of the workouts trained on the model gives each label
 */
public record LabelModel(
        LabelParameters parameters,
        TrainingSet trainedOn,
        List<Cluster> clusters,
        @Nullable Gap gap,
        @Nullable Lesson lesson,
        double outlierBeyond,
        OptionalDouble silhouette,
        Map<Label, Integer> labelCounts) {
    /** What a point is: other divisors or features would make the numbers of a model mean something else. */
    public static final String FEATURES = "ln_pace/" + Features.PACE_SPREAD + " ln_distance/" + Features.DISTANCE_SPREAD
            + " ln_duration/" + Features.DURATION_SPREAD;

    /** With fewer workouts to train on, clusters are chance. */
    public static final int FEWEST_TRAINED = 5;

    public LabelModel {
        clusters = List.copyOf(clusters);
        labelCounts = Map.copyOf(labelCounts);
    }

    /** Whether there was enough to train on; otherwise a classifier falls back on plainer methods. */
    public boolean isTrained() {
        return !clusters.isEmpty();
    }

    /**
     * Tells this model from another: the same for equal models, whatever process asks. It tells that something changed, and
     * is no defence against forgery.
     */
    public String mark() {
        return Training.mark(List.of(
                        parameters,
                        trainedOn,
                        clusters,
                        Optional.ofNullable(gap),
                        Optional.ofNullable(lesson),
                        outlierBeyond,
                        silhouette,
                        new TreeMap<>(labelCounts))
                .toString());
    }

    /** How many of the workouts trained on have the label. */
    public int count(Label label) {
        return labelCounts.getOrDefault(label, 0);
    }

    LabelModel withLabelCounts(Map<Label, Integer> counts) {
        return new LabelModel(parameters, trainedOn, clusters, gap, lesson, outlierBeyond, silhouette, counts);
    }

    LabelModel withLesson(@Nullable Lesson other) {
        return new LabelModel(parameters, trainedOn, clusters, gap, other, outlierBeyond, silhouette, labelCounts);
    }
}
