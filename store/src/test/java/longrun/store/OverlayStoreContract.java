package longrun.store;

import static longrun.store.Fixtures.newRuns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import longrun.workout.Athlete;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Overlay.Standing;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.port.OverlayStore;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.Test;

/** What every store of overlays does. */
abstract class OverlayStoreContract {
    private static final Overlay SAID = new Overlay(Label.PUP_WALK, "with Ann", Standing.EXCLUDED);

    final Athlete athlete = WorkoutStoreContract.newAthlete();

    abstract OverlayStore store();

    /** The same athletes' workouts. */
    abstract WorkoutStore workouts();

    private WorkoutKey imported() throws IOException {
        workouts().add(athlete, newRuns("r", 2));
        return workouts().history(athlete).key(0);
    }

    @Test
    void knowsNoneOfAnAthleteItNeverMet() {
        assertThat(store().overlays(athlete)).isEmpty();
    }

    @Test
    void laysThemOnTheirWorkouts() throws IOException {
        WorkoutKey key = imported();
        store().change(athlete, Set.of(key), said -> SAID);

        assertThat(store().overlays(athlete)).isEqualTo(Map.of(key, SAID));
        assertThat(workouts().workout(athlete, key)).map(Workout::overlay).contains(SAID);
        assertThat(workouts().history(athlete).overlay(0)).isEqualTo(SAID);
        assertThat(workouts().history(athlete).overlay(1)).isEqualTo(Overlay.NONE);
    }

    @Test
    void changesWhatWasSaidAndLeavesTheRest() throws IOException {
        WorkoutKey key = imported();
        store().change(athlete, Set.of(key), said -> SAID);
        store().change(athlete, Set.of(key), said -> said.withLabel(null));

        assertThat(store().overlays(athlete)).isEqualTo(Map.of(key, new Overlay(null, "with Ann", Standing.EXCLUDED)));
    }

    @Test
    void waitsForAWorkoutToComeBack() throws IOException {
        WorkoutKey key = imported();
        store().change(athlete, Set.of(key), said -> SAID);
        workouts().undo(athlete, 1);

        assertThat(workouts().workout(athlete, key)).isEmpty();
        assertThat(store().overlays(athlete)).isEqualTo(Map.of(key, SAID));

        assertThat(imported()).isEqualTo(key);
        assertThat(workouts().workout(athlete, key)).map(Workout::overlay).contains(SAID);
    }

    @Test
    void raisesTheRevisionOnceForTheSameSaidTwice() throws IOException {
        WorkoutKey key = imported();
        store().change(athlete, Set.of(key), said -> SAID);
        store().change(athlete, Set.of(key), said -> SAID);

        assertThat(workouts().revision(athlete)).isEqualTo(2);
    }

    @Test
    void keepsNothingWhereNothingIsSaid() throws IOException {
        WorkoutKey key = imported();
        store().change(athlete, Set.of(key), said -> SAID);
        store().change(athlete, Set.of(key), said -> Overlay.NONE);

        assertThat(store().overlays(athlete)).isEmpty();
        assertThat(workouts().revision(athlete)).isEqualTo(3);
    }

    @Test
    void makesNoAthleteBySayingNothing() {
        store().change(athlete, Set.of(new WorkoutKey("mapmyrun:1")), said -> Overlay.NONE);

        assertThat(workouts().athletes()).doesNotContain(athlete);
    }

    @Test
    void changesAllOrNone() throws IOException {
        imported();
        Set<WorkoutKey> both = Set.of(
                workouts().history(athlete).key(0), workouts().history(athlete).key(1));
        int[] asked = new int[1];

        assertThatThrownBy(() -> store().change(athlete, both, said -> {
                    if (++asked[0] == 2) {
                        throw new IllegalStateException("the second");
                    }
                    return SAID;
                }))
                .hasMessageContaining("the second");
        assertThat(store().overlays(athlete)).isEmpty();
        assertThat(workouts().revision(athlete)).isOne();
    }

    @Test
    void keepsAthletesApart() {
        WorkoutKey key = new WorkoutKey("mapmyrun:1");
        store().change(athlete, Set.of(key), said -> SAID);

        assertThat(store().overlays(WorkoutStoreContract.newAthlete())).isEmpty();
    }
}
