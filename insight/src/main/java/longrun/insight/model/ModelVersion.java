package longrun.insight.model;

import java.time.Instant;
import java.util.Optional;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.workout.history.History;

/**
 * A model the athlete accepted.
 *
 * @param number counts from 1 for each athlete
 * @param accepted to the millisecond
 * @param features what the model's numbers are measured in, as {@link LabelModel#FEATURES} was when it was trained
 */
public record ModelVersion(int number, Instant accepted, String features, LabelModel model) {
    public ModelVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + number);
        }
    }

    /** Whether this Longrun measures workouts as the model does. */
    public boolean isUnderstood() {
        return features.equals(LabelModel.FEATURES);
    }

    /** Whether it keeps this model, which this Longrun measures workouts by. */
    public boolean keeps(LabelModel other) {
        return isUnderstood() && model.equals(other);
    }

    /**
     * The model that labels a history: that of the version in use, else one trained on the history itself, so that a new
     * athlete has labels at once. The same for pages and commands.
     */
    public static LabelModel labelling(Optional<ModelVersion> inUse, History history) {
        return inUse.filter(ModelVersion::isUnderstood)
                .map(ModelVersion::model)
                .orElseGet(() -> new LabelTrainer(LabelParameters.DEFAULT).train(history));
    }
}
