package longrun.cli;

import static longrun.cli.screen.Table.Cell;
import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import longrun.cli.screen.Colour;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.insight.label.Labels;
import longrun.insight.summary.SummaryFinder;
import longrun.insight.summary.Totals;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.workout.Label;
import longrun.workout.history.History;
import longrun.workout.history.Selection;
import org.jspecify.annotations.Nullable;

/** Workouts as a table for people, with their sum under it. */
final class WorkoutTable {
    /** Of an activity's name, which a file may write at any length. */
    private static final int LONGEST_NAME = 24;

    private final Labels labels;
    private final History history;
    private final QuantityText quantities;
    private final boolean ids;
    private final Table table = new Table(
            left("Id"),
            left("Date"),
            left("Logged as"),
            left("Activity"),
            left("Label"),
            right("Sure"),
            right("Distance"),
            right("Duration"),
            right("Pace"),
            left("Not plausible"));

    /**
     * @param ids whether to show each workout's id too
     */
    WorkoutTable(Labels labels, QuantityText quantities, boolean ids) {
        this.labels = labels;
        this.history = labels.history();
        this.quantities = quantities;
        this.ids = ids;
    }

    /** Prints the newest of a selection, and the sum of all of it. */
    void print(Selection selection, int most, World world) {
        if (selection.isEmpty()) {
            world.out().println(nothing());
            return;
        }
        int last = Math.max(0, selection.size() - most);
        for (int place = selection.size() - 1; place >= last; place--) {
            table.add(row(selection.row(place)));
        }
        table.add(sum(SummaryFinder.find(selection, labels::label).totals()));
        table.print(world.out(), world.colour());
        if (last > 0) {
            tellOfTheRest(selection.size(), most, world.out());
        }
    }

    private String nothing() {
        return history.isEmpty()
                ? "No workouts yet. Import some with: longrun import FILE"
                : "None of " + quantities.count(history.size()) + " workouts fits. Leave out an option to see more.";
    }

    private List<Cell> row(int row) {
        Label label = labels.label(row);
        return List.of(
                Cell.of(ids ? Printable.of(history.key(row).text()) : ""),
                Cell.of(history.date(row).toString()),
                Cell.of(Printable.of(history.declared(row), LONGEST_NAME)),
                Cell.of(ReasonText.activity(history.activity(row))),
                new Cell(
                        label == null
                                ? QuantityText.MISSING
                                : quantities.labels().title(label),
                        colour(label)),
                Cell.of(history.overlay(row).label() == null ? quantities.percent(labels.confidence(row)) : "yours"),
                Cell.of(quantities.distance(history.metres(row))),
                Cell.of(quantities.duration(history.seconds(row))),
                Cell.of(quantities.pace(history.pace(row))),
                Cell.of(history.flags(row).stream().map(ReasonText::flag).collect(Collectors.joining(", "))));
    }

    private List<Cell> sum(Totals totals) {
        String left = totals.implausible() == 0
                ? ""
                : quantities.count(totals.implausible()) + " not plausible, left out of the sums";
        return List.of(
                Cell.of(""),
                Cell.of("Sum"),
                Cell.of(quantities.count(totals.workouts()) + (totals.workouts() == 1 ? " workout" : " workouts")),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(quantities.distance(totals.metres())),
                Cell.of(quantities.duration(totals.seconds())),
                Cell.of(""),
                Cell.of(left));
    }

    private void tellOfTheRest(int all, int shown, PrintWriter out) {
        out.println();
        out.println("The newest " + quantities.count(shown) + " of " + quantities.count(all)
                + "; --limit all shows them all.");
    }

    private static Colour colour(@Nullable Label label) {
        if (label == null) {
            return Colour.FAINT;
        }
        return switch (label) {
            case REAL_RUN -> Colour.CYAN;
            case PUP_WALK -> Colour.GREEN;
            case MIXED -> Colour.YELLOW;
            case OUTLIER -> Colour.RED;
        };
    }
}
