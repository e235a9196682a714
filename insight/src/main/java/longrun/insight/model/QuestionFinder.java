package longrun.insight.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.insight.label.Likeness;
import longrun.insight.label.Method;
import longrun.workout.Label;
import longrun.workout.history.Selection;

/**
 * Finds the workouts about which an answer teaches most: doubtful ones with many doubtful others like them.
 *
 * <p>The doubt of a workout is 4 p (1 - p), p being the probability of its label: 0 for a sure one, 1 for a coin. The use
 * of an answer is the sum over all others of their doubt times how alike they are, times the doubt of the workout itself
 * (uncertainty weighted by density; Settles 2009, 5). The most useful is asked first; then the doubt about its like is
 * taken as answered, as it is about the like of what was corrected already, and the next is looked for.
 */
public final class QuestionFinder {
    /** Surer labels are not worth an athlete's time. */
    public static final double SURE = 0.95;

    /** Those asked about are among so many most doubtful ones, compared with so many others: enough to find the best. */
    private static final int MOST_CANDIDATES = 300;

    private static final int MOST_COMPARED = 1000;

    /** From here on two workouts are told as alike: one spread apart. */
    private static final double ALIKE = Math.exp(-0.5);

    private final Labels labels;
    private final int[] candidates;
    private final double[][] alike;
    private final double[] doubt;
    private final double[] comparedDoubt;

    /** Of how many workouts each of those compared stands for. */
    private final double each;

    private QuestionFinder(Labels labels, int[] candidates, int[] others) {
        this.labels = labels;
        this.candidates = candidates;
        int[] compared = evenly(others, MOST_COMPARED);
        this.each = compared.length == 0 ? 0 : others.length / (double) compared.length;
        this.alike = alike(candidates, compared);
        this.doubt = IntStream.of(candidates).mapToDouble(this::doubt).toArray();
        this.comparedDoubt = IntStream.of(compared).mapToDouble(this::doubt).toArray();
        settle(candidates, compared);
    }

    /** At most so many questions, the most useful first; fewer where fewer labels are in doubt. */
    public static List<Question> find(Labels labels, int most) {
        int[] others = IntStream.range(0, labels.history().size())
                .filter(row -> isOpen(labels, row))
                .toArray();
        int[] candidates = IntStream.of(others)
                .filter(row -> labels.confidence(row) < SURE)
                .boxed()
                .sorted(Comparator.comparingDouble(labels::confidence).thenComparing(row -> -row))
                .limit(MOST_CANDIDATES)
                .mapToInt(Integer::intValue)
                .toArray();
        return new QuestionFinder(labels, candidates, others).ask(most);
    }

    /** Of how many of the selected workouts an answer would be asked, were there no end of questions. */
    public static int unsure(Labels labels, Selection selection) {
        return (int) selection
                .rows()
                .filter(row -> isOpen(labels, row) && labels.confidence(row) < SURE)
                .count();
    }

    /** Whether a row was told apart by its values, and an answer would teach. */
    private static boolean isOpen(Labels labels, int row) {
        Label label = labels.label(row);
        Method method = labels.method(row);
        return (method == Method.K_MEANS || method == Method.DECLARED)
                && label != Label.OUTLIER
                && LabelTrainer.learnsFrom(labels.history(), row);
    }

    private static int[] evenly(int[] rows, int most) {
        int count = Math.min(most, rows.length);
        return IntStream.range(0, count)
                .map(place -> rows[(int) ((long) place * rows.length / count)])
                .toArray();
    }

    private double[][] alike(int[] some, int[] others) {
        Likeness likeness = new Likeness(
                labels.history(),
                IntStream.concat(IntStream.of(some), IntStream.of(others)).toArray());
        return IntStream.range(0, some.length)
                .mapToObj(one -> IntStream.range(0, others.length)
                        .mapToDouble(other -> likeness.between(one, some.length + other))
                        .toArray())
                .toArray(double[][]::new);
    }

    private double doubt(int row) {
        return 4 * labels.confidence(row) * (1 - labels.confidence(row));
    }

    /** Takes the doubt about the like of corrected workouts as answered. */
    private void settle(int[] candidates, int[] compared) {
        int[] corrected = IntStream.range(0, labels.history().size())
                .filter(row -> labels.method(row) == Method.CORRECTED && LabelTrainer.learnsFrom(labels.history(), row))
                .toArray();
        int[] told = evenly(corrected, MOST_CANDIDATES);
        double[][] toCandidates = alike(told, candidates);
        double[][] toCompared = alike(told, compared);
        for (int one = 0; one < told.length; one++) {
            answer(doubt, toCandidates[one]);
            answer(comparedDoubt, toCompared[one]);
        }
    }

    private static void answer(double[] doubts, double[] alike) {
        for (int place = 0; place < doubts.length; place++) {
            doubts[place] *= 1 - alike[place];
        }
    }

    private List<Question> ask(int most) {
        double[][] among = alike(candidates, candidates);
        List<Question> questions = new ArrayList<>();
        while (questions.size() < Math.min(most, candidates.length)) {
            int best = 0;
            for (int place = 1; place < candidates.length; place++) {
                if (use(place) > use(best)) {
                    best = place;
                }
            }
            if (!(use(best) > 0)) {
                return questions;
            }
            questions.add(question(best));
            answer(comparedDoubt, alike[best]);
            answer(doubt, among[best]);
        }
        return questions;
    }

    private double use(int candidate) {
        double use = 0;
        for (int other = 0; other < comparedDoubt.length; other++) {
            use += comparedDoubt[other] * alike[candidate][other];
        }
        return use * each * doubt[candidate];
    }

    private Question question(int candidate) {
        int row = candidates[candidate];
        long like = Arrays.stream(alike[candidate])
                .filter(likeness -> likeness >= ALIKE)
                .count();
        return new Question(
                row, labels.confidence(row), (int) Math.max(0, Math.round(like * each) - 1), use(candidate));
    }
}
