package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import longrun.workout.Label;
import longrun.workout.settings.LabelName;
import longrun.workout.settings.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTextTest {
    @Test
    void readsWhatIsChosen() {
        assertThat(SettingsText.units("km")).contains(UnitSystem.KILOMETRES);
        assertThat(SettingsText.units("auto")).isEmpty();
        assertThat(SettingsText.weekStart("Sunday")).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(SettingsText.label("pup_walk")).isEqualTo(Label.PUP_WALK);
        assertThat(SettingsText.labelName("dog outing")).isEqualTo(new LabelName("dog outing", "dog outings"));
        assertThat(SettingsText.labelName("sheep/sheep")).isEqualTo(new LabelName("sheep", "sheep"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        "europe/berlin, Europe/Berlin",
        "' America/New York ', America/New_York",
        "utc, UTC",
        "EST5EDT, EST5EDT"
    })
    void readsAZoneInAnyCase(String written, String zone) {
        assertThat(SettingsText.zone(written)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "auto"})
    void readsNoZoneAsTheMachines(String written) {
        assertThat(SettingsText.zone(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Berln   | "Europe/Berln" is no time zone: did you mean Europe/Berlin?
            Berlin         | "Berlin" is no time zone: did you mean Europe/Berlin?
            new york       | "new york" is no time zone: did you mean America/New_York?
            Gotham         | "Gotham" is no time zone: write one as Europe/Berlin, or auto for the machine's
            +02:00         | "+02:00" is no time zone: write one as Europe/Berlin, or auto for the machine's
            """)
    void offersTheZoneThatWasMeant(String written, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingsText.zone(written))
                .withMessage(message);
    }

    @Test
    void offersZonesOfCitiesAndTheOneOfNone() {
        assertThat(SettingsText.zones())
                .contains("Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires")
                .doesNotContain("Etc/GMT+5", "EST5EDT")
                .isSorted();
    }

    @Test
    void refusesMoreThanANameAndItsPlural() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingsText.labelName("a/b/c"))
                .withMessage("\"a/b/c\" has more than a name and its plural: write \"dog outing/dog outings\"");
    }

    @Test
    void tellsWhichNamesAnotherLabelHas() {
        assertThat(SettingsText.taken(Map.of(Label.PUP_WALK, new LabelName("outing", "RUNS"))))
                .containsExactly(
                        Map.entry(Label.PUP_WALK, "\"RUNS\" is what REAL_RUN is called already: choose another name"));
        assertThat(SettingsText.taken(Map.of(
                        Label.PUP_WALK, new LabelName("run", "runs"), Label.REAL_RUN, new LabelName("jog", "jogs"))))
                .isEmpty();
        assertThat(SettingsText.taken(
                        Map.of(Label.PUP_WALK, new LabelName("a", "b"), Label.REAL_RUN, new LabelName("B", "c"))))
                .containsOnlyKeys(Label.PUP_WALK, Label.REAL_RUN);
    }
}
