package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import longrun.insight.label.Basis;
import longrun.insight.label.Cluster;
import longrun.insight.label.Gap;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.Lesson;
import longrun.insight.label.Side;
import longrun.insight.label.TrainingSet;
import longrun.insight.model.ModelStore;
import longrun.insight.model.ModelVersion;
import longrun.workout.Athlete;
import longrun.workout.Label;
import longrun.workout.port.WorkoutStore;
import longrun.workout.quantity.Pace;
import org.junit.jupiter.api.Test;

/** What every store of models does. */
abstract class ModelStoreContract {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00.123Z");

    private static final LabelModel FULL = new LabelModel(
            LabelParameters.DEFAULT.withSeed(-9_000_000_000_000_000_000L),
            new TrainingSet(2710, LocalDate.of(2011, 1, 30), LocalDate.of(2025, 10, 7), 12, "00ff00ff00ff00ff"),
            List.of(
                    new Cluster(331.1 / 3, 7801.4, 2583, 601, Side.RUN, Basis.PACE),
                    new Cluster(540.25, 4000, 2161, 90, Side.DECLARED, Basis.DECLARED),
                    new Cluster(812.7, 2900.0 / 7, 2356.9, 0, Side.WALK, Basis.REFERENCE)),
            new Gap(
                    Pace.ofSecondsPerKilometre(333),
                    Pace.ofSecondsPerKilometre(600.1),
                    Pace.ofSecondsPerKilometre(800),
                    0.1 / 3),
            new Lesson(-26.7, 0.1 / 7, 5.02, 11),
            4.04,
            OptionalDouble.of(-0.61),
            Map.of(Label.REAL_RUN, 600, Label.PUP_WALK, 2000, Label.OUTLIER, 12));

    private static final LabelModel BARE = new LabelModel(
            LabelParameters.DEFAULT,
            new TrainingSet(0, null, null, 0, "cbf29ce484222325"),
            List.of(),
            null,
            null,
            4,
            OptionalDouble.empty(),
            Map.of());

    final Athlete athlete = WorkoutStoreContract.newAthlete();

    abstract ModelStore store();

    /** The same athletes' workouts. */
    abstract WorkoutStore workouts();

    @Test
    void knowsNoModelOfAnAthleteItNeverMet() {
        assertThat(store().versions(athlete)).isEmpty();
        assertThat(store().inUse(athlete)).isEmpty();
    }

    @Test
    void keepsAllThereIsToAModel() {
        ModelVersion full = store().accept(athlete, FULL, NOON);
        ModelVersion bare = store().accept(athlete, BARE, NOON);

        assertThat(full).isEqualTo(new ModelVersion(1, NOON, LabelModel.FEATURES, FULL));
        assertThat(bare).isEqualTo(new ModelVersion(2, NOON, LabelModel.FEATURES, BARE));
        assertThat(store().versions(athlete)).containsExactly(bare, full);
    }

    @Test
    void keepsAModelThatIsInUseOnce() {
        ModelVersion first = store().accept(athlete, FULL, NOON);
        long revision = workouts().revision(athlete);

        assertThat(store().accept(athlete, FULL, NOON.plusSeconds(9))).isEqualTo(first);
        assertThat(store().versions(athlete)).containsExactly(first);
        assertThat(workouts().revision(athlete)).isEqualTo(revision);

        store().accept(athlete, BARE, NOON);
        assertThat(store().accept(athlete, FULL, NOON).number()).isEqualTo(3);
    }

    @Test
    void knowsWhenToTheMillisecond() {
        store().accept(athlete, BARE, NOON.plusNanos(1_999));
        assertThat(store().inUse(athlete)).map(ModelVersion::accepted).contains(NOON);
    }

    @Test
    void putsTheAcceptedInUseUntilAnotherIs() {
        ModelVersion first = store().accept(athlete, FULL, NOON);
        assertThat(store().inUse(athlete)).contains(first);

        ModelVersion second = store().accept(athlete, BARE, NOON.plusSeconds(1));
        assertThat(store().inUse(athlete)).contains(second);
    }

    @Test
    void goesBackToAnEarlierAndForwardAgain() {
        ModelVersion first = store().accept(athlete, FULL, NOON);
        ModelVersion second = store().accept(athlete, BARE, NOON);

        assertThat(store().use(athlete, 1)).isTrue();
        assertThat(store().inUse(athlete)).contains(first);
        assertThat(store().use(athlete, 2)).isTrue();
        assertThat(store().inUse(athlete)).contains(second);
        assertThat(store().versions(athlete)).containsExactly(second, first);
    }

    @Test
    void givesTheNextNumberWhicheverIsInUse() {
        store().accept(athlete, FULL, NOON);
        store().accept(athlete, BARE, NOON);
        store().use(athlete, 1);

        assertThat(store().accept(athlete, BARE, NOON).number()).isEqualTo(3);
    }

    @Test
    void goesBackToNone() {
        ModelVersion version = store().accept(athlete, FULL, NOON);
        store().useNone(athlete);

        assertThat(store().inUse(athlete)).isEmpty();
        assertThat(store().versions(athlete)).containsExactly(version);
    }

    @Test
    void raisesTheRevisionWithEachChangeAndNoOther() {
        store().accept(athlete, FULL, NOON);
        store().accept(athlete, BARE, NOON);
        assertThat(workouts().revision(athlete)).isEqualTo(2);

        store().use(athlete, 1);
        store().use(athlete, 1);
        assertThat(workouts().revision(athlete)).isEqualTo(3);

        store().useNone(athlete);
        store().useNone(athlete);
        assertThat(workouts().revision(athlete)).isEqualTo(4);
        assertThat(workouts().athletes()).contains(athlete);
    }

    @Test
    void usesNoVersionThatIsNotThere() {
        assertThat(store().use(athlete, 1)).isFalse();
        ModelVersion version = store().accept(athlete, FULL, NOON);

        assertThat(store().use(athlete, 0)).isFalse();
        assertThat(store().use(athlete, 2)).isFalse();
        assertThat(store().inUse(athlete)).contains(version);
        assertThat(workouts().revision(athlete)).isOne();
    }

    @Test
    void makesNoAthleteByUsingNone() {
        store().useNone(athlete);
        store().use(athlete, 1);

        assertThat(workouts().athletes()).doesNotContain(athlete);
    }

    @Test
    void keepsAthletesApart() {
        store().accept(athlete, FULL, NOON);
        Athlete other = WorkoutStoreContract.newAthlete();
        store().accept(other, BARE, NOON);

        assertThat(store().inUse(other)).map(ModelVersion::model).contains(BARE);
        assertThat(store().inUse(athlete)).map(ModelVersion::model).contains(FULL);
    }
}
