package longrun.acceptance.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.history.History;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.Test;

/** The measure of the labels over real accounts, all of whose runs, walks and hikes are declared as runs. */
class LabelMeasureTest {
    private static final LocalDate CHOCO = LocalDate.of(2018, 6, 1);

    @Test
    void findsTheRunsAndWalksOfEachAccount() {
        List<Score> scores = scores();
        scores.forEach(LabelMeasureTest::print);

        double mean = scores.stream().mapToDouble(Score::balanced).average().orElseThrow();
        System.out.printf(Locale.ROOT, "%-14s %.4f%n", "mean", mean);
        assertThat(mean).isGreaterThanOrEqualTo(0.965);
        assertThat(scores).allSatisfy(score -> assertThat(score.balanced()).isGreaterThanOrEqualTo(0.92));
    }

    @Test
    void callsNextToNoRunAWalkWhereThereAreOnlyRuns() {
        assertThat(scores().stream()
                        .filter(score -> score.accuracy(Activity.WALK).isEmpty()))
                .isNotEmpty()
                .allSatisfy(score -> assertThat(score.share(Label.PUP_WALK)).isLessThanOrEqualTo(0.02));
    }

    @Test
    void isRightAsOftenAsItIsConfident() {
        Calibration pooled = new Calibration();
        scores().forEach(score -> pooled.add(score, confidence -> confidence));

        System.out.print(pooled);
        assertThat(pooled.error()).isLessThanOrEqualTo(0.05);
    }

    /**
     * Nothing is fitted but how far the plainest labels are believed, which is a constant chosen on these accounts. Here
     * each account is judged by what the other seven say it should be.
     */
    @Test
    void isRightAsOftenAsItIsConfidentByWhatOtherAccountsSay() {
        List<Score> scores = scores();
        Calibration pooled = new Calibration();
        for (Score judged : scores) {
            List<Score> others =
                    scores.stream().filter(score -> score != judged).toList();
            double trust = others.stream()
                    .flatMapToDouble(score -> IntStream.of(score.rows())
                            .filter(row -> score.labels().confidence(row) > 0.95)
                            .mapToDouble(score::right))
                    .average()
                    .orElseThrow();
            System.out.printf(
                    Locale.ROOT,
                    "%-14s plain labels are believed %.4f%n",
                    judged.account().name(),
                    trust);
            pooled.add(judged, confidence -> confidence > 0.95 ? trust : confidence);
        }
        System.out.print(pooled);
        assertThat(pooled.error()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void findsNearlyOnlyRunsBeforeTheDogAndMostlyWalksSince() {
        Labels labels = story();
        History history = labels.history();
        int dog = history.firstRowOnOrAfter(CHOCO);
        for (Label label : Label.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-9s before %.3f since %.3f%n",
                    label,
                    share(labels, label, 0, dog),
                    share(labels, label, dog, history.size()));
        }
        System.out.println(labels.classifier().model());
        assertThat(share(labels, Label.REAL_RUN, 0, dog)).isGreaterThan(0.9);
        assertThat(share(labels, Label.PUP_WALK, dog, history.size())).isBetween(0.7, 0.9);
    }

    @Test
    void takesLongRunsForRuns() {
        Labels labels = story();
        History history = labels.history();
        assertThat(IntStream.range(0, history.size())
                        .filter(history::isPlausible)
                        .filter(row ->
                                history.metres(row) >= Distance.ofMiles(13).metres())
                        .filter(row -> history.pace(row) < 12 * 60 / 1.609344)
                        .boxed())
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(labels.label(row)).isEqualTo(Label.REAL_RUN));
    }

    private static Labels story() {
        Optional<Account> account = Account.read("dagny099", "mapmyrun", "user2632022_workout_history.csv");
        assumeTrue(account.isPresent(), "no exports folder: this measure was not taken");
        History history = account.orElseThrow().history();
        LabelModel model = new LabelTrainer(LabelParameters.DEFAULT).train(history);
        return new Classifier(model, CHOCO).label(history);
    }

    private static List<Score> scores() {
        List<Score> scores = Account.measuredOnes().stream().map(Score::of).toList();
        assumeTrue(!scores.isEmpty(), "no exports folder: this measure was not taken");
        return scores;
    }

    private static void print(Score score) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %.4f of %d; runs %s, walks %s, mixed %.3f, outliers %.3f%n",
                score.account().name(),
                score.balanced(),
                score.rows().length,
                percent(score, Activity.RUN),
                percent(score, Activity.WALK),
                score.share(Label.MIXED),
                score.share(Label.OUTLIER));
    }

    private static String percent(Score score, Activity activity) {
        return score.accuracy(activity).isEmpty()
                ? "none"
                : String.format(Locale.ROOT, "%.3f", score.accuracy(activity).orElseThrow());
    }

    private static double share(Labels labels, Label label, int from, int to) {
        return IntStream.range(from, to)
                        .filter(row -> labels.label(row) == label)
                        .count()
                / (double) (to - from);
    }
}
