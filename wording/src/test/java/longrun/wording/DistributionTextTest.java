package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import longrun.insight.anomaly.Quantity;
import longrun.insight.distribution.Distribution;
import longrun.insight.distribution.Distribution.Bin;
import longrun.insight.finding.Method;
import longrun.insight.finding.Working;
import longrun.insight.summary.LabelCounts;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.Test;

class DistributionTextTest {
    private final DistributionText miles = new DistributionText(new QuantityText(Units.MILES, Locale.US));
    private final DistributionText kilometres = new DistributionText(new QuantityText(Units.KILOMETRES, Locale.US));

    @Test
    void saysABinInTheAthletesUnits() {
        double half = Distance.ofMiles(0.5).metres();
        assertThat(miles.bin(Quantity.DISTANCE, bin(6 * half, 7 * half, 1))).isEqualTo("3 to 3.5 mi");
        assertThat(kilometres.bin(Quantity.DISTANCE, bin(0, 250, 1))).isEqualTo("0 to 0.25 km");
        assertThat(kilometres.bin(Quantity.PACE, bin(300, 315, 1))).isEqualTo("5:00 to 5:15 /km");
        assertThat(kilometres.bin(Quantity.DURATION, bin(1800, 3600, 1))).isEqualTo("30 m to 1 h 00 m");
    }

    @Test
    void saysWhichIsTheMostFrequentAndOfEqualOnesTheFirst() {
        Distribution found = new Distribution(
                Quantity.DISTANCE,
                1000,
                List.of(bin(1000, 2000, 2), bin(2000, 3000, 5), bin(3000, 4000, 5)),
                12,
                new Working(Method.HISTOGRAM, List.of(), 12, null));
        assertThat(kilometres.sentence(found)).isEqualTo("Most often 2 to 3 km: 5 of 12 workouts.");
    }

    private static Bin bin(double from, double to, int runs) {
        return new Bin(from, to, new LabelCounts(runs, 0, 0, 0, 0));
    }
}
