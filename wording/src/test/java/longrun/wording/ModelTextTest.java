package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Interval;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.label.Basis;
import longrun.insight.label.Cluster;
import longrun.insight.label.Gap;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.Lesson;
import longrun.insight.label.Side;
import longrun.insight.label.TrainingSet;
import longrun.insight.model.Accuracy;
import longrun.insight.model.Confusion;
import longrun.insight.model.ModelVersion;
import longrun.workout.Label;
import longrun.workout.quantity.Pace;
import org.junit.jupiter.api.Test;

class ModelTextTest {
    private static final LabelModel MODEL = new LabelModel(
            LabelParameters.DEFAULT,
            new TrainingSet(2681, LocalDate.of(2013, 6, 26), LocalDate.of(2025, 10, 7), 12, "0f"),
            List.of(new Cluster(330, 7000, 2310, 2681, Side.RUN, Basis.PACE)),
            new Gap(Pace.ofMinutesPerMile(9), Pace.ofMinutesPerMile(13.25), Pace.ofMinutesPerMile(21), 0.1),
            new Lesson(-20, -0.1, 4.8, 12),
            4,
            OptionalDouble.of(0.583),
            Map.of());

    private final ModelText words = new ModelText(new QuantityText(Units.MILES, Locale.US));

    @Test
    void saysWhatAModelLearned() {
        assertThat(words.learned(MODEL))
                .containsExactly(
                        "It learned from 2,681 workouts, Jun 26, 2013 to Oct 7, 2025, and 12 corrections of yours.",
                        "Runs and dog walks part at 13:15 /mi, in the gap between your usual 9:00 /mi and 21:00 /mi.",
                        "Your 12 corrections taught it that a workout twice as long has 10.8 times the odds of being a "
                                + "run, and one a tenth slower about the same odds.",
                        "Its groups have a silhouette of 0.58: 1 for groups far apart, 0 for ones that touch.");
    }

    @Test
    void saysThatThereWasTooLittleToLearnFrom() {
        LabelModel untrained = new LabelModel(
                LabelParameters.DEFAULT,
                new TrainingSet(1, LocalDate.of(2025, 10, 7), LocalDate.of(2025, 10, 7), 0, "0f"),
                List.of(),
                null,
                null,
                4,
                OptionalDouble.empty(),
                Map.of());
        assertThat(words.learned(untrained))
                .containsExactly(
                        "It learned from 1 workout, Oct 7, 2025 to Oct 7, 2025.",
                        "That is too little: it takes 5 on foot. Until then dates and pace tell runs from dog walks.");
    }

    @Test
    void saysWhichModelLabels() {
        assertThat(words.inUse(Optional.empty()))
                .isEqualTo("No version is in use: a model trained on your workouts, as they are, labels them.");
        assertThat(words.inUse(Optional.of(new ModelVersion(3, Instant.EPOCH, LabelModel.FEATURES, MODEL))))
                .isEqualTo("Version 3 labels your workouts.");
        assertThat(words.inUse(Optional.of(new ModelVersion(3, Instant.EPOCH, "steps", MODEL))))
                .startsWith("Version 3 measures workouts otherwise");
    }

    @Test
    void saysHowOftenItIsRightAsMeasured() {
        Working working = new Working(
                Method.CROSS_VALIDATION,
                List.of(new Working.Parameter("parts", 20), new Working.Parameter("level", 0.95)),
                40,
                new Span(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 7, 15)));
        Answer<Accuracy> measured = Answer.of(new Accuracy(
                38,
                40,
                new Interval(0.835, 0.986, 0.95),
                20,
                new Confusion(Map.of(
                        Label.REAL_RUN,
                        Map.of(Label.REAL_RUN, 18, Label.PUP_WALK, 2),
                        Label.PUP_WALK,
                        Map.of(Label.PUP_WALK, 20))),
                working));
        assertThat(words.headline(
                        Optional.of(new ModelVersion(3, Instant.EPOCH, LabelModel.FEATURES, MODEL)), MODEL, measured))
                .isEqualTo("Version 3 labels your workouts, and 38 of the 40 you corrected as you do.");
        assertThat(words.accuracy(measured))
                .isEqualTo("Of 40 workouts you corrected it labels 38 as you do when it was not told: 95 %, probably "
                        + "84 % to 99 %. Taught by no correction it would be 20.");
        assertThat(new WorkingText(new QuantityText(Units.MILES, Locale.US)).sentence(working))
                .startsWith("Your corrections are dealt into 20 parts;")
                .endsWith(" From 40 corrections, Jan 1, 2022 to Jul 15, 2022.");
    }

    @Test
    void saysThatItIsNotKnownYetHowOftenItIsRight() {
        assertThat(words.accuracy(Answer.tooLittle(Shortage.Of.CORRECTIONS, 10, 1)))
                .isEqualTo("How often it is right is not known yet: that takes 10 corrections, and there is 1.");
    }

    @Test
    void saysWhatLabelsWhereItIsNotKnownHowWell() {
        Answer<Accuracy> unknown = Answer.tooLittle(Shortage.Of.CORRECTIONS, 10, 1);
        assertThat(words.headline(Optional.empty(), MODEL, unknown))
                .isEqualTo("A model trained on your workouts labels them; there are not enough corrections yet to say "
                        + "how often it is right.");
        assertThat(words.headline(Optional.of(new ModelVersion(3, Instant.EPOCH, "steps", MODEL)), MODEL, unknown))
                .startsWith("A model trained on your workouts labels them;");
    }

    @Test
    void saysWhatAModelWasTrainedBy() {
        assertThat(words.parameters(LabelParameters.DEFAULT))
                .isEqualTo("3 clusters, 6 restarts, seed 20180601, run up to 13:00 /mi, walk from 16:30 /mi, "
                        + "mixed below 0.6, outlier beyond 4");
        assertThat(ModelText.plain(10)).isEqualTo("10");
        assertThat(ModelText.plain(Double.POSITIVE_INFINITY)).isEqualTo("–");
    }

    @Test
    void countsLabels() {
        assertThat(words.counts(label -> label == Label.REAL_RUN ? 1 : 0))
                .isEqualTo("1 run, 0 dog walks, 0 mixed, 0 outliers");
    }
}
