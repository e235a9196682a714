package longrun.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import longrun.insight.change.Change;
import longrun.insight.effect.Aspect;
import longrun.insight.effect.Comparison;
import longrun.insight.effect.Effect;
import longrun.insight.effect.Moment;
import longrun.insight.effect.Placebo;
import longrun.insight.finding.Interval;
import longrun.workout.Label;

/** What was otherwise after a moment, in words that say when and never why. */
public final class EffectText {
    private static final String STARTED_FROM_ZERO = "started from zero";

    private final QuantityText quantities;

    public EffectText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** Such as {@code Choco arrives, Jun 1, 2018}. */
    public String moment(Moment moment) {
        String date = quantities.date(moment.date());
        if (moment instanceof Moment.OfEvent own) {
            return own.event().title() + ", " + date;
        }
        return moment instanceof Moment.OfChange ? "The strongest change in your months, " + date : date;
    }

    /** The story, one sentence each. */
    public List<String> sentences(Effect effect) {
        List<String> sentences = new ArrayList<>();
        sentences.add(rate(effect));
        placebo(effect.placebo()).ifPresent(sentences::add);
        sentences.add(nearest(effect));
        return sentences;
    }

    /** The workouts a month, before and after. */
    public String rate(Effect effect) {
        Comparison rate = effect.comparison(Aspect.WORKOUTS_PER_MONTH);
        if (effect.before().completeMonths() == 0 || effect.after().completeMonths() == 0) {
            String side = effect.before().completeMonths() == 0 ? "before it" : "after it";
            return "There is no complete month " + side + ", so the workouts a month cannot be compared.";
        }
        String counted = quantities.number(rate.after(), 2) + " workouts a month from then on, "
                + quantities.number(rate.before(), 2) + " before";
        if (rate.startedFromZero()) {
            return counted + ": " + STARTED_FROM_ZERO + ".";
        }
        if (!Double.isFinite(rate.contrast())) {
            return counted + ".";
        }
        Interval interval = rate.interval();
        String times = counted + ": " + contrast(rate);
        return interval == null ? times + "." : times + ", probably " + interval(rate) + ".";
    }

    /** How rare such a jump is; empty where there are no dates to compare with. */
    public Optional<String> placebo(Placebo placebo) {
        if (placebo.dates() == 0) {
            return Optional.empty();
        }
        int larger = placebo.atLeastAsLarge();
        return Optional.of("Of " + quantities.count(placebo.dates()) + " dates picked elsewhere, "
                + (larger == 0 ? "none shows" : quantities.count(larger) + (larger == 1 ? " shows" : " show"))
                + " a jump as large.");
    }

    /** The change found in the data that is nearest to the moment. */
    public String nearest(Effect effect) {
        return effect.nearest().map(this::nearest).orElse("The data show no change by themselves.");
    }

    private String nearest(Change change) {
        return "The nearest change that the data show by themselves: " + new ChangeText(quantities).sentence(change)
                + ".";
    }

    /** What is compared. */
    public String aspect(Aspect aspect) {
        return switch (aspect) {
            case WORKOUTS_PER_MONTH -> "Workouts a month";
            case DISTANCE_PER_MONTH -> "Distance a month";
            case DURATION_PER_MONTH -> "Time a month";
            case MEDIAN_PACE -> "Typical pace";
            case OVERALL_PACE -> "Total time over total distance";
            case PACE_SPREAD -> "Middle half of paces spans";
            case MEDIAN_DISTANCE -> "Typical distance";
            case DISTANCE_SPREAD -> "Middle half of distances spans";
            case MEDIAN_DURATION -> "Typical time";
            case RUN_SHARE -> quantities.labels().titles(Label.REAL_RUN);
            case WALK_SHARE -> quantities.labels().titles(Label.PUP_WALK);
            case MIXED_SHARE -> quantities.labels().titles(Label.MIXED);
            case OUTLIER_SHARE -> quantities.labels().titles(Label.OUTLIER);
        };
    }

    public String before(Comparison comparison) {
        return value(comparison.aspect(), comparison.before());
    }

    public String after(Comparison comparison) {
        return value(comparison.aspect(), comparison.after());
    }

    /** The ratio or the difference. */
    public String contrast(Comparison comparison) {
        if (comparison.startedFromZero() && comparison.aspect().contrast() == Aspect.Contrast.RATIO) {
            return STARTED_FROM_ZERO;
        }
        return contrast(comparison.aspect(), comparison.contrast());
    }

    /** Where the ratio or difference probably lies; "–" where that is not known. */
    public String interval(Comparison comparison) {
        Interval interval = comparison.interval();
        if (interval == null) {
            return QuantityText.MISSING;
        }
        return contrast(comparison.aspect(), interval.low()) + " to " + contrast(comparison.aspect(), interval.high());
    }

    private String contrast(Aspect aspect, double value) {
        if (!Double.isFinite(value)) {
            return QuantityText.MISSING;
        }
        return switch (aspect.contrast()) {
            case RATIO -> quantities.number(value, 2) + "×";
            case DIFFERENCE -> signed(value, magnitude -> value(aspect, magnitude));
            case DIFFERENCE_OF_SHARES -> signed(value, magnitude -> Math.round(magnitude * 100) + " points");
        };
    }

    private static String signed(double value, DoubleFunction<String> text) {
        String magnitude = text.apply(Math.abs(value));
        if (magnitude.equals(text.apply(0))) {
            return magnitude;
        }
        return (value > 0 ? "+" : "−") + magnitude;
    }

    private String value(Aspect aspect, double value) {
        return switch (aspect) {
            case WORKOUTS_PER_MONTH -> quantities.number(value, 2);
            case DISTANCE_PER_MONTH, MEDIAN_DISTANCE, DISTANCE_SPREAD -> quantities.distance(value);
            case DURATION_PER_MONTH, MEDIAN_DURATION -> quantities.duration(value);
            case MEDIAN_PACE, OVERALL_PACE, PACE_SPREAD -> quantities.pace(value);
            case RUN_SHARE, WALK_SHARE, MIXED_SHARE, OUTLIER_SHARE -> quantities.percent(value);
        };
    }
}
