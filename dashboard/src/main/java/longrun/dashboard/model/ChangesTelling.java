package longrun.dashboard.model;

import java.util.stream.Stream;
import longrun.dashboard.model.ChangesView.Example;
import longrun.dashboard.model.ChangesView.Move;
import longrun.dashboard.workouts.WorkoutPage;
import longrun.insight.model.LabelChanges;
import longrun.wording.LabelChangesText;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/** Tells what another model would change. */
final class ChangesTelling {
    /** As many of each kind as one looks through. */
    static final int MOST_EXAMPLES = 12;

    private final History history;
    private final QuantityText quantities;

    ChangesTelling(History history, QuantityText quantities) {
        this.history = history;
        this.quantities = quantities;
    }

    ChangesView changes(LabelChanges changes) {
        LabelChangesText words = new LabelChangesText(quantities);
        return new ChangesView(
                words.sentence(changes),
                changes.moves().stream().map(this::move).toList(),
                words.lines(changes),
                new WorkingText(quantities).sentence(changes.working()));
    }

    private Move move(LabelChanges.Move move) {
        int more = move.workouts() - move.examples().size();
        return new Move(
                quantities.labels().title(move.from()),
                kind(move.from()),
                quantities.labels().title(move.to()),
                kind(move.to()),
                quantities.count(move.workouts()),
                move.examples().stream().flatMap(this::example).toList(),
                more > 0 ? "and " + quantities.count(more) + " more" : "");
    }

    private Stream<Example> example(WorkoutKey key) {
        return history.rowOf(key).stream()
                .mapToObj(row -> new Example(
                        WorkoutPage.href(key),
                        quantities.date(history.date(row)),
                        quantities.distance(history.metres(row)) + " at " + quantities.pace(history.pace(row))));
    }

    static String kind(@Nullable Label label) {
        return label == null ? "none" : LensText.spelled(label);
    }
}
