package longrun.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import longrun.insight.label.Classifier;
import longrun.insight.label.Cluster;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.workout.Label;
import longrun.workout.history.History;
import longrun.workout.history.Selection;
import org.junit.jupiter.api.Test;

class ScatterFinderTest {
    private static Labels labels(History history) {
        return new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), null).label(history);
    }

    private static Scatter scatter(Labels labels, int most) {
        return ScatterFinder.find(Selection.everything(labels.history()), labels, most)
                .orElseThrow();
    }

    @Test
    void drawsAllWhereTheyFit() {
        Labels labels = labels(Jogger.days(200, 5).history());
        Scatter scatter = scatter(labels, 200);

        assertThat(scatter.rows()).isEqualTo(IntStream.range(0, 200).boxed().toList());
        assertThat(scatter.all()).isEqualTo(200);
        assertThat(labels.classifier().model().clusters())
                .filteredOn(cluster -> cluster.size() > 0)
                .allSatisfy((Cluster cluster) -> {
                    assertThat(scatter.pace().holds(cluster.secondsPerKilometre()))
                            .isTrue();
                    assertThat(scatter.distance().holds(cluster.metres())).isTrue();
                });
    }

    @Test
    void drawsAPartOfEachLabelWhereTheyDoNot() {
        Labels labels = labels(Jogger.days(2000, 5).history());
        Scatter scatter = scatter(labels, 400);

        assertThat(scatter.rows()).hasSizeBetween(380, 400).isSorted().doesNotHaveDuplicates();
        assertThat(scatter(labels, 400)).isEqualTo(scatter);
        long walks = scatter.rows().stream()
                .filter(row -> labels.label(row) == Label.PUP_WALK)
                .count();
        assertThat(walks / 400.0).isCloseTo(labels.count(Label.PUP_WALK) / 2000.0, within(0.05));
    }

    @Test
    void isNothingWithoutAWorkoutThatHasAPace() {
        Labels none = labels(History.empty());
        assertThat(ScatterFinder.find(Selection.everything(History.empty()), none, 10))
                .isEqualTo(Optional.empty());
    }

    @Test
    void placesOnALogScaleAndWhatLiesBeyondAtTheEdge() {
        Scatter.Range range = new Scatter.Range(1, 100);
        assertThat(range.place(1)).isZero();
        assertThat(range.place(10)).isCloseTo(0.5, within(1e-12));
        assertThat(range.place(100)).isEqualTo(1);
        assertThat(range.place(0.01)).isZero();
        assertThat(range.place(1e6)).isEqualTo(1);
    }
}
