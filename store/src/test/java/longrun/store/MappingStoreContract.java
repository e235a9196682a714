package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import longrun.workout.Activity;
import longrun.workout.Athlete;
import longrun.workout.Source;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.MappedColumn;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;
import longrun.workout.port.MappingStore;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.Test;

/** What every store of mappings does. */
abstract class MappingStoreContract {
    private static final Mapping MINE = table("Strecke", Unit.KILOMETRE);

    final Athlete athlete = WorkoutStoreContract.newAthlete();

    abstract MappingStore store();

    /** The same athletes' workouts. */
    abstract WorkoutStore workouts();

    private static Mapping table(String distance, Unit unit) {
        return Mapping.of(
                DateOrder.DAY_FIRST,
                Activity.OTHER,
                List.of(
                        MappedColumn.of("Datum", Role.DATE),
                        new MappedColumn(distance, Role.DISTANCE, unit, DecimalMark.COMMA),
                        MappedColumn.ignored("")));
    }

    @Test
    void knowsNoMappingsOfAnAthleteItNeverMet() {
        assertThat(store().mappings(athlete)).isEmpty();
        assertThat(store().mapping(athlete, MINE.signature())).isEmpty();
    }

    @Test
    void findsAMappingByItsSignature() {
        Mapping other = table("Distanz", Unit.KILOMETRE);
        store().save(athlete, MINE);
        store().save(athlete, other);

        assertThat(store().mapping(athlete, MINE.signature())).contains(MINE);
        assertThat(store().mapping(athlete, other.signature())).contains(other);
    }

    @Test
    void keepsHeadersAsTheyAreWritten() {
        Mapping odd = table("Stre\\cke\t(\u00b5\ud83d\udc36)\r\nin km ", Unit.METRE);
        store().save(athlete, odd);

        assertThat(store().mapping(athlete, odd.signature())).contains(odd);
    }

    @Test
    void replacesTheMappingOfTheSameSignature() {
        Mapping corrected = table("Strecke", Unit.MILE);
        store().save(athlete, MINE);
        store().save(athlete, corrected);

        assertThat(store().mappings(athlete)).containsExactly(corrected);
        assertThat(workouts().revision(athlete)).isEqualTo(2);
    }

    @Test
    void keepsWhatRowsAreThatNameNoActivity() {
        Mapping runs = Mapping.of(MINE.dateOrder(), Activity.RUN, MINE.columns());
        store().save(athlete, runs);

        assertThat(store().mapping(athlete, MINE.signature())).contains(runs);
    }

    @Test
    void listsMappingsBySource() {
        Mapping garmin = new Mapping(new Source("garmin"), MINE.dateOrder(), Activity.OTHER, MINE.columns());
        Mapping plain = table("Distanz", Unit.KILOMETRE);
        store().save(athlete, garmin);
        store().save(athlete, plain);

        assertThat(store().mappings(athlete)).containsExactly(plain, garmin);
    }

    @Test
    void raisesTheRevisionOnceForTheSameMappingSavedTwice() {
        store().save(athlete, MINE);
        store().save(athlete, MINE);

        assertThat(workouts().revision(athlete)).isOne();
        assertThat(workouts().athletes()).contains(athlete);
    }

    @Test
    void forgetsAMappingAndRaisesTheRevisionForItOnce() {
        store().save(athlete, MINE);
        store().forget(athlete, MINE.signature());
        store().forget(athlete, MINE.signature());

        assertThat(store().mappings(athlete)).isEmpty();
        assertThat(workouts().revision(athlete)).isEqualTo(2);
    }

    @Test
    void makesNoAthleteByForgetting() {
        store().forget(athlete, MINE.signature());

        assertThat(workouts().athletes()).doesNotContain(athlete);
    }

    @Test
    void keepsAthletesApart() {
        store().save(athlete, MINE);

        assertThat(store().mappings(WorkoutStoreContract.newAthlete())).isEmpty();
    }
}
