package longrun.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import longrun.source.demo.DemoHistory;
import longrun.workout.Label;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DemoLabelTest {
    private static final Demo DEMO = Demo.of(DemoHistory.DEFAULT_SEED);

    @ParameterizedTest
    @ValueSource(longs = {DemoHistory.DEFAULT_SEED, 1, 2, 3, 4})
    void nineteenInTwentyLabelsAreRight(long seed) {
        Demo demo = Demo.of(seed);
        System.out.printf(
                Locale.ROOT,
                "demo %-9d %.4f of %d",
                seed,
                demo.accuracy(),
                demo.made().truth().size());
        for (Label label : Label.values()) {
            System.out.printf(Locale.ROOT, "; %s %.3f", label, demo.accuracy(label));
        }
        System.out.println();
        assertThat(demo.accuracy()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void runsAreRunsWalksAreWalksAndOutliersAreOutliers() {
        assertThat(DEMO.accuracy(Label.REAL_RUN)).isGreaterThanOrEqualTo(0.99);
        assertThat(DEMO.accuracy(Label.PUP_WALK)).isGreaterThanOrEqualTo(0.99);
        assertThat(DEMO.accuracy(Label.OUTLIER)).isEqualTo(1);
    }

    @Test
    void longRunsAreRuns() {
        double far = Distance.ofMiles(12).metres();
        DEMO.made().truth().forEach((id, label) -> {
            if (label == Label.REAL_RUN && DEMO.history().metres(DEMO.row(id)) > far) {
                assertThat(DEMO.given(id)).as(id).contains(Label.REAL_RUN);
            }
        });
    }
}
