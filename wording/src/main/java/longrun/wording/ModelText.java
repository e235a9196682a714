package longrun.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Shortage;
import longrun.insight.label.Basis;
import longrun.insight.label.Gap;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.Lesson;
import longrun.insight.label.Side;
import longrun.insight.label.TrainingSet;
import longrun.insight.model.Accuracy;
import longrun.insight.model.ModelVersion;
import longrun.workout.Label;
import org.jspecify.annotations.Nullable;

/** What a label model learned and how good it is, in sentences. */
public final class ModelText {
    /** Odds that differ by less are told as the same. */
    private static final double SAME_ODDS = 1.1;

    private final QuantityText quantities;
    private final LabelNames labels;

    public ModelText(QuantityText quantities) {
        this.quantities = quantities;
        this.labels = quantities.labels();
    }

    /** Which model labels the workouts, in one sentence. */
    public String inUse(Optional<ModelVersion> version) {
        if (version.isEmpty()) {
            return "No version is in use: a model trained on your workouts, as they are, labels them.";
        }
        int number = version.get().number();
        return version.get().isUnderstood()
                ? "Version " + number + " labels your workouts."
                : "Version " + number
                        + " measures workouts otherwise than this Longrun does, so a model trained on them "
                        + "labels them. Accept a new version.";
    }

    /** What labels the workouts and how well, in one sentence. */
    public String headline(Optional<ModelVersion> version, LabelModel model, Answer<Accuracy> accuracy) {
        if (!model.isTrained()) {
            return "Dates and pace alone label your workouts: there are too few to train a model on.";
        }
        String who = version.filter(ModelVersion::isUnderstood)
                .map(used -> "Version " + used.number() + " labels your workouts")
                .orElse("A model trained on your workouts labels them");
        return accuracy.found()
                .map(found -> who + ", and " + quantities.count(found.right()) + " of the "
                        + quantities.count(found.of()) + " you corrected as you do.")
                .orElse(who + "; there are not enough corrections yet to say how often it is right.");
    }

    /** Why a model cannot be trained, without a capital or a full stop. */
    public String tooLittle(Shortage shortage) {
        return "there is too little to train on: it takes " + quantities.count(shortage.needed())
                + " plausible workouts on foot, and there " + (shortage.has() == 1 ? "is " : "are ")
                + quantities.count(shortage.has());
    }

    /** What a model was trained by, such as {@code 3 clusters, 6 restarts, seed 20180601, …}. */
    public String parameters(LabelParameters parameters) {
        return String.join(
                ", ",
                count(parameters.clusters(), "cluster"),
                count(parameters.restarts(), "restart"),
                "seed " + parameters.seed(),
                "run up to " + quantities.pace(parameters.runUpTo().secondsPerKilometre()),
                "walk from " + quantities.pace(parameters.walkFrom().secondsPerKilometre()),
                "mixed below " + plain(parameters.mixedBelow()),
                "outlier beyond " + plain(parameters.outlierBeyond()));
    }

    /** As many decimals as there are. */
    public static String plain(double number) {
        if (!Double.isFinite(number)) {
            return QuantityText.MISSING;
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** What a model knows, one sentence each. */
    public List<String> learned(LabelModel model) {
        List<String> sentences = new ArrayList<>();
        sentences.add(trainedOn(model.trainedOn()));
        if (!model.isTrained()) {
            sentences.add("That is too little: it takes " + LabelModel.FEWEST_TRAINED
                    + " on foot. Until then dates and pace tell " + labels.many(Label.REAL_RUN) + " from "
                    + labels.many(Label.PUP_WALK) + ".");
            return sentences;
        }
        sentences.add(gap(model.gap()));
        Lesson lesson = model.lesson();
        if (lesson != null) {
            sentences.add(lesson(lesson));
        }
        model.silhouette()
                .ifPresent(value -> sentences.add(String.format(
                        Locale.ROOT,
                        "Its groups have a silhouette of %.2f: 1 for groups far apart, 0 for ones that touch.",
                        value)));
        return sentences;
    }

    /** What a model was trained on, in one sentence. */
    public String trainedOn(TrainingSet set) {
        String learned = "It learned from " + count(set.count(), "workout");
        if (set.from() != null && set.to() != null) {
            learned += ", " + quantities.date(set.from()) + " to " + quantities.date(set.to());
        }
        return learned
                + (set.corrections() == 0 ? "." : ", and " + count(set.corrections(), "correction") + " of yours.");
    }

    private String gap(@Nullable Gap gap) {
        if (gap == null) {
            return "Your paces have no gap between " + runsAndWalks() + ".";
        }
        return LabelNames.capital(runsAndWalks()) + " part at "
                + quantities.pace(gap.middle().secondsPerKilometre())
                + ", in the gap between your usual "
                + quantities.pace(gap.fast().secondsPerKilometre()) + " and "
                + quantities.pace(gap.slow().secondsPerKilometre()) + ".";
    }

    private String lesson(Lesson lesson) {
        return "Your " + (lesson.corrections() == 1 ? "correction" : count(lesson.corrections(), "correction"))
                + " taught it that a workout twice as long has " + odds(lesson.oddsOfTwiceTheDistance())
                + " of being " + labels.a(Label.REAL_RUN) + ", and one a tenth slower "
                + odds(lesson.oddsOfATenthSlower()) + ".";
    }

    private static String odds(double ratio) {
        if (ratio < SAME_ODDS && ratio > 1 / SAME_ODDS) {
            return "about the same odds";
        }
        return ratio > 1
                ? String.format(Locale.ROOT, "%.1f times the odds", ratio)
                : String.format(Locale.ROOT, "odds lower by %.1f times", 1 / ratio);
    }

    /** How often the model is right, or why that is not known. */
    public String accuracy(Answer<Accuracy> answer) {
        return answer.found()
                .map(this::measured)
                .orElseGet(() -> unmeasured(answer.shortage().orElseThrow()));
    }

    private String unmeasured(Shortage shortage) {
        return "How often it is right is not known yet: that takes " + count(shortage.needed(), "correction")
                + ", and there " + (shortage.has() == 1 ? "is " : "are ") + quantities.count(shortage.has()) + ".";
    }

    private String measured(Accuracy accuracy) {
        return "Of " + count(accuracy.of(), "workout") + " you corrected it labels "
                + quantities.count(accuracy.right())
                + " as you do when it was not told: " + quantities.percent(accuracy.share()) + ", probably "
                + quantities.percent(accuracy.interval().low()) + " to "
                + quantities.percent(accuracy.interval().high()) + ". Taught by no correction it would be "
                + quantities.count(accuracy.rightUntaught()) + ".";
    }

    /** {@code 90 runs, 10 dog walks, 0 mixed, 1 outlier}. */
    public String counts(ToIntFunction<Label> counts) {
        return Arrays.stream(Label.values())
                .map(label -> counted(label, counts.applyAsInt(label)))
                .collect(Collectors.joining(", "));
    }

    private String counted(Label label, int count) {
        return quantities.count(count) + " " + labels.counted(label, count);
    }

    /** The two sides that a pace tells apart, inside of a sentence. */
    public String runsAndWalks() {
        return labels.many(Label.REAL_RUN) + " and " + labels.many(Label.PUP_WALK);
    }

    /** What a group's workouts are taken for. */
    public String side(Side side) {
        return switch (side) {
            case RUN -> labels.many(Label.REAL_RUN);
            case WALK -> labels.many(Label.PUP_WALK);
            case DECLARED -> "as logged";
        };
    }

    /** Why they are. */
    public static String basis(Basis basis) {
        return switch (basis) {
            case PACE -> "their pace is plain";
            case GAP -> "their side of your gap";
            case HABIT -> "your usual pace";
            case DECLARED -> "their pace can be either";
            case REFERENCE -> "you have none: the usual pace";
        };
    }

    private String count(int count, String one) {
        return quantities.count(count) + " " + one + (count == 1 ? "" : "s");
    }
}
