package longrun.insight.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import longrun.workout.quantity.Pace;
import org.junit.jupiter.api.Test;

class GapFinderTest {
    private final Random random = new Random(3);

    @Test
    void liesBetweenTwoHabits() {
        Gap gap = GapFinder.find(join(habit(100, 10), habit(60, 20))).orElseThrow();
        assertThat(gap.middle().minutesPerMile()).isBetween(13.0, 15.5);
        assertThat(gap.fast().minutesPerMile()).isBetween(9.5, 10.5);
        assertThat(gap.slow().minutesPerMile()).isBetween(19.0, 21.0);
        assertThat(gap.depth()).isLessThan(0.1);
    }

    @Test
    void isTheAccountsOwnWhereTheRunnerIsSlow() {
        Gap gap = GapFinder.find(join(habit(100, 14), habit(100, 21))).orElseThrow();
        assertThat(gap.middle().minutesPerMile()).isBetween(16.5, 18.0);
    }

    @Test
    void isMissingWhereThereIsOneHabit() {
        assertThat(GapFinder.find(habit(200, 14))).isEmpty();
        assertThat(GapFinder.find(habit(200, 9))).isEmpty();
        assertThat(GapFinder.find(habit(200, 21))).isEmpty();
    }

    @Test
    void isMissingBetweenAHabitAndAFewExceptions() {
        assertThat(GapFinder.find(join(habit(200, 9), habit(5, 21)))).isEmpty();
    }

    @Test
    void isMissingBetweenTwoKindsOfRun() {
        assertThat(GapFinder.find(join(habit(100, 9.5), habit(100, 14)))).isEmpty();
    }

    @Test
    void isMissingForNoneOneAndEqualPaces() {
        assertThat(GapFinder.find(new double[0])).isEmpty();
        assertThat(GapFinder.find(habit(1, 9))).isEmpty();
        assertThat(GapFinder.find(DoubleStream.generate(() -> log(14)).limit(50).toArray()))
                .isEmpty();
    }

    private double[] habit(int count, double minutesPerMile) {
        return DoubleStream.generate(() -> log(minutesPerMile) + 0.08 * random.nextGaussian())
                .limit(count)
                .toArray();
    }

    private static double[] join(double[] one, double[] other) {
        return DoubleStream.concat(DoubleStream.of(one), DoubleStream.of(other)).toArray();
    }

    private static double log(double minutesPerMile) {
        return Math.log(Pace.ofMinutesPerMile(minutesPerMile).secondsPerKilometre());
    }
}
