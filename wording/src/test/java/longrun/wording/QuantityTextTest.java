package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import longrun.workout.history.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityTextTest {
    private final QuantityText miles = new QuantityText(Units.MILES, Locale.US);
    private final QuantityText kilometres = new QuantityText(Units.KILOMETRES, Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "2944.3, 1.83 mi, 2.94 km",
        "0, 0 mi, 0 km",
        "7, 0 mi, 0.01 km",
        "42195, 26.2 mi, 42.2 km",
        "16093440, '10,000 mi', '16,093 km'",
        "NaN, –, –",
    })
    void writesDistances(double metres, String inMiles, String inKilometres) {
        assertThat(miles.distance(metres)).isEqualTo(inMiles);
        assertThat(kilometres.distance(metres)).isEqualTo(inKilometres);
    }

    @ParameterizedTest
    @CsvSource({
        "338.65, 9:05 /mi, 5:39 /km",
        "300, 8:03 /mi, 5:00 /km",
        "299.6, 8:02 /mi, 5:00 /km",
        "3600, 1:36:34 /mi, 1:00:00 /km",
        "NaN, –, –",
        "Infinity, –, –",
    })
    void writesPaces(double secondsPerKilometre, String perMile, String perKilometre) {
        assertThat(miles.pace(secondsPerKilometre)).isEqualTo(perMile);
        assertThat(kilometres.pace(secondsPerKilometre)).isEqualTo(perKilometre);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 m",
        "0.4, 0 m",
        "45, 45 s",
        "270, 4 m 30 s",
        "599.6, 10 m",
        "1320, 22 m",
        "3599, 1 h 00 m",
        "3840, 1 h 04 m",
        "359970, 100 h",
        "1704067200, '473,352 h'",
        "NaN, –",
    })
    void writesDurations(double seconds, String text) {
        assertThat(miles.duration(seconds)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.004, < 1 %", "0.62, 62 %", "0.999, > 99 %", "1, 100 %", "NaN, –"})
    void neverRoundsAShareToNoneOrAll(double share, String text) {
        assertThat(miles.percent(share)).isEqualTo(text);
    }

    @Test
    void writesTheMonthOfADateAsAWord() {
        assertThat(miles.date(LocalDate.of(2025, 10, 7))).isEqualTo("Oct 7, 2025");
        assertThat(kilometres.date(LocalDate.of(2025, 10, 7))).isEqualTo("7 Oct 2025");
        assertThat(miles.month(YearMonth.of(2018, 6))).isEqualTo("Jun 2018");
        assertThat(miles.count(2770)).isEqualTo("2,770");
    }

    @Test
    void fallsBackOnMilesWhereNothingIsKnown() {
        assertThat(Units.of(History.empty())).isEqualTo(Units.MILES);
    }
}
