package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import longrun.insight.evidence.Metric;
import longrun.insight.period.Usual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {
    private final PeriodText text = new PeriodText(new QuantityText(Units.KILOMETRES, Locale.UK));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WORKOUTS     | 12    | 9     | 3 more
            WORKOUTS     | 9     | 12    | 3 fewer
            WORKOUTS     | 9     | 9     | the same
            DISTANCE     | 52000 | 50000 | 2.00 km more
            DISTANCE     | 50000 | 52000 | 2.00 km less
            DISTANCE     | 50001 | 50000 | the same
            DURATION     | 7200  | 3600  | 1 h 00 m more
            TYPICAL_PACE | 300   | 312   | 0:12 /km faster
            TYPICAL_PACE | 312   | 300   | 0:12 /km slower
            WALK_SHARE   | 0.5   | 0.62  | 12 points less
            WORKOUTS     | 9     | NaN   | –
            TYPICAL_PACE | NaN   | 300   | –
            """)
    void knowsThatLessIsFaster(Metric metric, double now, double then, String said) {
        assertThat(text.than(metric, now, then)).isEqualTo(said);
    }

    @Test
    void saysWhatIsUsualWhereThatIsKnown() {
        Optional<Usual> usual = Optional.of(new Usual(5, 3, 9, 1, 12, 2, 52));

        assertThat(text.usual(Metric.WORKOUTS, usual, 6)).isEqualTo("as usual, 3 to 9");
        assertThat(text.usual(Metric.WORKOUTS, usual, 10)).isEqualTo("usual is 3 to 9");
        assertThat(text.usual(Metric.WORKOUTS, usual, Double.NaN)).isEmpty();
        assertThat(text.usual(Metric.WORKOUTS, Optional.empty(), 6)).isEmpty();
        assertThat(text.usual(Metric.WORKOUTS, Optional.of(new Usual(3, 3, 3, 3, 3, 0, 52)), 3))
                .isEqualTo("as usual, 3");
    }

    @Test
    void countsAYearInWeeks() {
        assertThat(PeriodText.name(7)).isEqualTo("Last 7 days");
        assertThat(PeriodText.name(90)).isEqualTo("Last 90 days");
        assertThat(PeriodText.name(365)).isEqualTo("Last 365 days");
    }
}
