package longrun.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import longrun.workout.Athlete;
import longrun.workout.Fix;
import longrun.workout.Overlay;
import longrun.workout.batch.Change;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Duplicate;
import longrun.workout.batch.Terms;
import longrun.workout.batch.Terms.OnChange;
import longrun.workout.batch.Terms.OnDuplicate;
import longrun.workout.batch.Verdict.Field;
import longrun.workout.history.History;
import longrun.workout.port.InMemoryStore;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import does on different terms. */
class TermsTest {
    private static final Athlete ME = Athlete.DEFAULT;
    private static final String HEADER =
            "Workout Date,Activity Type,Distance (km),Workout Time (seconds),Avg Heart Rate,Link\n";
    private static final Terms UPDATE = new Terms(OnChange.UPDATE, OnDuplicate.HOLD);
    private static final Terms ADD = new Terms(OnChange.KEEP, OnDuplicate.ADD);

    private final InMemoryStore store = new InMemoryStore();
    private final Intake intake = new Intake(store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void keepsWhatIsStoredUnlessToldToUpdate() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,140,/workout/1");

        Receipt kept = take(Terms.CAREFUL, "2019-09-05,Run,6,1800,140,/workout/1");
        assertThat(kept.batch().counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
        assertThat(history().metres(0)).isEqualTo(5000);

        Receipt updated = take(UPDATE, "2019-09-05,Run,6,1800,140,/workout/1");
        assertThat(updated.batch().counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
        Change change = updated.verdicts().changes().get(0);
        assertThat(change.fields()).containsExactly(Field.DISTANCE);
        assertThat(change.before().metres()).isEqualTo(5000);
        assertThat(change.after().metres()).isEqualTo(6000);
        assertThat(history().metres(0)).isEqualTo(6000);

        store.undo(ME, 3);
        assertThat(history().metres(0)).isEqualTo(5000);
    }

    @Test
    void updatesNothingTheSecondTime() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,140,/workout/1");
        take(UPDATE, "2019-09-05,Run,6,1800,140,/workout/1");

        Receipt again = take(UPDATE, "2019-09-05,Run,6,1800,140,/workout/1");

        assertThat(again.batch().counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
        store.undo(ME, 2);
        assertThat(history().metres(0))
                .as("the third import says so too, and was to be believed")
                .isEqualTo(6000);
    }

    @Test
    void believesTheFirstOfTwoRowsOfAFileThatUpdates() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,140,/workout/1");

        String twice = "2019-09-05,Run,6,1800,140,/workout/1\n2019-09-05,Run,7,1800,140,/workout/1";
        assertThat(take(UPDATE, twice).batch().counts()).isEqualTo(new Counts(0, 0, 2, 0, 0, 0));
        assertThat(history().metres(0)).isEqualTo(6000);
        assertThat(take(UPDATE, twice).batch().counts()).isEqualTo(new Counts(0, 1, 1, 0, 0, 0));
        assertThat(history().metres(0)).isEqualTo(6000);
    }

    @Test
    void forgetsNothingOfWhichAnUpdateHasNoColumn() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,140,/workout/1");

        intake.take(ME, stream("""
                        Workout Date,Activity Type,Distance (km),Workout Time (seconds),Link
                        2019-09-05,Run,5,1800,/workout/1
                        """), "f.csv", 0, UPDATE, Progress.NONE);

        assertThat(history().heartRate(0)).isEqualTo(140);
    }

    @Test
    void comparesWithWhatTheFileSaidNotWithWhatTheAthleteFixed() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,,/workout/1");
        fix(7);

        assertThat(take(Terms.CAREFUL, "2019-09-05,Run,5,1800,,/workout/1")
                        .batch()
                        .counts())
                .isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
        assertThat(take(Terms.CAREFUL, "2019-09-05,Run,7,1800,,/workout/1")
                        .verdicts()
                        .changes())
                .singleElement()
                .satisfies(change -> assertThat(change.before().metres()).isEqualTo(5000));
        assertThat(take(Terms.CAREFUL, "2019-09-05,Run,5.1,1810,,").batch().counts())
                .isEqualTo(new Counts(0, 0, 0, 1, 0, 0));
        assertThat(take(Terms.CAREFUL, "2019-09-05,Run,7.1,1810,,").batch().counts())
                .isEqualTo(new Counts(1, 0, 0, 0, 0, 0));
    }

    @Test
    void leavesAFixOnTopOfAnUpdateAndOfItsUndo() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,,/workout/1");
        fix(7);

        take(UPDATE, "2019-09-05,Run,6,1900,,/workout/1");
        assertThat(history().metres(0)).isEqualTo(7000);
        assertThat(history().toldMetres(0)).isEqualTo(6000);
        assertThat(history().seconds(0)).isEqualTo(1900);

        store.undo(ME, 2);
        assertThat(history().metres(0)).isEqualTo(7000);
        assertThat(history().toldMetres(0)).isEqualTo(5000);
    }

    private void fix(double kilometres) {
        store.change(
                ME, Set.of(history().key(0)), said -> said.withFix(new Fix(Distance.ofKilometres(kilometres), null)));
    }

    /** Known is a run of 5 km in 1800 s with the id 1; the row that is held up to it has none. */
    @ParameterizedTest
    @CsvSource({
        "2019-09-05,Run,5.1,1830,true",
        "2019-09-05,Walk,5,1850,true",
        "2019-09-05,Run,5.09,,false",
        "2019-09-05,Run,5.01,,true",
        "2019-09-05,Run,,1795,true",
        "2019-09-05,Run,5.4,1800,false",
        "2019-09-05,Run,5,2000,false",
        "2019-09-06,Run,5,1801,false",
        "2019-09-05,Bike Ride,5,1801,false",
    })
    void holdsBackWhatIsMuchLikeAKnownWorkout(
            String date, String activity, String kilometres, String seconds, boolean held) {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,,/workout/1");

        String row = String.join(",", date, activity, text(kilometres), text(seconds), "", "");
        Receipt receipt = take(Terms.CAREFUL, row);

        assertThat(receipt.batch().counts().probableDuplicates()).isEqualTo(held ? 1 : 0);
        assertThat(history().size()).isEqualTo(held ? 1 : 2);
        assertThat(store.held(ME).workouts().size()).isEqualTo(held ? 1 : 0);
    }

    @Test
    void neverTakesTwoIdsOfOneSourceForOneWorkout() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,,/workout/1");

        assertThat(take(Terms.CAREFUL, "2019-09-05,Run,5,1800,,/workout/2")
                        .batch()
                        .counts()
                        .accepted())
                .isOne();
    }

    @Test
    void takesAKnownWorkoutForOneRowAtMost() {
        take(Terms.CAREFUL, "2019-09-05,Walk,3,2000,,/workout/1\n2019-09-05,Walk,3.05,2020,,/workout/2");

        Receipt receipt = take(
                Terms.CAREFUL, "2019-09-05,Walk,3.04,2021,,\n2019-09-05,Walk,3.01,2001,,\n2019-09-05,Walk,3.02,2010,,");

        assertThat(receipt.batch().counts()).isEqualTo(new Counts(1, 0, 0, 2, 0, 0));
        assertThat(receipt.verdicts().duplicates())
                .extracting(Duplicate::of)
                .extracting(key -> key.text())
                .containsExactly("mapmyrun:2", "mapmyrun:1");
    }

    @Test
    void takesNoRowForTheDuplicateOfAWorkoutThatIsLeftOut() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,,/workout/1");
        store.change(ME, Set.of(history().key(0)), said -> said.withStanding(Overlay.Standing.EXCLUDED));

        assertThat(take(Terms.CAREFUL, "2019-09-05,Run,5.1,1830,,")
                        .batch()
                        .counts()
                        .accepted())
                .isOne();
    }

    @Test
    void isAProbableDuplicateTheSecondTimeToo() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,,/workout/1");
        take(Terms.CAREFUL, "2019-09-05,Run,5.1,1830,,");

        Receipt again = take(Terms.CAREFUL, "2019-09-05,Run,5.1,1830,,");

        assertThat(again.batch().counts()).isEqualTo(new Counts(0, 0, 0, 1, 0, 0));
        store.undo(ME, 2);
        assertThat(history().size()).isOne();
        store.undo(ME, 1);
        assertThat(history().key(0).isFingerprint()).isTrue();
    }

    @Test
    void takesDuplicatesAsWorkoutsOfTheirOwnWhereToldTo() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,,/workout/1");
        take(Terms.CAREFUL, "2019-09-05,Run,5.1,1830,,");

        assertThat(take(ADD, "2019-09-05,Run,5.1,1830,,").batch().counts().accepted())
                .isOne();
        assertThat(history().size()).isEqualTo(2);
        assertThat(take(Terms.CAREFUL, "2019-09-05,Run,5.1,1830,,").batch().counts())
                .isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
    }

    @Test
    void plansWhatAnImportThenDoesAndStoresNothing() {
        take(Terms.CAREFUL, "2019-09-05,Run,5,1800,140,/workout/1");
        String file = HEADER + "2019-09-05,Run,6,1800,140,/workout/1\n2020-01-01,Walk,3,2000,,/workout/2\nx\n";

        Outcome planned = intake.plan(ME, stream(file), "f.csv", 0, UPDATE, Progress.NONE);

        assertThat(store.batches(ME)).hasSize(1);
        assertThat(history().metres(0)).isEqualTo(5000);
        Outcome taken = intake.take(ME, stream(file), "f.csv", 0, UPDATE, Progress.NONE);
        Plan plan = ((Outcome.Planned) planned).plan();
        Receipt receipt = ((Outcome.Taken) taken).receipt();
        assertThat(plan.verdicts()).isEqualTo(receipt.verdicts());
        assertThat(plan.file()).isEqualTo(receipt.batch().file());
        assertThat(plan.terms()).isEqualTo(UPDATE);
        assertThat(receipt.verdicts().byYear().keySet()).isEqualTo(Set.of(2019, 2020));
        assertThat(store.verdicts(ME, 2)).contains(receipt.verdicts());
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private History history() {
        return store.history(ME);
    }

    private Receipt take(Terms terms, String rows) {
        Outcome outcome = intake.take(ME, stream(HEADER + rows + "\n"), "f.csv", 0, terms, Progress.NONE);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).receipt();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
