package longrun.workout.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import longrun.workout.Activity;
import longrun.workout.Source;
import org.junit.jupiter.api.Test;

class MappingTest {
    private static final MappedColumn DATE = MappedColumn.of("Date", Role.DATE);
    private static final MappedColumn KILOMETRES =
            new MappedColumn("km", Role.DISTANCE, Unit.KILOMETRE, DecimalMark.POINT);
    private static final MappedColumn ID = MappedColumn.of("Id", Role.ID);

    @Test
    void needsADate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mapping.of(DateOrder.DAY_FIRST, Activity.OTHER, List.of(KILOMETRES)))
                .withMessage("a table of workouts needs a column with the date");
    }

    @Test
    void needsADistanceOrADuration() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mapping.of(DateOrder.DAY_FIRST, Activity.OTHER, List.of(DATE)))
                .withMessage("a table of workouts needs a column with the distance or the duration");
    }

    @Test
    void readsNoRoleFromTwoColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Mapping.of(DateOrder.DAY_FIRST, Activity.OTHER, List.of(DATE, KILOMETRES, KILOMETRES)))
                .withMessage("two columns are read as DISTANCE, the second is \"km\"; one must be left out");
    }

    @Test
    void knowsNoDistanceInMinutes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MappedColumn("km", Role.DISTANCE, Unit.MINUTE, DecimalMark.POINT))
                .withMessageStartingWith("the column \"km\", read as DISTANCE, cannot be in MINUTE; it can be in ");
    }

    @Test
    void filesTablesWithoutIdsUnderOneSource() {
        assertThat(Mapping.of(DateOrder.DAY_FIRST, Activity.OTHER, List.of(DATE, KILOMETRES))
                        .source())
                .isEqualTo(new Source("csv"));
    }

    @Test
    void keepsTheIdsOfTwoTablesApart() {
        Source one = Mapping.of(DateOrder.DAY_FIRST, Activity.OTHER, List.of(DATE, KILOMETRES, ID))
                .source();
        Source other = Mapping.of(DateOrder.DAY_FIRST, Activity.OTHER, List.of(ID, DATE, KILOMETRES))
                .source();

        assertThat(one.name()).matches("csv-[0-9a-f]{8}").isNotEqualTo(other.name());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mapping(
                        Mapping.UNNAMED, DateOrder.DAY_FIRST, Activity.OTHER, List.of(DATE, KILOMETRES, ID)))
                .withMessageContaining("ids need a source of their own");
    }

    @Test
    void hasASignatureThatMindsWordsAndTheirOrderOnly() {
        Signature signature = Signature.of(List.of("Dur\u00e9e (s)", "Distance_km"));

        assertThat(Signature.of(List.of("DUREE s", " distance (km)"))).isEqualTo(signature);
        assertThat(Signature.of(List.of("Distance_km", "Dur\u00e9e (s)"))).isNotEqualTo(signature);
        assertThat(Signature.of(List.of("Dur\u00e9e (s)", "Distance_mi"))).isNotEqualTo(signature);
    }

    @Test
    void foldsLettersThatUnicodeDoesNotTakeApart() {
        assertThat(HeaderText.words("Tytu\u0142 \u00d8 Stra\u00dfe <b>x</b>")).isEqualTo("tytul o strasse x");
    }
}
