package longrun.acceptance.label;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.history.History;

/** How the labels of one account agree with what was declared, over its plausible workouts. */
final class Score {
    private static final int SMALLEST_CLASS = 10;

    private final Account account;
    private final Labels labels;
    private final int[] rows;

    private Score(Account account, Labels labels, int[] rows) {
        this.account = account;
        this.labels = labels;
        this.rows = rows;
    }

    static Score of(Account account) {
        History history = account.history();
        Labels labels = new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), null).label(history);
        return over(account, labels, account.measured());
    }

    /** Over some of its rows. */
    static Score over(Account account, Labels labels, int[] rows) {
        return new Score(account, labels, rows);
    }

    Account account() {
        return account;
    }

    Labels labels() {
        return labels;
    }

    int[] rows() {
        return rows.clone();
    }

    /** The mean of the accuracies of runs and walks, over those with ten workouts. */
    double balanced() {
        return Arrays.stream(new Activity[] {Activity.RUN, Activity.WALK})
                .map(this::accuracy)
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElseThrow();
    }

    OptionalDouble accuracy(Activity declared) {
        int[] asked = IntStream.of(rows)
                .filter(row -> account.declared(row) == declared)
                .toArray();
        return asked.length < SMALLEST_CLASS
                ? OptionalDouble.empty()
                : IntStream.of(asked).mapToDouble(this::right).average();
    }

    /** The share of the plausible workouts that the label is given to. */
    double share(Label label) {
        return IntStream.of(rows).filter(row -> labels.label(row) == label).count() / (double) rows.length;
    }

    /** How right the label of a row is: 1, 0, or a half where it is mixed. */
    double right(int row) {
        Label label = labels.label(row);
        if (label == Label.MIXED) {
            return 0.5;
        }
        return label == account.truth(row) ? 1 : 0;
    }
}
