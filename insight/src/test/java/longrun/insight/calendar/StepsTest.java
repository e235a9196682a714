package longrun.insight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import longrun.insight.calendar.Steps.Step;
import org.junit.jupiter.api.Test;

class StepsTest {
    /** R: quantile(seq(1000, 11000, 1000), 1:5 / 5) is 3000, 5000, 7000, 9000, 11000. */
    @Test
    void elevenDaysOfOneToElevenKilometresHaveTheirBoundsAtEveryOther() {
        Steps steps = Steps.of(
                IntStream.rangeClosed(1, 11).mapToDouble(km -> km * 1000).toArray());
        assertThat(steps.all())
                .containsExactly(
                        new Step(0, 3000, 3),
                        new Step(3000, 5000, 2),
                        new Step(5000, 7000, 2),
                        new Step(7000, 9000, 2),
                        new Step(9000, 11000, 2));
        assertThat(steps.of(3000)).isEqualTo(1);
        assertThat(steps.of(3000.1)).isEqualTo(2);
        assertThat(steps.of(9000)).isEqualTo(4);
        assertThat(steps.of(11000)).isEqualTo(5);
        assertThat(steps.of(50000)).isEqualTo(5);
    }

    /** R: quantile(c(1000, 2000, 4000), 1:5 / 5) is 1400, 1800, 2400, 3200, 4000. */
    @Test
    void boundsLieBetweenDaysByStraightInterpolation() {
        assertThat(Steps.of(new double[] {4000, 1000, 2000}).all())
                .extracting(step -> Math.round(step.upTo()))
                .containsExactly(1400L, 1800L, 2400L, 3200L, 4000L);
    }

    @Test
    void aDayWithoutADistanceIsOnTheLowestStepAndMovesNoBound() {
        Steps steps = Steps.of(new double[] {0, 1000, 2000, 0, 3000, 4000, 5000, 6000});
        assertThat(steps.all().get(0)).isEqualTo(new Step(0, 2000, 4));
        assertThat(steps.all().get(4)).isEqualTo(new Step(5000, 6000, 1));
        assertThat(steps.of(0)).isEqualTo(1);
    }

    @Test
    void equalDaysAreAllOnOneStep() {
        Steps steps = Steps.of(new double[] {5000, 5000, 5000, 5000});
        assertThat(steps.all()).extracting(Step::days).containsExactly(4, 0, 0, 0, 0);
        assertThat(steps.of(5000)).isEqualTo(1);
    }

    @Test
    void oneDayIsOnTheLowestStep() {
        assertThat(Steps.of(new double[] {8000}).of(8000)).isEqualTo(1);
    }

    @Test
    void daysWithoutAnyDistanceAreOnTheLowestStepWithoutABound() {
        Steps steps = Steps.of(new double[] {0, 0});
        assertThat(steps.all()).extracting(Step::days).containsExactly(2, 0, 0, 0, 0);
        assertThat(steps.all().get(0).upTo()).isNaN();
        assertThat(steps.of(0)).isEqualTo(1);
    }

    @Test
    void noDayIsOnNoStep() {
        assertThat(Steps.of(new double[0]).all()).extracting(Step::days).containsOnly(0);
    }

    @Test
    void everyDayIsCountedOnTheStepItStandsOn() {
        double[] metres = DoubleStream.iterate(1, x -> x * 16807 % 2147483647)
                .limit(500)
                .map(x -> x % 20 * 500)
                .toArray();
        Steps steps = Steps.of(metres);
        for (int step = 1; step <= Steps.COUNT; step++) {
            int asked = step;
            assertThat(steps.all().get(step - 1).days()).isEqualTo((int) DoubleStream.of(metres)
                    .filter(day -> steps.of(day) == asked)
                    .count());
        }
    }
}
