package longrun.insight.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Span;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final Span DAYS = new Span(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 7));

    @Test
    void whatNoWorkoutTellsIsUnknownAndNotZero() {
        Totals totals = totals(2, 0, 1800);

        assertThat(totals.value(Metric.DISTANCE)).isNaN();
        assertThat(totals.value(Metric.DURATION)).isEqualTo(1800);
        assertThat(totals.value(Metric.WORKOUTS)).isEqualTo(2);
    }

    @Test
    void noWorkoutIsZero() {
        assertThat(totals(0, 0, 0).value(Metric.DISTANCE)).isZero();
        assertThat(totals(0, 0, 0).value(Metric.WORKOUTS)).isZero();
    }

    private static Totals totals(int workouts, double metres, double seconds) {
        return new Totals(DAYS, 7, new Sums(workouts, Map.of(), workouts, metres, seconds, Double.NaN, Double.NaN));
    }
}
