package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import longrun.insight.consistency.Part;
import longrun.insight.consistency.Target;
import longrun.workout.Label;
import org.junit.jupiter.api.Test;

class ConsistencyTextTest {
    private static final ConsistencyText TEXT = new ConsistencyText(new QuantityText(Units.KILOMETRES, Locale.UK));

    @Test
    void saysWhatFrequencyWasHeldAgainst() {
        assertThat(TEXT.reason(frequency(9, new Target(3, Target.Basis.YEAR_BEFORE, 51))))
                .isEqualTo("9 of 12 weeks reached 3 workouts, your median of the year before.");
        assertThat(TEXT.reason(frequency(1, new Target(1, Target.Basis.GOAL, 0))))
                .isEqualTo("1 of 12 weeks reached your target of 1 workout. A single one counts as none.");
    }

    @Test
    void saysHowTimingAndPerformanceWereReached() {
        assertThat(TEXT.reason(new Part.Timing(61, 11, 12)))
                .isEqualTo("A week shares 61 % of its active weekdays with the week before, over 11 pairs of weeks.");
        assertThat(TEXT.reason(new Part.Performance(
                        90,
                        List.of(
                                new Part.Spread(Label.REAL_RUN, 23, 0.04, 0.18),
                                new Part.Spread(Label.PUP_WALK, 2, Double.NaN, Double.NaN)))))
                .isEqualTo(
                        "Run: half of 23 workouts within 4 % of the median pace, half within 18 % of the median distance. "
                                + "Dog walk: needs 3 workouts, has 2.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(TEXT.reason(new Part.Timing(0, 2, 1))).isEqualTo("Too few weeks with a workout to compare.");
        assertThat(TEXT.reason(new Part.Performance(0, List.of())))
                .isEqualTo("No run or dog walk with both distance and duration.");
    }

    private static Part frequency(int reached, Target target) {
        return new Part.Frequency(100.0 * reached / 12, reached, 12, target);
    }
}
