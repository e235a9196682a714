package longrun.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import longrun.insight.Diary;
import longrun.insight.finding.Span;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.insight.model.LabelChanges.Move;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import org.junit.jupiter.api.Test;

class LabelChangesFinderTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2022, 4, 10);

    /** A run each day at 5:30 min/km, but each tenth at 13:00; two of three months are complete before April. */
    private static Diary hundredDays() {
        Diary diary = new Diary();
        for (int day = 0; day < 100; day++) {
            diary.run(FIRST.plusDays(day), 5000, day % 10 == 0 ? 780 : 330);
        }
        return diary;
    }

    /** Without clusters, so that the date alone tells: all before the dog are runs. */
    private static Labels byEra(History history, LocalDate dog) {
        return new Classifier(trained(History.empty()), dog).label(history);
    }

    private static Labels byClusters(History history) {
        return new Classifier(trained(history), null).label(history);
    }

    private static LabelModel trained(History history) {
        return new LabelTrainer(LabelParameters.DEFAULT).train(history);
    }

    @Test
    void tellsHowManyGoWhereTheMostFirst() {
        History history = hundredDays()
                .add(FIRST.plusDays(99), Activity.RIDE, 20_000, 3600)
                .history();
        LabelChanges changes = LabelChangesFinder.find(byClusters(history), byEra(history, FIRST.plusDays(50)), APRIL);

        assertThat(changes.moves()).extracting(Move::workouts).isSortedAccordingTo((one, other) -> other - one);
        assertThat(changes.changed())
                .isEqualTo(changes.moves().stream().mapToInt(Move::workouts).sum());
        assertThat(changes.working().sample()).isEqualTo(101);
        assertThat(changes.working().span()).isEqualTo(new Span(FIRST, FIRST.plusDays(99)));
    }

    @Test
    void countsBeforeAndAfter() {
        History history = hundredDays().history();
        LabelChanges changes = LabelChangesFinder.find(byClusters(history), allRuns(history), APRIL);

        assertThat(changes.before().counts().realRuns()).isEqualTo(90);
        assertThat(changes.before().counts().pupWalks()).isEqualTo(10);
        assertThat(changes.after().counts().realRuns()).isEqualTo(100);
        assertThat(changes.before().walks().secondsPerKilometre()).isCloseTo(780, within(1e-9));
        assertThat(changes.after().walks().isKnown()).isFalse();
        // January to March have 31, 28 and 31 days; days 0, 10 to 80 of them are walks.
        assertThat(changes.before().walksPerMonth()).isCloseTo(3, within(1e-9));
        assertThat(changes.before().runsPerMonth()).isCloseTo(27, within(1e-9));
        assertThat(changes.after().runsPerMonth()).isCloseTo(30, within(1e-9));
        assertThat(changes.moves()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo(Label.PUP_WALK);
            assertThat(move.to()).isEqualTo(Label.REAL_RUN);
            assertThat(move.workouts()).isEqualTo(10);
            assertThat(move.examples())
                    .extracting(WorkoutKey::text)
                    .containsExactly("mapmyrun:91", "mapmyrun:81", "mapmyrun:71");
        });
    }

    private static Labels allRuns(History history) {
        return byEra(history, LocalDate.of(2030, 1, 1));
    }

    @Test
    void movesNothingBetweenEqualModels() {
        History history = hundredDays().history();
        LabelChanges changes = LabelChangesFinder.find(byClusters(history), byClusters(history), APRIL);

        assertThat(changes.moves()).isEmpty();
        assertThat(changes.changed()).isZero();
        assertThat(changes.before()).isEqualTo(changes.after());
    }

    @Test
    void movesNoWorkoutTheAthleteCorrectedOrLeftOut() {
        Overlay said = Overlay.NONE.withLabel(Label.PUP_WALK);
        History history = new Diary()
                .add(FIRST, Activity.RUN, Source.MAPMYRUN, 5000, 780 * 5, said)
                .add(
                        FIRST,
                        Activity.RUN,
                        Source.MAPMYRUN,
                        5000,
                        780 * 5,
                        Overlay.NONE.withStanding(Overlay.Standing.EXCLUDED))
                .history();
        assertThat(LabelChangesFinder.find(byClusters(history), allRuns(history), APRIL)
                        .moves())
                .isEmpty();
    }

    @Test
    void looksNoFurtherThanItsDay() {
        History history = hundredDays().history();
        LabelChanges changes = LabelChangesFinder.find(byClusters(history), allRuns(history), FIRST.plusDays(9));
        assertThat(changes.changed()).isOne();
        assertThat(changes.before().runsPerMonth()).isNaN();
    }

    @Test
    void hasNothingToSayOfNoWorkouts() {
        History none = History.empty();
        LabelChanges changes = LabelChangesFinder.find(byClusters(none), byClusters(none), APRIL);
        assertThat(changes.changed()).isZero();
        assertThat(changes.working().sample()).isZero();
        assertThat(changes.working().span()).isNull();
    }

    @Test
    void refusesLabelsOfTwoHistories() {
        Labels one = byClusters(hundredDays().history());
        Labels other = byClusters(hundredDays().history());
        assertThatIllegalArgumentException().isThrownBy(() -> LabelChangesFinder.find(one, other, APRIL));
    }
}
