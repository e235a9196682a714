package longrun.acceptance.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import longrun.acceptance.history.RealHistory;
import longrun.insight.anomaly.Anomalies;
import longrun.insight.anomaly.Anomaly;
import longrun.insight.anomaly.AnomalyFinder;
import longrun.insight.anomaly.AnomalyParameters;
import longrun.insight.anomaly.Cause;
import longrun.insight.anomaly.Yardstick;
import longrun.workout.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands out in a real history of twelve years. */
class RealAnomaliesTest {
    private static Anomalies find(Yardstick yardstick) {
        return AnomalyFinder.find(RealHistory.evidence(), AnomalyParameters.of(yardstick))
                .found()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"IQR, 335", "Z_SCORE, 168", "MODIFIED_Z_SCORE, 231"})
    void somethingStandsOutByEachMethod(Yardstick yardstick, int count) {
        Anomalies found = find(yardstick);
        assertThat(found.all()).hasSize(count);
        assertThat(found.judged()).isEqualTo(2746);
        assertThat(found.tooFewAlike()).isEqualTo(24);
        assertThat(found.all())
                .flatExtracting(Anomaly::unusual)
                .allSatisfy(one -> assertThat(Double.isFinite(one.value())
                                && Double.isFinite(one.score())
                                && Double.isFinite(one.usual().high()))
                        .isTrue());
    }

    /** Every one of them is too slow: the clock or the place, never a unit, another activity, or a feat. */
    @Test
    void findsACauseOfAllThatCannotBeTrue() {
        for (Yardstick yardstick : Arrays.asList(Yardstick.values())) {
            List<Anomaly> impossible = find(yardstick).all().stream()
                    .filter(anomaly -> !anomaly.flags().isEmpty())
                    .toList();
            assertThat(impossible)
                    .hasSize(59)
                    .allSatisfy(anomaly -> assertThat(anomaly.cause().what())
                            .isIn(Cause.What.CLOCK_LEFT_RUNNING, Cause.What.PAUSED, Cause.What.GPS_LOST));
            assertThat(impossible)
                    .filteredOn(anomaly -> anomaly.flags().contains(Flag.TOO_LONG))
                    .hasSize(5)
                    .allSatisfy(anomaly -> assertThat(anomaly.cause()).isInstanceOf(Cause.ClockLeftRunning.class));
        }
    }

    @Test
    void saysWhatWouldBeNormalInPlaceOfFiftyFourYears() {
        assertThat(find(Yardstick.MODIFIED_Z_SCORE).all())
                .filteredOn(anomaly -> anomaly.date().equals(LocalDate.of(2024, 1, 8)))
                .singleElement()
                .satisfies(anomaly -> {
                    Cause.ClockLeftRunning cause = (Cause.ClockLeftRunning) anomaly.cause();
                    assertThat(cause.tooMany()).isGreaterThan(1.7e9);
                    assertThat(cause.normal().metres()).isBetween(1070.0, 1090.0);
                    assertThat(cause.normal().seconds()).isBetween(800.0, 1100.0);
                });
    }
}
