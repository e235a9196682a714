package longrun.dashboard.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longrun.dashboard.effect.EffectView.Contrast;
import longrun.dashboard.effect.EffectView.Panel;
import longrun.dashboard.frame.Tile;
import longrun.insight.effect.Aspect;
import longrun.insight.effect.Comparison;
import longrun.insight.effect.Effect;
import longrun.wording.EffectText;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.workout.Label;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;

/** Effects as panels of numbers. */
final class Panels {
    private static final List<Aspect> OF_ALL = List.of(
            Aspect.WORKOUTS_PER_MONTH,
            Aspect.DISTANCE_PER_MONTH,
            Aspect.DURATION_PER_MONTH,
            Aspect.MEDIAN_PACE,
            Aspect.OVERALL_PACE,
            Aspect.PACE_SPREAD,
            Aspect.MEDIAN_DISTANCE,
            Aspect.RUN_SHARE,
            Aspect.WALK_SHARE,
            Aspect.MIXED_SHARE,
            Aspect.OUTLIER_SHARE);

    /** Of one label's workouts the shares say nothing. */
    private static final List<Aspect> OF_ONE = List.of(
            Aspect.WORKOUTS_PER_MONTH,
            Aspect.DISTANCE_PER_MONTH,
            Aspect.DURATION_PER_MONTH,
            Aspect.MEDIAN_PACE,
            Aspect.PACE_SPREAD,
            Aspect.MEDIAN_DISTANCE);

    private final QuantityText quantities;
    private final EffectText text;

    Panels(QuantityText quantities) {
        this.quantities = quantities;
        this.text = new EffectText(quantities);
    }

    /** Of what the lens lets through. */
    Panel all(Effect effect, Lens lens) {
        boolean everything = lens.label() == LabelFilter.EVERYTHING;
        String title = everything ? "All workouts" : quantities.labels().filter(lens.label());
        boolean narrowed = !lens.withLabel(LabelFilter.EVERYTHING).equals(Lens.ALL);
        return panel(narrowed ? title + " of a chosen part" : title, "", everything ? OF_ALL : OF_ONE, effect);
    }

    Panel of(LabelFilter label, Effect effect) {
        return panel(quantities.labels().filter(label) + " alone", LensText.spelled(label), OF_ONE, effect);
    }

    /** The answers at a glance. */
    List<Tile> tiles(Effect all, Optional<Effect> runs) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile("Workouts a month", all.comparison(Aspect.WORKOUTS_PER_MONTH)));
        if (runs.isEmpty()) {
            tiles.add(tile("Distance a month", all.comparison(Aspect.DISTANCE_PER_MONTH)));
            tiles.add(tile("Typical pace", all.comparison(Aspect.MEDIAN_PACE)));
            return tiles;
        }
        tiles.add(tile(quantities.labels().titles(Label.PUP_WALK) + " among them", all.comparison(Aspect.WALK_SHARE)));
        tiles.add(tile(
                quantities.labels().titles(Label.REAL_RUN) + " alone, a month",
                runs.get().comparison(Aspect.WORKOUTS_PER_MONTH)));
        tiles.add(tile(
                "Pace of " + quantities.labels().many(Label.REAL_RUN) + " alone",
                runs.get().comparison(Aspect.MEDIAN_PACE)));
        return tiles;
    }

    private Tile tile(String title, Comparison comparison) {
        String sure = comparison.interval() == null || comparison.isClear() ? "" : "; no clear change";
        return new Tile(
                title,
                text.contrast(comparison),
                text.before(comparison) + " before, " + text.after(comparison) + " since" + sure);
    }

    private Panel panel(String title, String kind, List<Aspect> aspects, Effect effect) {
        return new Panel(
                title,
                kind,
                counts(effect),
                aspects.stream().map(effect::comparison).map(this::contrast).toList());
    }

    private String counts(Effect effect) {
        return quantities.count(effect.before().workouts()) + " before in "
                + months(effect.before().completeMonths()) + ", "
                + quantities.count(effect.after().workouts()) + " from then on in "
                + months(effect.after().completeMonths());
    }

    private String months(int complete) {
        return quantities.count(complete) + (complete == 1 ? " complete month" : " complete months");
    }

    private Contrast contrast(Comparison comparison) {
        return new Contrast(
                text.aspect(comparison.aspect()),
                text.before(comparison),
                text.after(comparison),
                text.contrast(comparison),
                comparison.interval() == null ? "" : text.interval(comparison),
                comparison.isClear());
    }
}
