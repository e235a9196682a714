package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import longrun.insight.effect.Aspect;
import longrun.insight.effect.Comparison;
import longrun.insight.effect.Effect;
import longrun.insight.effect.Moment;
import longrun.insight.effect.Placebo;
import longrun.insight.effect.Side;
import longrun.insight.finding.Interval;
import longrun.insight.finding.Method;
import longrun.insight.finding.Working;
import longrun.workout.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTextTest {
    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    private final StoryText text = new StoryText(new QuantityText(Units.MILES, Locale.US));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Choco arrives          | DOG   | The Choco Effect
            Old Rex arrives        | DOG   | The Old Rex Effect
            Choco came             | DOG   | Before and after: Choco came
            arrives                | DOG   | Before and after: arrives
            Ann arrives            | OTHER | Before and after: Ann arrives
            """)
    void isCalledAfterTheDogThatArrives(String title, Event.Kind kind, String called) {
        assertThat(text.title(new Moment.OfEvent(new Event(DAY, title, kind)))).isEqualTo(called);
    }

    @Test
    void isCalledAfterTheDayOfNoEvent() {
        assertThat(text.title(new Moment.OfDay(DAY))).isEqualTo("Before and after Jun 1, 2018");
    }

    @Test
    void tellsWhatBecameOfTheRunsAmongAllWorkouts() {
        Effect all = effect(8.25, 25.73, new Interval(2.33, 4.35, 0.95), 330.4, 786, 0.05, 0.74);
        Effect runs = effect(8, 6, new Interval(0.56, 0.95, 0.95), 330, 336, 0, 0);

        assertThat(text.sentences(all, Optional.of(runs)))
                .containsExactly(
                        "25.73 workouts a month from then on, 8.25 before: 3.12×, probably 2.33× to 4.35×.",
                        "Dog walks are 74 % of the workouts since, and were 5 % before.",
                        "Runs alone: 6.00 a month since, 8.00 before: 0.75×, probably 0.56× to 0.95×.",
                        "The typical pace of everything reads 21:05 /mi since and 8:52 /mi before; of runs alone it is 9:01 "
                                + "/mi and was 8:51 /mi, which is no clear change (−0:32 /mi to +0:32 /mi).");
    }

    @Test
    void callsNoChangeClearWhoseIntervalHoldsNone() {
        Effect runs = effect(8, 7, new Interval(0.6, 1.2, 0.95), 330, 336, 0, 0);

        assertThat(text.sentences(runs, Optional.of(runs)).get(2))
                .isEqualTo("Runs alone: 7.00 a month since, 8.00 before: 0.88×, which is no clear change (0.60× to "
                        + "1.20×).");
    }

    @Test
    void saysNoMoreThanIsKnown() {
        Effect unknown = effect(Double.NaN, 25.73, null, Double.NaN, 786, Double.NaN, Double.NaN);

        assertThat(text.sentences(unknown, Optional.of(unknown)))
                .containsExactly(
                        "There is no complete month before it, so the workouts a month cannot be compared.",
                        "Runs alone: 25.73 a month since, – before.");
        assertThat(text.sentences(unknown, Optional.empty())).hasSize(1);
    }

    private static Effect effect(
            double before,
            double after,
            @Nullable Interval interval,
            double paceBefore,
            double paceAfter,
            double walksBefore,
            double walksAfter) {
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(new Comparison(Aspect.WORKOUTS_PER_MONTH, before, after, after / before, interval));
        comparisons.add(new Comparison(
                Aspect.MEDIAN_PACE, paceBefore, paceAfter, paceAfter - paceBefore, new Interval(-20, 20, 0.95)));
        comparisons.add(new Comparison(Aspect.WALK_SHARE, walksBefore, walksAfter, walksAfter - walksBefore, null));
        int monthsBefore = Double.isNaN(before) ? 0 : 59;
        return new Effect(
                new Moment.OfDay(DAY),
                new Side(493, monthsBefore, before, paceBefore, 7),
                new Side(2277, 88, after, paceAfter, 51),
                comparisons,
                new Placebo(0, Double.NaN, List.of()),
                Optional.empty(),
                new Working(Method.BLOCK_BOOTSTRAP, List.of(), 147, null));
    }
}
