package longrun.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longrun.insight.effect.Aspect;
import longrun.insight.effect.Comparison;
import longrun.insight.effect.Effect;
import longrun.insight.effect.Moment;
import longrun.workout.Event;
import longrun.workout.Label;

/** The story of a moment: what became of all workouts, and of the runs among them. It says when, and never why. */
public final class StoryText {
    private static final String ARRIVES = " arrives";

    private final QuantityText quantities;
    private final LabelNames labels;
    private final EffectText effects;

    public StoryText(QuantityText quantities) {
        this.quantities = quantities;
        this.labels = quantities.labels();
        this.effects = new EffectText(quantities);
    }

    /** Such as {@code The Choco Effect}, after a dog whose event is called "Choco arrives". */
    public String title(Moment moment) {
        if (moment instanceof Moment.OfEvent own) {
            String title = own.event().title();
            boolean isArrival = own.event().kind() == Event.Kind.DOG
                    && title.endsWith(ARRIVES)
                    && title.length() > ARRIVES.length();
            return isArrival
                    ? "The " + title.substring(0, title.length() - ARRIVES.length()) + " Effect"
                    : "Before and after: " + title;
        }
        return moment instanceof Moment.OfChange
                ? "Before and after your strongest change"
                : "Before and after " + quantities.date(moment.date());
    }

    /**
     * The story in a few sentences.
     *
     * @param runs the effect on runs alone; empty where the lens has chosen, or there are none
     */
    public List<String> sentences(Effect all, Optional<Effect> runs) {
        List<String> sentences = new ArrayList<>();
        sentences.add(effects.rate(all));
        if (runs.isPresent()) {
            walks(all).ifPresent(sentences::add);
            sentences.add(runs(runs.get()));
            pace(all, runs.get()).ifPresent(sentences::add);
        }
        return sentences;
    }

    private Optional<String> walks(Effect all) {
        Comparison share = all.comparison(Aspect.WALK_SHARE);
        if (!Double.isFinite(share.before()) || !Double.isFinite(share.after())) {
            return Optional.empty();
        }
        return Optional.of(LabelNames.capital(labels.many(Label.PUP_WALK)) + " are " + effects.after(share)
                + " of the workouts since, and were " + effects.before(share) + " before.");
    }

    private String runs(Effect runs) {
        Comparison rate = runs.comparison(Aspect.WORKOUTS_PER_MONTH);
        String counted = LabelNames.capital(labels.many(Label.REAL_RUN)) + " alone: " + effects.after(rate)
                + " a month since, " + effects.before(rate) + " before";
        if (!Double.isFinite(rate.contrast())) {
            return counted + ".";
        }
        return counted + ": " + effects.contrast(rate) + sure(rate) + ".";
    }

    private Optional<String> pace(Effect all, Effect runs) {
        Comparison ofAll = all.comparison(Aspect.MEDIAN_PACE);
        Comparison ofRuns = runs.comparison(Aspect.MEDIAN_PACE);
        if (!Double.isFinite(ofAll.contrast()) || !Double.isFinite(ofRuns.contrast())) {
            return Optional.empty();
        }
        return Optional.of("The typical pace of everything reads " + effects.after(ofAll) + " since and "
                + effects.before(ofAll) + " before; of " + labels.many(Label.REAL_RUN) + " alone it is "
                + effects.after(ofRuns) + " and was "
                + effects.before(ofRuns) + sure(ofRuns) + ".");
    }

    private String sure(Comparison comparison) {
        if (comparison.interval() == null) {
            return "";
        }
        return comparison.isClear()
                ? ", probably " + effects.interval(comparison)
                : ", which is no clear change (" + effects.interval(comparison) + ")";
    }
}
