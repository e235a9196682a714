package longrun.insight.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.workout.history.History;
import longrun.workout.history.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the workouts unlike the others of their kind, and those that cannot be true. Each is compared with those of its
 * label, or of its activity where it takes none, in the window before it: never with itself, with what comes later than
 * the day looked from, nor with what is implausible. An outlier is compared with the kind it is least unlike.
 *
 * <p>What the athlete says was real is none, and the others are compared with it as with any. The lens chooses which workouts are judged, not what they are compared with.
 */
public final class AnomalyFinder {
    private final Evidence evidence;
    private final History history;
    private final AnomalyParameters parameters;
    private final Comparer comparer;
    private final List<Anomaly> found = new ArrayList<>();
    private int judged;
    private int tooFewAlike;
    private int confirmed;

    private AnomalyFinder(Evidence evidence, AnomalyParameters parameters) {
        this.evidence = evidence;
        this.history = evidence.history();
        this.parameters = parameters;
        Baselines baselines = new Baselines(evidence.labels(), evidence.asOf(), parameters.windowDays());
        this.comparer = new Comparer(evidence.labels(), baselines, parameters);
    }

    /** The anomalies; too little where nothing cannot be true and no workout has enough others to be compared with. */
    public static Answer<Anomalies> find(Evidence evidence, AnomalyParameters parameters) {
        return new AnomalyFinder(evidence, parameters).find();
    }

    private Answer<Anomalies> find() {
        Selection selection = evidence.selection();
        selection.rows().forEach(this::judge);
        int fewest = Baselines.FEWEST_ALIKE + 1;
        if (judged == 0 && found.isEmpty() && selection.size() < fewest) {
            return Answer.tooLittle(Shortage.Of.WORKOUTS, fewest, selection.size());
        }
        return Answer.of(new Anomalies(found, judged, tooFewAlike, confirmed, working(selection)));
    }

    private void judge(int row) {
        Map<Quantity, Comparison> compared = comparer.compare(row);
        judged += compared.isEmpty() ? 0 : 1;
        tooFewAlike += compared.isEmpty() ? 1 : 0;
        if (history.overlay(row).isConfirmed()) {
            confirmed++;
            return;
        }
        List<Comparison> unusual =
                compared.values().stream().filter(Comparison::isUnusual).toList();
        if (unusual.isEmpty() && history.isPlausible(row)) {
            return;
        }
        Cause cause = new CauseFinder(history, row, compared, comparer).find();
        found.add(new Anomaly(history.key(row), history.date(row), history.flags(row), unusual, cause));
    }

    private Working working(Selection selection) {
        return new Working(
                parameters.yardstick().method(),
                List.of(
                        new Working.Parameter("threshold", parameters.threshold()),
                        new Working.Parameter("window_days", parameters.windowDays()),
                        new Working.Parameter("fewest_alike", Baselines.FEWEST_ALIKE),
                        new Working.Parameter("least_spread", Yardstick.LEAST_SPREAD)),
                judged,
                span(selection));
    }

    private @Nullable Span span(Selection selection) {
        if (selection.isEmpty()) {
            return null;
        }
        return new Span(history.date(selection.row(0)), history.date(selection.row(selection.size() - 1)));
    }
}
