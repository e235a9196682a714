package longrun.insight.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelTrainer;
import longrun.insight.statistics.Wilson;
import longrun.workout.Label;
import longrun.workout.history.History;

/**
 * Measures a model against the athlete's corrections by cross-validation: they are dealt into at most twenty parts, and
 * those of each part are labelled by the model as the other parts teach it. So none is judged by a model that was told
 * the answer. A label is right if it is the one she gave.
 *
 * <p>Corrections are no random sample, for it is what looks wrong that is corrected: over all workouts a model is
 * probably right more often.
 */
public final class AccuracyFinder {
    /** Of fewer, the interval would reach over half of all shares. */
    public static final int FEWEST_CORRECTIONS = 10;

    private static final int MOST_PARTS = 20;
    private static final double LEVEL = 0.95;

    private AccuracyFinder() {}

    /** How often a model is right; what it was taught itself is put aside. */
    public static Answer<Accuracy> find(LabelModel model, History history) {
        Classifier untaught = new Classifier(LabelTrainer.heeding(model, history, row -> false), null);
        int[] corrected = corrected(untaught, history);
        if (corrected.length < FEWEST_CORRECTIONS) {
            return Answer.tooLittle(Shortage.Of.CORRECTIONS, FEWEST_CORRECTIONS, corrected.length);
        }
        int parts = Math.min(MOST_PARTS, corrected.length);
        Map<Label, Map<Label, Integer>> counts = new EnumMap<>(Label.class);
        for (int part = 0; part < parts; part++) {
            int[] asked = part(corrected, part, parts);
            IntPredicate others = row -> IntStream.of(asked).noneMatch(one -> one == row);
            count(new Classifier(LabelTrainer.heeding(model, history, others), null), history, asked, counts);
        }
        Confusion confusion = new Confusion(counts);
        int right = confusion.right();
        return Answer.of(new Accuracy(
                right,
                corrected.length,
                Wilson.interval(right, corrected.length, LEVEL),
                right(untaught, history, corrected),
                confusion,
                working(history, corrected, parts)));
    }

    /** Those that count and that a model could label. */
    private static int[] corrected(Classifier classifier, History history) {
        return IntStream.range(0, history.size())
                .filter(row -> history.overlay(row).label() != null
                        && !history.overlay(row).isExcluded()
                        && classifier.byValues(history, row) != null)
                .toArray();
    }

    private static int[] part(int[] corrected, int part, int parts) {
        return IntStream.range(0, corrected.length)
                .filter(place -> place % parts == part)
                .map(place -> corrected[place])
                .toArray();
    }

    private static void count(
            Classifier classifier, History history, int[] rows, Map<Label, Map<Label, Integer>> counts) {
        for (int row : rows) {
            Label said = history.overlay(row).label();
            Label labelled = classifier.byValues(history, row);
            if (said != null && labelled != null) {
                counts.computeIfAbsent(said, key -> new EnumMap<>(Label.class)).merge(labelled, 1, Integer::sum);
            }
        }
    }

    private static int right(Classifier classifier, History history, int[] rows) {
        return (int) IntStream.of(rows)
                .filter(row -> classifier.byValues(history, row)
                        == history.overlay(row).label())
                .count();
    }

    private static Working working(History history, int[] corrected, int parts) {
        return new Working(
                Method.CROSS_VALIDATION,
                List.of(new Working.Parameter("parts", parts), new Working.Parameter("level", LEVEL)),
                corrected.length,
                new Span(history.date(corrected[0]), history.date(corrected[corrected.length - 1])));
    }
}
