package longrun.store;

import static longrun.store.Fixtures.newRuns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import longrun.workout.Athlete;
import longrun.workout.Fix;
import longrun.workout.Flag;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Overlay.Standing;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.port.OverlayStore;
import longrun.workout.port.WorkoutStore;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.Test;

/** What every store of overlays does. */
abstract class OverlayStoreContract {
    private static final Overlay SAID = new Overlay(
            Label.PUP_WALK,
            "with Ann",
            Standing.EXCLUDED,
            new Fix(Distance.ofMetres(4321.125), Duration.ofMillis(1_234_500)));

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

        assertThat(store().overlays(athlete)).isEqualTo(Map.of(key, SAID.withLabel(null)));
    }

    @Test
    void laysAFixOverWhatTheFileTells() throws IOException {
        WorkoutKey key = imported();
        Fix fix = new Fix(Distance.ofKilometres(7), null);
        store().change(athlete, Set.of(key), said -> said.withFix(fix));

        Workout workout = workouts().workout(athlete, key).orElseThrow();
        assertThat(workout.measures().distance()).isEqualTo(Distance.ofKilometres(7));
        assertThat(workout.measures().duration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(workout.sighting().measures().distance()).isEqualTo(Distance.ofKilometres(5));
        History history = workouts().history(athlete);
        assertThat(history.metres(0)).isEqualTo(7000);
        assertThat(history.toldMetres(0)).isEqualTo(5000);
        assertThat(history.seconds(0)).isEqualTo(history.toldSeconds(0)).isEqualTo(1800);
        assertThat(history.metres(1)).isEqualTo(history.toldMetres(1)).isEqualTo(5000);
        assertThat(workouts().sightings(athlete, key)).containsExactly(workout.sighting());

        store().change(athlete, Set.of(key), said -> said.withFix(Fix.NONE));
        assertThat(workouts().history(athlete).metres(0)).isEqualTo(5000);
        assertThat(store().overlays(athlete)).isEmpty();
    }

    @Test
    void judgesPlausibilityByTheFixAndByWhatWasConfirmed() throws IOException {
        WorkoutKey key = imported();
        Fix impossible = new Fix(null, Duration.ofDays(2));
        store().change(athlete, Set.of(key), said -> said.withFix(impossible));
        assertThat(workouts().history(athlete).isPlausible(0)).isFalse();
        assertThat(workouts().workout(athlete, key))
                .map(Workout::flags)
                .isPresent()
                .hasValueSatisfying(flags -> assertThat(flags).containsExactly(Flag.TOO_SLOW, Flag.TOO_LONG));

        store().change(athlete, Set.of(key), said -> said.withStanding(Standing.CONFIRMED));
        assertThat(workouts().history(athlete).isPlausible(0)).isTrue();
        assertThat(workouts().history(athlete).flags(0)).isEmpty();
        assertThat(workouts().workout(athlete, key)).map(Workout::flags).contains(List.of());
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
