package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import longrun.workout.Athlete;
import longrun.workout.Label;
import longrun.workout.port.SettingStore;
import longrun.workout.port.WorkoutStore;
import longrun.workout.settings.LabelName;
import longrun.workout.settings.Settings;
import longrun.workout.settings.UnitSystem;
import org.junit.jupiter.api.Test;

/** What every store of settings does. */
abstract class SettingStoreContract {
    private static final Settings ALL_CHOSEN = new Settings(
            Optional.of(UnitSystem.KILOMETRES),
            DayOfWeek.SUNDAY,
            Optional.of(ZoneId.of("America/Argentina/ComodRivadavia")),
            Map.of(
                    Label.PUP_WALK, new LabelName("dog outing", "dog outings"),
                    Label.REAL_RUN, new LabelName("<b>&\"' läuft 🐕‍🦺", "X".repeat(LabelName.LONGEST))));

    final Athlete athlete = WorkoutStoreContract.newAthlete();

    abstract SettingStore store();

    /** The same athletes' workouts. */
    abstract WorkoutStore workouts();

    @Test
    void knowsTheDefaultsOfAnAthleteItNeverMet() {
        assertThat(store().settings(athlete)).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void keepsWhateverIsChosen() {
        assertThat(store().change(athlete, before -> ALL_CHOSEN)).isEqualTo(ALL_CHOSEN);

        assertThat(store().settings(athlete)).isEqualTo(ALL_CHOSEN);
        assertThat(workouts().athletes()).contains(athlete);
    }

    @Test
    void changesWhatIsKeptAndLeavesTheRest() {
        store().change(athlete, before -> ALL_CHOSEN);
        store().change(athlete, before -> before.withUnits(Optional.empty()));
        store().change(athlete, before -> before.withLabelNames(Map.of()));

        assertThat(store().settings(athlete))
                .isEqualTo(ALL_CHOSEN.withUnits(Optional.empty()).withLabelNames(Map.of()));
    }

    /** Even of an athlete it never met, of whom there is nothing yet to hold. */
    @Test
    void keepsWhatTwoChooseAtOnce() {
        for (int turn = 0; turn < 10; turn++) {
            Athlete fresh = WorkoutStoreContract.newAthlete();
            CountDownLatch start = new CountDownLatch(1);
            CompletableFuture<Settings> one = CompletableFuture.supplyAsync(() -> {
                await(start);
                return store().change(fresh, before -> before.withWeekStart(DayOfWeek.SUNDAY));
            });
            CompletableFuture<Settings> other = CompletableFuture.supplyAsync(() -> {
                await(start);
                return store().change(fresh, before -> before.withUnits(Optional.of(UnitSystem.KILOMETRES)));
            });
            start.countDown();
            CompletableFuture.allOf(one, other).join();

            assertThat(store().settings(fresh))
                    .isEqualTo(Settings.DEFAULT
                            .withWeekStart(DayOfWeek.SUNDAY)
                            .withUnits(Optional.of(UnitSystem.KILOMETRES)));
        }
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void forgetsAllThatIsByDefaultAgain() {
        store().change(athlete, before -> ALL_CHOSEN);
        store().change(athlete, before -> Settings.DEFAULT);

        assertThat(store().settings(athlete)).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void leavesTheRevisionAlone() {
        store().change(athlete, before -> ALL_CHOSEN);

        assertThat(workouts().revision(athlete)).isZero();
    }

    @Test
    void makesNoAthleteByChangingNothing() {
        store().change(athlete, before -> before);

        assertThat(workouts().athletes()).doesNotContain(athlete);
    }

    @Test
    void changesNothingWhereTheChangeIsRefused() {
        store().change(athlete, before -> ALL_CHOSEN);

        assertThatThrownBy(() -> store().change(athlete, before -> before.withWeekStart(DayOfWeek.FRIDAY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store().settings(athlete)).isEqualTo(ALL_CHOSEN);
    }

    @Test
    void keepsAthletesApart() {
        Athlete other = WorkoutStoreContract.newAthlete();
        store().change(athlete, before -> ALL_CHOSEN);
        assertThat(store().settings(other)).isEqualTo(Settings.DEFAULT);

        store().change(other, before -> before.withUnits(Optional.of(UnitSystem.MILES)));
        assertThat(store().settings(athlete)).isEqualTo(ALL_CHOSEN);
    }
}
