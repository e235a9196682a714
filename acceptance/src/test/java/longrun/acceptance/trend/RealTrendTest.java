package longrun.acceptance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import longrun.acceptance.history.RealHistory;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.trend.Direction;
import longrun.insight.trend.Trend;
import longrun.insight.trend.TrendFinder;
import longrun.insight.trend.Window;
import org.junit.jupiter.api.Test;

/** The trends of a real history of twelve years. */
class RealTrendTest {
    /** By scipy 1.17's theilslopes and the formula of Mann and Kendall in numpy, on the file's complete months. */
    @Test
    void theNumberOfWorkoutsAMonthRises() {
        Trend trend = TrendFinder.find(RealHistory.evidence(), Window.ALL, Set.of(Metric.WORKOUTS), Grain.ISO_WEEK)
                .get(Metric.WORKOUTS)
                .found()
                .orElseThrow();

        assertThat(trend.working().sample()).isEqualTo(147);
        assertThat(trend.direction()).isEqualTo(Direction.RISING);
        assertThat(trend.slopePerMonth()).isEqualTo(0.19303113, within(1e-8));
        assertThat(trend.slopeInterval().low()).isEqualTo(0.12960006, within(1e-8));
        assertThat(trend.slopeInterval().high()).isEqualTo(0.25541958, within(1e-8));
        assertThat(trend.significance().serialCorrelation()).isEqualTo(0.54420145, within(1e-8));
        assertThat(trend.significance().p()).isEqualTo(1.4591631e-6, within(1e-11));
    }

    @Test
    void thePaceRisesOverAllDaysAndGoesNowhereClearInTheLastNinety() {
        assertThat(find(Window.ALL)
                        .get(Metric.TYPICAL_PACE)
                        .found()
                        .orElseThrow()
                        .direction())
                .isEqualTo(Direction.RISING);
        assertThat(find(Window.DAYS_90).values())
                .allSatisfy(answer ->
                        assertThat(answer.found().orElseThrow().direction()).isEqualTo(Direction.UNCLEAR));
    }

    @Test
    void allTrendsAreFoundInAMomentWarm() {
        Duration best = Duration.ofDays(1);
        for (int run = 0; run < 30; run++) {
            long start = System.nanoTime();
            for (Window window : Window.values()) {
                assertThat(find(window)).hasSize(Metric.values().length);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        System.out.println("twenty trends of the real history, warm: " + best.toNanos() / 1000 + " us");
        assertThat(best).isLessThan(Duration.ofMillis(100));
    }

    private static Map<Metric, Answer<Trend>> find(Window window) {
        return TrendFinder.find(RealHistory.evidence(), window, EnumSet.allOf(Metric.class), Grain.ISO_WEEK);
    }
}
