package longrun.workout.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import longrun.workout.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-10-20T10:30:00Z"), ZoneOffset.UTC);

    @Test
    void tellTodayWhereTheAthleteIs() {
        assertThat(Settings.DEFAULT.today(NOON)).isEqualTo(LocalDate.of(2025, 10, 20));
        assertThat(in("Pacific/Kiritimati").today(NOON)).isEqualTo(LocalDate.of(2025, 10, 21));
        assertThat(in("Pacific/Pago_Pago").today(NOON)).isEqualTo(LocalDate.of(2025, 10, 19));
    }

    private static Settings in(String zone) {
        return Settings.DEFAULT.withZone(Optional.of(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @EnumSource(
            value = DayOfWeek.class,
            names = {"MONDAY", "SUNDAY"},
            mode = EnumSource.Mode.EXCLUDE)
    void knowNoWeekFromAnotherDay(DayOfWeek day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.DEFAULT.withWeekStart(day))
                .withMessageContaining("Monday or on Sunday");
    }

    @Test
    void stayAsTheyAreWhateverBecomesOfTheNamesTheyWereMadeFrom() {
        Map<Label, LabelName> names = new EnumMap<>(Map.of(Label.MIXED, new LabelName("blend", "blends")));
        Settings settings = Settings.DEFAULT.withLabelNames(names);
        names.clear();

        assertThat(settings.labelNames()).containsOnlyKeys(Label.MIXED);
    }

    @Test
    void takeANameWithoutTheSpaceAroundIt() {
        assertThat(new LabelName("  dog outing\u2003", "dog outings "))
                .isEqualTo(new LabelName("dog outing", "dog outings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003", "12345678901234567890123456789012345678901"})
    void refuseANameThatIsEmptyOrTooLong(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelName("one", name))
                .withMessage("a label's name and its plural have 1 to 40 characters each");
        assertThatIllegalArgumentException().isThrownBy(() -> new LabelName(name, "many"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dog\nwalk",
                "dog\u0000walk",
                "dog\u001b[31mwalk",
                "dog\u2028walk",
                "dog\u202ewalk",
                "dog\ud83dwalk"
            })
    void refuseANameThatIsMoreThanALine(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelName(name, "many"))
                .withMessage("a label's name is one line without control characters");
    }
}
