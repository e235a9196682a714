package longrun.insight.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Periods;
import longrun.insight.finding.Method;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.label.Labels;
import longrun.insight.summary.Summary;
import longrun.insight.summary.SummaryFinder;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.history.Selection;

/**
 * Compares the labels two models give to one history, over all workouts the athlete didn't leave out, and what that does
 * to counts, typical paces, and runs and walks a month.
 */
public final class LabelChangesFinder {
    /** Enough to look at in a terminal. */
    public static final int MOST_EXAMPLES = 3;

    private LabelChangesFinder() {}

    /** What changes if the one gives way to the other, with a few examples. */
    public static LabelChanges find(Labels before, Labels after, LocalDate asOf) {
        return find(before, after, asOf, MOST_EXAMPLES);
    }

    /**
     * What changes if the one gives way to the other.
     *
     * @param before the labels of a history
     * @param after other labels of the same history
     * @param asOf the day to look from: months after it are not complete, nor are workouts after it counted
     * @param mostExamples how many workouts to name of each change, the newest first
     */
    public static LabelChanges find(Labels before, Labels after, LocalDate asOf, int mostExamples) {
        if (before.history() != after.history()) {
            throw new IllegalArgumentException("labels of two histories cannot be compared");
        }
        Evidence old = new Evidence(before, Lens.ALL, asOf);
        return new LabelChanges(
                moves(old.selection(), before, after, mostExamples),
                headline(old),
                headline(new Evidence(after, Lens.ALL, asOf)),
                working(old));
    }

    /** A label, or none, to another. */
    private record Way(Optional<Label> from, Optional<Label> to) {}

    private static List<LabelChanges.Move> moves(Selection selection, Labels before, Labels after, int mostExamples) {
        History history = before.history();
        Map<Way, List<Integer>> rows = new LinkedHashMap<>();
        for (int place = selection.size() - 1; place >= 0; place--) {
            int row = selection.row(place);
            if (before.label(row) != after.label(row)) {
                Way way = new Way(Optional.ofNullable(before.label(row)), Optional.ofNullable(after.label(row)));
                rows.computeIfAbsent(way, key -> new ArrayList<>()).add(row);
            }
        }
        return rows.entrySet().stream()
                .map(entry -> new LabelChanges.Move(
                        entry.getKey().from().orElse(null),
                        entry.getKey().to().orElse(null),
                        entry.getValue().size(),
                        keys(history, entry.getValue(), mostExamples)))
                .sorted(Comparator.comparing(LabelChanges.Move::workouts).reversed())
                .toList();
    }

    private static List<WorkoutKey> keys(History history, List<Integer> rows, int most) {
        return rows.stream().limit(most).map(history::key).toList();
    }

    private static LabelChanges.Headline headline(Evidence evidence) {
        Summary summary = SummaryFinder.find(
                evidence.selection(), row -> evidence.labels().label(row));
        Periods months = evidence.periods(Grain.MONTH);
        return new LabelChanges.Headline(
                summary.labels(),
                summary.overall().runs(),
                summary.overall().walks(),
                aMonth(months, Label.REAL_RUN),
                aMonth(months, Label.PUP_WALK));
    }

    private static double aMonth(Periods months, Label label) {
        int[] complete = months.complete();
        int workouts = 0;
        for (int month : complete) {
            workouts += months.workouts(month, label);
        }
        return complete.length == 0 ? Double.NaN : workouts / (double) complete.length;
    }

    private static Working working(Evidence evidence) {
        Selection selection = evidence.selection();
        Span span = selection.isEmpty()
                ? null
                : new Span(
                        evidence.history().date(selection.row(0)),
                        evidence.history().date(selection.row(selection.size() - 1)));
        int months = evidence.periods(Grain.MONTH).complete().length;
        return new Working(
                Method.LABEL_COMPARISON,
                List.of(new Working.Parameter("complete_months", months)),
                selection.size(),
                span);
    }
}
