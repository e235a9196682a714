package longrun.insight.label;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import longrun.workout.Label;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/** The labels of a whole history, in columns; their reasons are found when asked for. */
public final class Labels {
    /** Rows that one thread labels in a millisecond or two; a history of fewer is not worth a second thread. */
    private static final int STRETCH = 1 << 14;

    private final Classifier classifier;
    private final History history;
    private final @Nullable Label[] labels;
    private final @Nullable Method[] methods;
    private final double[] confidences;
    private final Map<Label, Integer> counts = new EnumMap<>(Label.class);

    Labels(Classifier classifier, History history) {
        this.classifier = classifier;
        this.history = history;
        this.labels = new Label[history.size()];
        this.methods = new Method[history.size()];
        this.confidences = new double[history.size()];
        int stretches = (labels.length + STRETCH - 1) / STRETCH;
        IntStream all = IntStream.range(0, stretches);
        // Each row is labelled by itself, so that any order gives the same.
        (stretches > 1 ? all.parallel() : all).forEach(stretch -> judge(stretch * STRETCH));
        count();
    }

    private void judge(int from) {
        int end = Math.min(labels.length, from + STRETCH);
        for (int row = from; row < end; row++) {
            keep(row, classifier.judge(history, row));
        }
    }

    private void count() {
        for (Label label : Label.values()) {
            counts.put(label, 0);
        }
        for (int row = 0; row < labels.length; row++) {
            Label label = labels[row];
            if (label != null && counts(row)) {
                counts.merge(label, 1, Integer::sum);
            }
        }
    }

    private boolean counts(int row) {
        return !history.overlay(row).isExcluded();
    }

    private void keep(int row, @Nullable Judgement judgement) {
        if (judgement == null) {
            confidences[row] = Double.NaN;
            return;
        }
        labels[row] = judgement.label();
        methods[row] = judgement.method();
        confidences[row] = judgement.confidence();
    }

    public History history() {
        return history;
    }

    public Classifier classifier() {
        return classifier;
    }

    /** The label of a row; null if it takes none. Fits {@link longrun.workout.history.Lens#select}. */
    public @Nullable Label label(int row) {
        return labels[row];
    }

    /** The probability that the label of a row is right; NaN if it takes none. */
    public double confidence(int row) {
        return confidences[row];
    }

    /** How the label of a row was reached; null if it takes none. */
    public @Nullable Method method(int row) {
        return methods[row];
    }

    /** The label of a row with its reasons, which count the others of this history; empty if it takes none. */
    public Optional<GivenLabel> given(int row) {
        Label label = label(row);
        Method method = method(row);
        if (label == null || method == null) {
            return Optional.empty();
        }
        Judgement judgement = new Judgement(label, confidences[row], method);
        int others = count(label) - (counts(row) ? 1 : 0);
        return Optional.of(classifier.explain(history, row, judgement, others));
    }

    public int count(Label label) {
        return counts.getOrDefault(label, 0);
    }

    /** How many workouts that count have each label; every label is there. */
    public Map<Label, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
