package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import longrun.insight.change.Change;
import longrun.insight.effect.Aspect;
import longrun.insight.effect.Comparison;
import longrun.insight.effect.Effect;
import longrun.insight.effect.Moment;
import longrun.insight.effect.Placebo;
import longrun.insight.effect.Side;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Interval;
import longrun.insight.finding.Method;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.workout.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectTextTest {
    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
    private static final Change CHANGE = new Change(
            Metric.WORKOUTS,
            LocalDate.of(2018, 10, 1),
            new Span(LocalDate.of(2018, 7, 1), LocalDate.of(2019, 1, 1)),
            8.746,
            26.19,
            6.9);

    private final EffectText text = new EffectText(new QuantityText(Units.MILES, Locale.US));

    @Test
    void saysWhenAndNotWhy() {
        Effect effect = effect(8.25, 25.73, new Interval(2.33, 4.35, 0.95), 1, Optional.of(CHANGE));
        assertThat(text.sentences(effect))
                .containsExactly(
                        "25.73 workouts a month from then on, 8.25 before: 3.12×, probably 2.33× to 4.35×.",
                        "Of 2 dates picked elsewhere, 1 shows a jump as large.",
                        "The nearest change that the data show by themselves: Oct 2018 (Jul 2018 to Jan 2019): workouts a "
                                + "month 8.7 → 26.2.")
                .noneMatch(sentence -> sentence.contains("because"));
        assertThat(text.moment(new Moment.OfEvent(new Event(DAY, "Choco arrives", Event.Kind.DOG))))
                .isEqualTo("Choco arrives, Jun 1, 2018");
        assertThat(text.moment(new Moment.OfChange(CHANGE)))
                .isEqualTo("The strongest change in your months, Oct 1, 2018");
        assertThat(text.moment(new Moment.OfDay(DAY))).isEqualTo("Jun 1, 2018");
    }

    @Test
    void saysThatItStartedFromZero() {
        Effect effect = effect(0, 25.73, null, 9, Optional.empty());
        assertThat(text.sentences(effect))
                .containsExactly(
                        "25.73 workouts a month from then on, 0.00 before: started from zero.",
                        "Of 2 dates picked elsewhere, none shows a jump as large.",
                        "The data show no change by themselves.");
        assertThat(text.contrast(effect.comparison(Aspect.WORKOUTS_PER_MONTH))).isEqualTo("started from zero");
    }

    @Test
    void saysThatThereIsNothingToCompareWith() {
        assertThat(text.sentences(effect(Double.NaN, 25.73, null, 1, Optional.empty()))
                        .get(0))
                .isEqualTo("There is no complete month before it, so the workouts a month cannot be compared.");
        assertThat(text.sentences(effect(25.73, Double.NaN, null, 1, Optional.empty()))
                        .get(0))
                .isEqualTo("There is no complete month after it, so the workouts a month cannot be compared.");
    }

    @Test
    void writesEachAspectInItsUnit() {
        Comparison pace = new Comparison(Aspect.MEDIAN_PACE, 330, 786, 456, new Interval(-10, 500, 0.95));
        assertThat(text.before(pace)).isEqualTo("8:51 /mi");
        assertThat(text.contrast(pace)).isEqualTo("+12:14 /mi");
        assertThat(text.interval(pace)).isEqualTo("−0:16 /mi to +13:25 /mi");
        Comparison share = new Comparison(Aspect.WALK_SHARE, 0.05, 0.82, 0.77, null);
        assertThat(text.contrast(share)).isEqualTo("+77 points");
        assertThat(text.interval(share)).isEqualTo("–");
        Comparison distance = new Comparison(Aspect.MEDIAN_DISTANCE, 8000, 3000, -5000, null);
        assertThat(text.contrast(distance)).isEqualTo("−3.11 mi");
        Comparison none = new Comparison(Aspect.MEDIAN_DURATION, Double.NaN, 60, Double.NaN, null);
        assertThat(text.before(none)).isEqualTo("–");
        assertThat(text.contrast(none)).isEqualTo("–");
    }

    private static Effect effect(
            double before, double after, @Nullable Interval interval, double jump, Optional<Change> nearest) {
        List<Comparison> comparisons = new ArrayList<>();
        double ratio = before > 0 ? after / before : Double.NaN;
        comparisons.add(new Comparison(Aspect.WORKOUTS_PER_MONTH, before, after, ratio, interval));
        return new Effect(
                new Moment.OfDay(DAY),
                new Side(10, Double.isNaN(before) ? 0 : 12, before, Double.NaN, 1),
                new Side(10, Double.isNaN(after) ? 0 : 12, after, Double.NaN, 1),
                comparisons,
                new Placebo(12, jump, List.of(new Placebo.Jump(DAY, 0.5), new Placebo.Jump(DAY, 1.5))),
                nearest,
                new Working(Method.BLOCK_BOOTSTRAP, List.of(), 24, null));
    }
}
