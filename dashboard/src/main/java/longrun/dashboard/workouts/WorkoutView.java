package longrun.dashboard.workouts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import longrun.dashboard.frame.Choice;
import longrun.dashboard.frame.Frame;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.imports.BatchPage;
import longrun.wording.LabelNames;
import longrun.wording.LensText;
import longrun.wording.OverlayText;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.workout.Fix;
import longrun.workout.Label;
import longrun.workout.history.History;

/**
 * All that the page of one workout shows.
 *
 * @param said what has just happened; empty if nothing has
 * @param values what is known of it
 * @param batch the import that it is as told by
 * @param labels what the athlete may say it is
 * @param note her own
 * @param shown what is kept, which the form sends along
 * @param mayCorrect whether what she says is kept
 */
public record WorkoutView(
        Frame frame,
        String said,
        String headline,
        WorkoutRow workout,
        List<Value> values,
        String batch,
        String batchHref,
        List<Choice> labels,
        String note,
        boolean excluded,
        Said shown,
        boolean mayCorrect,
        String action) {
    public WorkoutView {
        values = List.copyOf(values);
        labels = List.copyOf(labels);
    }

    /**
     * One value with its name.
     *
     * @param told what the file says instead, where the athlete has mended it; else empty
     */
    public record Value(String name, String text, String told) {
        Value(String name, String text) {
            this(name, text, "");
        }
    }

    static WorkoutView of(Visit visit, int row, String told, Optional<Said> sent) {
        History history = visit.snapshot().history();
        QuantityText quantities = visit.quantities();
        WorkoutRow workout = WorkoutRow.of(visit, row);
        Said kept = Said.of(history.overlay(row));
        Said form = sent.orElse(kept);
        String kind = workout.label().isEmpty() ? ReasonText.activity(history.activity(row)) : workout.label();
        boolean isDemo = visit.frame().visitingDemo();
        return new WorkoutView(
                visit.frame(),
                told,
                kind + ", " + workout.date(),
                workout,
                values(history, row, workout, quantities),
                "import " + history.batch(row),
                isDemo ? "" : BatchPage.href(history.batch(row)),
                labels(form.label(), quantities.labels()),
                form.note(),
                form.excluded(),
                kept,
                !isDemo,
                WorkoutPage.href(history.key(row)));
    }

    /** Those that are known; a missing one is not shown as though it were nothing. */
    private static List<Value> values(History history, int row, WorkoutRow workout, QuantityText quantities) {
        Fix fix = history.overlay(row).fix();
        String distance = fix.distance() == null ? "" : inFile(quantities.distance(history.toldMetres(row)));
        String duration = fix.duration() == null ? "" : inFile(quantities.duration(history.toldSeconds(row)));
        List<Value> values = new ArrayList<>(List.of(
                new Value("Distance", workout.distance(), distance),
                new Value("Time", workout.duration(), duration),
                new Value("Pace", workout.pace())));
        if (!Double.isNaN(history.kilocalories(row))) {
            values.add(new Value("Energy", quantities.count(Math.round(history.kilocalories(row))) + " kcal"));
        }
        if (!Double.isNaN(history.steps(row))) {
            values.add(new Value("Steps", quantities.count(Math.round(history.steps(row)))));
        }
        if (!Double.isNaN(history.heartRate(row))) {
            values.add(new Value("Heart rate", quantities.count(Math.round(history.heartRate(row))) + " bpm"));
        }
        return values;
    }

    private static String inFile(String value) {
        return value.equals(QuantityText.MISSING) ? "none in the file" : value + " in the file";
    }

    private static List<Choice> labels(String chosen, LabelNames names) {
        List<Choice> labels = new ArrayList<>();
        labels.add(new Choice(OverlayText.AUTO, "Leave it to Longrun", chosen.equals(OverlayText.AUTO)));
        Arrays.stream(Label.values())
                .map(label -> new Choice(
                        LensText.spelled(label),
                        names.title(label),
                        LensText.spelled(label).equals(chosen)))
                .forEach(labels::add);
        return labels;
    }
}
