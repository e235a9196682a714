package longrun.acceptance.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int BINS = 10;

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
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        int[] count = new int[BINS];
        for (Score score : scores()) {
            for (int row : score.rows()) {
                int bin = (int) Math.min(BINS - 1, score.labels().confidence(row) * BINS);
                confidence[bin] += score.labels().confidence(row);
                right[bin] += score.right(row);
                count[bin]++;
            }
        }
        double error = IntStream.range(0, BINS)
                        .mapToDouble(bin -> Math.abs(confidence[bin] - right[bin]))
                        .sum()
                / Arrays.stream(count).sum();
        for (int bin = 0; bin < BINS; bin++) {
            System.out.printf(
                    Locale.ROOT,
                    "confident %.3f right %.3f of %d%n",
                    confidence[bin] / count[bin],
                    right[bin] / count[bin],
                    count[bin]);
        }
        System.out.printf(Locale.ROOT, "expected calibration error %.4f%n", error);
        assertThat(error).isLessThanOrEqualTo(0.05);
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
        List<Score> scores = Stream.of(
                        Account.read("agentmorris", "mapmyrun", "workout_history.csv@c3ba15a"),
                        Account.read("amsully", "mapmyrun", "Alexs_workout_history.csv"),
                        Account.read("dane_ola", "mapmyrun", "dane_ola.csv"),
                        Account.read("JD", "mapmyrun", "JD_workout_history_2021-01-31.csv"),
                        Account.read("TD", "mapmyrun", "TD_workout_history_2021-01-31.csv"),
                        Account.read("bergolito", "labelled", "bergolito.csv"),
                        Account.read("maryapanova", "labelled", "maryapanova.csv"),
                        Account.read("slalom007", "labelled", "slalom007.csv"))
                .flatMap(Optional::stream)
                .map(Score::of)
                .toList();
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
