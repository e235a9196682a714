package longrun.dashboard.workouts;

import java.util.stream.Collectors;
import longrun.dashboard.frame.Visit;
import longrun.insight.label.GivenLabel;
import longrun.insight.label.Method;
import longrun.wording.LabelText;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.workout.history.History;

/**
 * One workout as a line of a table.
 *
 * @param href its own page
 * @param declared what it was logged as
 * @param label its name; empty if it takes none
 * @param kind the label as style sheets spell it
 * @param confidence how sure the label is, or that it is the athlete's own
 * @param flags why its values cannot be true; empty for a plausible workout
 */
public record WorkoutRow(
        String id,
        String href,
        String date,
        String declared,
        String label,
        String kind,
        String confidence,
        String reasons,
        String method,
        String flags,
        String note,
        String ownNote,
        boolean excluded,
        String distance,
        String duration,
        String pace) {
    private static final String UNLABELLED = "none";

    public static WorkoutRow of(Visit visit, int row) {
        History history = visit.snapshot().history();
        QuantityText quantities = visit.quantities();
        GivenLabel given = visit.snapshot().labels().given(row).orElse(null);
        return new WorkoutRow(
                history.key(row).text(),
                WorkoutPage.href(history.key(row)),
                quantities.date(history.date(row)),
                history.declared(row),
                given == null ? "" : quantities.labels().title(given.label()),
                given == null ? UNLABELLED : LensText.spelled(given.label()),
                given == null ? "" : sure(given, quantities),
                given == null ? "" : new LabelText(quantities).sentence(given),
                given == null ? "" : LabelText.method(given.method()),
                history.flags(row).stream().map(ReasonText::flag).collect(Collectors.joining(", ")),
                history.note(row),
                history.overlay(row).note(),
                history.overlay(row).isExcluded(),
                quantities.distance(history.metres(row)),
                quantities.duration(history.seconds(row)),
                quantities.pace(history.pace(row)));
    }

    private static String sure(GivenLabel given, QuantityText quantities) {
        return given.method() == Method.CORRECTED ? "yours" : quantities.percent(given.confidence());
    }
}
