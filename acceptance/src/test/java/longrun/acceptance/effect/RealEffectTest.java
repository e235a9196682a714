package longrun.acceptance.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import longrun.acceptance.history.RealHistory;
import longrun.insight.change.Change;
import longrun.insight.change.ChangeFinder;
import longrun.insight.change.Changes;
import longrun.insight.chapter.Chapter;
import longrun.insight.chapter.ChapterFinder;
import longrun.insight.effect.Aspect;
import longrun.insight.effect.Comparison;
import longrun.insight.effect.Effect;
import longrun.insight.effect.EffectFinder;
import longrun.insight.effect.Moment;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.wording.EffectText;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.workout.Event;
import org.junit.jupiter.api.Test;

class RealEffectTest {
    private static final Event CHOCO = new Event(RealHistory.CHOCO, "Choco arrives", Event.Kind.DOG);
    private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 1);

    @Test
    void tellsTheKnownFiguresOfTheDogsArrival() {
        Effect effect = effect(RealHistory.evidence());

        assertThat(effect.before().workouts()).isEqualTo(493);
        assertThat(effect.after().workouts()).isEqualTo(2277);
        assertThat(effect.before().completeMonths()).isEqualTo(59);
        assertThat(effect.after().completeMonths()).isEqualTo(88);
        assertThat(effect.before().longestStreakDays()).isEqualTo(7);
        assertThat(effect.after().longestStreakDays()).isEqualTo(51);
        Comparison rate = effect.comparison(Aspect.WORKOUTS_PER_MONTH);
        assertThat(rate.before()).isEqualTo(8.25, within(0.005));
        assertThat(rate.after()).isEqualTo(25.73, within(0.005));
        assertThat(rate.contrast()).isEqualTo(3.12, within(0.005));
        assertThat(perMile(effect.before().medianPace())).isEqualTo(8.86, within(0.005));
        assertThat(perMile(effect.after().medianPace())).isEqualTo(21.09, within(0.005));
        assertThat(perMile(effect.comparison(Aspect.OVERALL_PACE).before())).isEqualTo(9.36, within(0.005));
        assertThat(perMile(effect.comparison(Aspect.OVERALL_PACE).after())).isEqualTo(18.16, within(0.005));
        assertThat(effect.placebo().dates()).isEqualTo(53);
        assertThat(effect.placebo().atLeastAsLarge()).isZero();
    }

    @Test
    void tellsIt() {
        assertThat(new EffectText(new QuantityText(Units.MILES, Locale.US)).sentences(effect(RealHistory.evidence())))
                .containsExactly(
                        "25.73 workouts a month from then on, 8.25 before: 3.12×, probably 2.33× to 4.35×.",
                        "Of 53 dates picked elsewhere, none shows a jump as large.",
                        "The nearest change that the data show by themselves: Aug 2018 (Jul 2018 to Sep 2018): share of "
                                + "dog walks 5 % → 69 %.");
    }

    private static Effect effect(Evidence evidence) {
        return EffectFinder.find(evidence, new Moment.OfEvent(CHOCO), EffectFinder.SEED)
                .found()
                .orElseThrow();
    }

    private static double perMile(double secondsPerKilometre) {
        return secondsPerKilometre * 1.609344 / 60;
    }

    /**
     * Over complete months; with October 2025, of which seven days are known, the months after would have a mean of 26.0
     * workouts and 21.04 min/mi.
     */
    @Test
    void changedMostInOctoberOfThatYear() {
        Evidence evidence = RealHistory.evidence();
        Change count = changes(evidence, Metric.WORKOUTS).bestSplit();
        Change pace = changes(evidence, Metric.TYPICAL_PACE).bestSplit();

        assertThat(count).isNotNull();
        assertThat(count.date()).isEqualTo(OCTOBER);
        assertThat(count.before()).isEqualTo(8.75, within(0.005));
        assertThat(count.after()).isEqualTo(26.19, within(0.005));
        assertThat(changes(evidence, Metric.WORKOUTS).changes()).containsExactly(count);
        assertThat(pace).isNotNull();
        assertThat(pace.date()).isEqualTo(OCTOBER);
        assertThat(perMile(pace.before())).isEqualTo(9.06, within(0.005));
        assertThat(perMile(pace.after())).isEqualTo(21.00, within(0.005));
        assertThat(changes(evidence, Metric.TYPICAL_PACE).changes())
                .extracting(Change::date)
                .containsExactly(OCTOBER, LocalDate.of(2020, 3, 1), LocalDate.of(2024, 6, 1));
    }

    @Test
    void hasFourChapters() {
        List<Chapter> chapters = ChapterFinder.find(RealHistory.evidence(), List.of())
                .found()
                .orElseThrow()
                .chapters();
        assertThat(chapters)
                .extracting(chapter -> chapter.span().first())
                .containsExactly(
                        LocalDate.of(2013, 6, 25),
                        LocalDate.of(2018, 8, 1),
                        LocalDate.of(2020, 5, 1),
                        LocalDate.of(2024, 6, 1));
        assertThat(chapters.stream().mapToInt(Chapter::workouts).sum()).isEqualTo(2770);
    }

    private static Changes changes(Evidence evidence, Metric metric) {
        return ChangeFinder.find(evidence, metric).found().orElseThrow();
    }
}
