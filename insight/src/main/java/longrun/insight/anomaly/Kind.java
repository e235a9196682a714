package longrun.insight.anomaly;

import java.util.Optional;
import longrun.insight.label.Labels;
import longrun.workout.Activity;
import longrun.workout.Label;

/** Which workouts are alike: those of one label, or, where they take none, of one activity. */
public sealed interface Kind {
    /** Runs and dog walks, the kinds of which an outlier on foot may have been one. */
    Kind RUN = new Labelled(Label.REAL_RUN);

    Kind WALK = new Labelled(Label.PUP_WALK);

    /** Those of a label. */
    record Labelled(Label label) implements Kind {}

    /** Those of an activity that take no label. */
    record Declared(Activity activity) implements Kind {}

    /** The kind of a row; empty for an outlier on foot, which is like no other. */
    static Optional<Kind> of(Labels labels, int row) {
        Label label = labels.label(row);
        Activity activity = labels.history().activity(row);
        if (label == Label.OUTLIER) {
            return activity.onFoot() ? Optional.empty() : Optional.of(new Declared(activity));
        }
        return Optional.of(label == null ? new Declared(activity) : new Labelled(label));
    }
}
