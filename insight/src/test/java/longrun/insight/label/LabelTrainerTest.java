package longrun.insight.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.history.History;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Pace;
import org.junit.jupiter.api.Test;

class LabelTrainerTest {
    private final LabelTrainer trainer = new LabelTrainer(LabelParameters.DEFAULT);

    @Test
    void givesTheSameModelForTheSameHistory() {
        Histories account = new Histories().add(60, 9, 4).add(90, 21, 2);
        assertThat(trainer.train(account.build())).isEqualTo(trainer.train(account.build()));
    }

    @Test
    void givesTheSameModelWhateverOrderWorkoutsComeIn() {
        Histories account = new Histories().add(60, 9, 4).add(90, 21, 2);
        assertThat(trainer.train(account.shuffled())).isEqualTo(trainer.train(account.build()));
    }

    @Test
    void findsTheSameKindsFromAnotherSeed() {
        History account = new Histories().add(60, 9, 4).add(90, 21, 2).build();
        LabelModel other = new LabelTrainer(LabelParameters.DEFAULT.withSeed(99)).train(account);
        assertThat(other.labelCounts()).isEqualTo(trainer.train(account).labelCounts());
    }

    @Test
    void placesClustersByPaceAndNotByRank() {
        LabelModel runner = trainer.train(new Histories().add(100, 8, 5).build());
        assertThat(runner.clusters())
                .filteredOn(cluster -> cluster.size() > 0)
                .hasSize(3)
                .allMatch(cluster -> cluster.side() == Side.RUN && cluster.basis() == Basis.PACE);
        assertThat(runner.clusters()).last().matches(cluster -> cluster.basis() == Basis.REFERENCE);

        LabelModel walker = trainer.train(new Histories().add(100, 21, 2).build());
        assertThat(walker.clusters())
                .filteredOn(cluster -> cluster.size() > 0)
                .allMatch(cluster -> cluster.side() == Side.WALK);
    }

    @Test
    void standsTheFastestClusterFirst() {
        LabelModel model =
                trainer.train(new Histories().add(60, 21, 2).add(60, 9, 4).build());
        assertThat(model.clusters()).extracting(Cluster::pace).isSorted();
    }

    @Test
    void usesTheAccountsOwnGap() {
        LabelModel model =
                trainer.train(new Histories().add(80, 14, 2).add(80, 21, 2).build());
        assertThat(model.gap()).isNotNull();
        assertThat(model.clusters().get(0).side()).isEqualTo(Side.RUN);
        assertThat(model.clusters().get(0).basis()).isEqualTo(Basis.GAP);
    }

    @Test
    void leavesTheInBetweenToWhatWasDeclaredWhereThereIsOneHabit() {
        LabelModel model = trainer.train(new Histories().add(100, 14.6, 2).build());
        assertThat(model.gap()).isNull();
        assertThat(model.clusters()).anyMatch(cluster -> cluster.side() == Side.DECLARED);
    }

    @Test
    void saysWhatItWasTrainedOn() {
        History account = new Histories()
                .add(10, 9, 4)
                .one(Activity.RIDE, 4, 20)
                .one(70, 1)
                .one(9, 0.1)
                .without(null)
                .add(10, 21, 2)
                .build();
        LabelModel model = trainer.train(account);
        assertThat(model.trainedOn().count()).isEqualTo(20);
        assertThat(model.trainedOn().from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(model.trainedOn().to()).isEqualTo(LocalDate.of(2018, 1, 24));
        assertThat(model.trainedOn().hash()).hasSize(16);
        assertThat(model.silhouette()).isPresent();
        assertThat(model.count(Label.REAL_RUN)).isEqualTo(10);
        assertThat(model.count(Label.PUP_WALK)).isEqualTo(10);
    }

    @Test
    void hasAnotherHashForOtherWorkouts() {
        String hash =
                trainer.train(new Histories().add(10, 9, 4).build()).trainedOn().hash();
        assertThat(trainer.train(new Histories().add(10, 9, 4).one(9, 4).build())
                        .trainedOn()
                        .hash())
                .isNotEqualTo(hash);
    }

    @Test
    void hasNoClustersForFewerThanFive() {
        assertThat(trainer.train(History.empty()).isTrained()).isFalse();
        LabelModel model = trainer.train(new Histories().add(4, 9, 4).build());
        assertThat(model.isTrained()).isFalse();
        assertThat(model.trainedOn().count()).isEqualTo(4);
        assertThat(trainer.train(new Histories().add(5, 9, 4).build()).isTrained())
                .isTrue();
    }

    @Test
    void hasOneClusterForEqualWorkouts() {
        Histories account = new Histories();
        for (int added = 0; added < 6; added++) {
            account.one(9, 3);
        }
        LabelModel model = trainer.train(account.build());
        assertThat(model.clusters())
                .filteredOn(cluster -> cluster.size() > 0)
                .singleElement()
                .satisfies(cluster -> {
                    assertThat(cluster.size()).isEqualTo(6);
                    assertThat(cluster.pace().minutesPerMile()).isCloseTo(9, within(1e-9));
                    assertThat(cluster.metres()).isCloseTo(Distance.ofMiles(3).metres(), within(1e-6));
                });
        assertThat(model.silhouette()).isEmpty();
    }

    @Test
    void refusesParametersThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelParameters.DEFAULT.withClusters(1))
                .withMessage("clusters must be 2 to 10, not 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LabelParameters(3, 6, 1, Pace.ofMinutesPerMile(17), Pace.ofMinutesPerMile(16), 0.6, 4))
                .withMessage("run-up-to must be faster than walk-from");
    }
}
