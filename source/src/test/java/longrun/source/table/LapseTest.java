package longrun.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import longrun.source.csv.NumberStyle;
import longrun.workout.mapping.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LapseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            26:42        | MINUTES_AND_SECONDS | 1602
            26:42        | HOURS_AND_MINUTES   | 96120
            26:42        | MINUTE              | NaN
            1:06:06      | MINUTES_AND_SECONDS | 3966
            1:06:06      | SECOND              | 3966
            00:08:02.2   | HOURS_AND_MINUTES   | 482.2
            02:02.67     | MINUTES_AND_SECONDS | 122.67
            26:72        | MINUTES_AND_SECONDS | NaN
            1h 2m 3s     | MINUTES_AND_SECONDS | 3723
            1 h 02 min   | SECOND              | 3720
            1h02         | SECOND              | 3720
            45 min       | SECOND              | 2700
            26'42"       | SECOND              | 1602
            1 Std. 5 Min | SECOND              | 3900
            PT26M42S     | SECOND              | 1602
            26.7         | MINUTE              | 1602
            1602         | MINUTES_AND_SECONDS | NaN
            45 parsecs   | MINUTE              | NaN
            """)
    void isReadInItsUnit(String text, Unit unit, double seconds) {
        double read = Lapse.seconds(text, unit, NumberStyle.POINT);

        assertThat(Math.round(read * 1000)).isEqualTo(Math.round(seconds * 1000));
        assertThat(Double.isNaN(read)).isEqualTo(Double.isNaN(seconds));
    }
}
