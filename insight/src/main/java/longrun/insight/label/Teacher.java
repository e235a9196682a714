package longrun.insight.label;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/**
 * Learns from corrections: fits the plane over pace and distance by which the log-odds of a run differ from what the
 * clusters say, so that corrections that agree with the clusters change nothing and those that don't carry their like
 * along. An outlier teaches nothing of runs and walks; a mixed workout counts as half a run.
 *
 * <p>A workout nobody corrected speaks for its label too, for the athlete may have looked and found it right: as a part
 * of a correction, which is small where pace tells plainly and smaller where it doesn't.
 */
final class Teacher {
    private static final double DISTANCE_SCALE = Features.DISTANCE_SPREAD / Likeness.DISTANCE_SPREAD;

    /** One spread of pace or distance rarely makes a run more than e² times as probable. */
    private static final double DEVIATION = 2;

    /** Silent workouts looked at; more would cost time and tell the same. */
    private static final int MOST_SILENT = 1000;

    private final LabelModel untaught;
    private final Centres centres;
    private final History history;
    private final double[] middle;
    private final int[] silent;
    private final double each;

    /** @param trained the rows the model was trained on */
    Teacher(LabelModel untaught, History history, int[] trained) {
        this.untaught = untaught;
        this.centres = new Centres(untaught.clusters());
        this.history = history;
        int[] quiet = IntStream.of(trained)
                .filter(row -> history.overlay(row).label() == null)
                .toArray();
        int count = Math.min(MOST_SILENT, quiet.length);
        this.silent = IntStream.range(0, count)
                .map(place -> quiet[(int) ((long) place * quiet.length / count)])
                .toArray();
        this.each = count == 0 ? 0 : quiet.length / (double) count;
        this.middle = middle(trained);
    }

    /** Whether a corrected row tells something of runs and walks. */
    static boolean teaches(History history, int row) {
        Label said = history.overlay(row).label();
        return said != null && said != Label.OUTLIER && Features.teaches(history, row);
    }

    /** What the corrected rows teach that are heeded; null if there are none. */
    @Nullable
    Lesson lesson(IntPredicate heeded) {
        int[] corrected = IntStream.range(0, history.size())
                .filter(row -> teaches(history, row) && heeded.test(row))
                .toArray();
        if (corrected.length == 0 || !untaught.isTrained()) {
            return null;
        }
        LogisticFit fit = new LogisticFit(DEVIATION);
        IntStream.of(corrected)
                .forEach(row -> observe(fit, row, history.overlay(row).label()));
        IntStream.of(silent).forEach(row -> observe(fit, row, null));
        double[] weights = fit.weights();
        double byDistance = weights[2] * DISTANCE_SCALE;
        return new Lesson(
                weights[0] - weights[1] * middle[0] - byDistance * middle[1], weights[1], byDistance, corrected.length);
    }

    private void observe(LogisticFit fit, int row, @Nullable Label said) {
        double[] point = point(row);
        int nearest = centres.nearest(point[0], point[1], point[2]);
        double run = centres.run(
                point[0],
                point[1],
                point[2],
                history.activity(row) == Activity.RUN,
                centres.square(nearest, point[0], point[1], point[2]));
        double counts = said == null ? each * centres.cluster(nearest).basis().silence() : 1;
        fit.observe(
                Lesson.logit(run),
                point[0] - middle[0],
                (point[1] - middle[1]) * DISTANCE_SCALE,
                said == null ? run : share(said),
                counts);
    }

    private static double share(Label said) {
        return switch (said) {
            case REAL_RUN -> 1;
            case PUP_WALK -> 0;
            case MIXED, OUTLIER -> 0.5;
        };
    }

    private double[] point(int row) {
        double[] point = new double[Features.COUNT];
        Features.write(history.metres(row), history.seconds(row), point, 0);
        return point;
    }

    /** Where the plane is held: the mean of the account. */
    private double[] middle(int[] rows) {
        double[] sum = new double[Features.COUNT];
        for (int row : rows) {
            double[] point = point(row);
            Arrays.setAll(sum, axis -> sum[axis] + point[axis] / rows.length);
        }
        return sum;
    }
}
