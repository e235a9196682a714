package longrun.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import longrun.source.Receipt;
import longrun.source.demo.DemoHistory;
import longrun.workout.Activity;
import longrun.workout.Athlete;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Rejection;
import longrun.workout.history.History;
import org.junit.jupiter.api.Test;

final class DemoImportTest {
    private static final Demo DEMO = Demo.of(DemoHistory.DEFAULT_SEED);

    @Test
    void isReadWithTheReceiptThatIsExpected() {
        assertThat(DEMO.receipt().batch().counts()).isEqualTo(new Counts(3_145, 0, 0, 0, 17, 3));
        assertThat(DEMO.receipt().batch().counts().rowsRead())
                .isEqualTo(DEMO.made().size());
    }

    @Test
    void rejectsOnlyWhatTellsNeitherTimeNorDistance() {
        assertThat(DEMO.receipt().verdicts().rejections())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.reasons())
                        .containsExactly(Rejection.of(Rejection.Kind.NEITHER_DURATION_NOR_DISTANCE)));
    }

    @Test
    void addsNothingTheSecondTime() {
        Demo demo = Demo.of(1);
        Receipt again = Demo.take(demo.made(), demo.store());
        assertThat(again.batch().counts().alreadyKnown())
                .isEqualTo(demo.receipt().batch().counts().accepted());
        assertThat(again.batch().counts().accepted()).isZero();
        assertThat(again.verdicts().changes()).isEmpty();
        assertThat(demo.store().history(Athlete.DEFAULT).size())
                .isEqualTo(demo.history().size());
    }

    @Test
    void flagsExactlyTheRecordingsGoneWrong() {
        History history = DEMO.history();
        assertThat(DEMO.made().truth())
                .allSatisfy((id, label) ->
                        assertThat(history.isPlausible(DEMO.row(id))).as(id).isEqualTo(label != Label.OUTLIER));
    }

    @Test
    void spansTheYearsItTells() {
        History history = DEMO.history();
        assertThat(history.date(0)).isEqualTo(LocalDate.of(2011, 1, 30));
        assertThat(history.date(history.size() - 1)).isEqualTo(LocalDate.of(2025, 10, 12));
    }

    @Test
    void ridesSwimsHikesAndWeightsAreUnderstood() {
        History history = DEMO.history();
        assertThat(Activity.values())
                .filteredOn(activity -> activity != Activity.WINTER && activity != Activity.OTHER)
                .allSatisfy(activity ->
                        assertThat(count(history, activity)).as(activity.name()).isPositive());
        assertThat(count(history, Activity.OTHER)).isZero();
    }

    @Test
    void keepsNotesAsTheyWereJottedDown() {
        History history = DEMO.history();
        assertThat(DEMO.made().truth().keySet())
                .extracting(id -> history.note(DEMO.row(id)))
                .contains("Stopped at the café on the way", "Intervals:\n6 x 400 m, 90 s rest", "Marathon, done");
    }

    @Test
    void everyTruthIsThatOfAWorkout() {
        assertThat(DEMO.made().truth().keySet())
                .allSatisfy(id -> assertThat(DEMO.history().rowOf(new WorkoutKey("mapmyrun:" + id)))
                        .isPresent());
    }

    private static long count(History history, Activity activity) {
        long count = 0;
        for (int row = 0; row < history.size(); row++) {
            count += history.activity(row) == activity ? 1 : 0;
        }
        return count;
    }
}
