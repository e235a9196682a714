package longrun.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.workout.history.History;
import org.junit.jupiter.api.Test;

class ModelVersionTest {
    private static final History NOW = Jogger.days(100, 5).history();
    private static final LabelModel EARLIER = trained(Jogger.days(50, 5).history());

    private static LabelModel trained(History history) {
        return new LabelTrainer(LabelParameters.DEFAULT).train(history);
    }

    @Test
    void labelsByAModelTrainedOnTheHistoryUntilOneIsAccepted() {
        assertThat(ModelVersion.labelling(Optional.empty(), NOW)).isEqualTo(trained(NOW));
    }

    @Test
    void labelsByTheAcceptedOneWhateverCameSince() {
        ModelVersion accepted = new ModelVersion(1, Instant.EPOCH, LabelModel.FEATURES, EARLIER);
        assertThat(ModelVersion.labelling(Optional.of(accepted), NOW)).isEqualTo(EARLIER);
    }

    /** Its centres would lie elsewhere. */
    @Test
    void doesNotLabelByAModelThatMeasuresOtherwise() {
        ModelVersion accepted = new ModelVersion(1, Instant.EPOCH, "ln_pace/0.5", EARLIER);
        assertThat(accepted.isUnderstood()).isFalse();
        assertThat(ModelVersion.labelling(Optional.of(accepted), NOW)).isEqualTo(trained(NOW));
    }

    @Test
    void aModelIsMarkedByAllThatMakesIt() {
        LabelModel twin = new LabelModel(
                EARLIER.parameters(),
                EARLIER.trainedOn(),
                EARLIER.clusters(),
                EARLIER.gap(),
                EARLIER.lesson(),
                EARLIER.outlierBeyond(),
                EARLIER.silhouette(),
                new HashMap<>(EARLIER.labelCounts()));
        LabelModel otherSeed = new LabelTrainer(LabelParameters.DEFAULT.withSeed(7))
                .train(Jogger.days(50, 5).history());

        assertThat(EARLIER.mark()).matches("[0-9a-f]{16}").isEqualTo(twin.mark());
        assertThat(List.of(trained(NOW).mark(), otherSeed.mark())).doesNotContain(EARLIER.mark());
        assertThat(moved(EARLIER).mark()).isNotEqualTo(EARLIER.mark());
    }

    /** The outlier bound by as little as a double can tell. */
    private static LabelModel moved(LabelModel model) {
        return new LabelModel(
                model.parameters(),
                model.trainedOn(),
                model.clusters(),
                model.gap(),
                model.lesson(),
                Math.nextUp(model.outlierBeyond()),
                model.silhouette(),
                model.labelCounts());
    }

    @Test
    void namesWhatModelsAreMeasuredIn() {
        assertThat(LabelModel.FEATURES).isEqualTo("ln_pace/0.17 ln_distance/1.4 ln_duration/1.4");
    }
}
