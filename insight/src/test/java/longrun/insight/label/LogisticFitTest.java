package longrun.insight.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
    private static final Offset<Double> NEAR = within(1e-6);

    /** scipy 1.x: minimize(loss, zeros(3), method='BFGS', gtol=1e-12) of the same sum, then by Nelder-Mead. */
    @Test
    void findsTheMinimumThatScipyFinds() {
        LogisticFit fit = new LogisticFit(2);
        fit.observe(2.0, 0.5, -1.0, 0, 1);
        fit.observe(2.0, -0.5, -1.2, 0, 1);
        fit.observe(1.5, 0.1, 0.9, 1, 1);
        fit.observe(-0.5, -0.3, 1.1, 1, 1);
        fit.observe(0.2, 1.4, 0.2, 0.5, 1);
        fit.observe(1.0, 0.0, -0.5, 0.73, 0.1);

        double[] weights = fit.weights();

        assertThat(weights[0]).isCloseTo(-0.5956594819865778, NEAR);
        assertThat(weights[1]).isCloseTo(-0.1464637670713822, NEAR);
        assertThat(weights[2]).isCloseTo(2.521373563156511, NEAR);
    }

    @Test
    void learnsNothingFromNothing() {
        assertThat(new LogisticFit(2).weights()).containsExactly(0, 0, 0);
    }

    @Test
    void learnsNothingFromWhatIsJustAsBelieved() {
        LogisticFit fit = new LogisticFit(2);
        for (int place = 0; place < 200; place++) {
            double belief = place / 50.0 - 2;
            fit.observe(belief, place, -place, Lesson.probability(belief), 1);
        }
        assertThat(fit.weights()).containsExactly(new double[3], NEAR);
    }

    @Test
    void leansToWhatOneObservationSaysAndNoFurtherThanIsLikely() {
        LogisticFit fit = new LogisticFit(2);
        fit.observe(3, 0, 0, 0, 1);
        double offset = fit.weights()[0];

        assertThat(offset).isBetween(-4.0, -1.0);
        // Where the gradient is 0: P(run) = -offset / 4.
        assertThat(Lesson.probability(3 + offset)).isCloseTo(-offset / 4, NEAR);
    }

    @Test
    void settlesWhereBeliefsAreExtremeAndContradicted() {
        LogisticFit fit = new LogisticFit(2);
        for (int place = 0; place < 1000; place++) {
            fit.observe(13.8, place % 7 - 3, place % 5 - 2, 0, 1);
        }
        double[] weights = fit.weights();
        assertThat(weights[0]).isBetween(-30.0, -13.0);
        assertThat(weights[1]).isFinite();
    }
}
