package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import longrun.workout.quantity.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTextTest {
    @Test
    void readsAPaceWithItsUnit() {
        assertThat(PaceText.read("13:00/mi")).isEqualTo(Pace.ofMinutesPerMile(13));
        assertThat(PaceText.read(" 8:05 / km ")).isEqualTo(Pace.ofSecondsPerKilometre(485));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13", "13:00", "13:60/mi", "13:00/m", "-1:00/mi", "1e3:00/mi"})
    void saysHowAPaceIsWritten(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceText.read(text))
                .withMessage("\"" + text + "\" is no pace: write 13:00/mi, or 8:05/km");
    }

    @Test
    void knowsThatNobodyTakesNoTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceText.read("0:00/km"))
                .withMessage("\"0:00/km\" is faster than anyone");
    }

    @Test
    void writesWhatItReads() {
        assertThat(PaceText.written(Pace.ofMinutesPerMile(16.5), Units.MILES)).isEqualTo("16:30/mi");
        assertThat(PaceText.written(Pace.ofMinutesPerMile(13), Units.KILOMETRES))
                .isEqualTo("8:05/km");
    }
}
