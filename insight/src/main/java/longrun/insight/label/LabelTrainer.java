package longrun.insight.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import longrun.workout.Label;
import longrun.workout.history.History;
import longrun.workout.quantity.Pace;
import org.jspecify.annotations.Nullable;

/**
 * Trains a model: k-means on the features of the workouts that can teach, each cluster then placed by its centre. Fewer
 * than five such workouts give a model without clusters. Above 20,000 it trains on that many, evenly spaced in time.
 */
public final class LabelTrainer {
    /** A workout a day for 55 years; more would cost time and move no centre. */
    private static final int MOST_TRAINED = 20_000;

    /** However wide an account spreads, at most one in a hundred it was trained on is too far to be anything. */
    private static final double OUTLIER_QUANTILE = 0.99;

    private final LabelParameters parameters;

    public LabelTrainer(LabelParameters parameters) {
        this.parameters = parameters;
    }

    public LabelModel train(History history) {
        int[] rows = rows(history);
        TrainingSet trainedOn = Training.set(history, rows);
        if (rows.length < LabelModel.FEWEST_TRAINED) {
            return new LabelModel(
                    parameters,
                    trainedOn,
                    List.of(),
                    null,
                    null,
                    parameters.outlierBeyond(),
                    OptionalDouble.empty(),
                    Map.of());
        }
        double[] points = points(history, rows);
        Clustering clustering =
                KMeans.cluster(points, Features.COUNT, parameters.clusters(), parameters.restarts(), parameters.seed());
        Gap gap = gap(points);
        LabelModel model = new LabelModel(
                parameters,
                trainedOn,
                clusters(points, clustering, gap),
                gap,
                null,
                outlierBeyond(points, clustering),
                Silhouette.of(points, clustering),
                Map.of());
        LabelModel taught = model.withLesson(new Teacher(model, history, rows).lesson(row -> true));
        return taught.withLabelCounts(count(taught, history, rows));
    }

    /** The model as it would be, had some of a history's corrections alone been made; its counts stay. */
    public static LabelModel heeding(LabelModel model, History history, IntPredicate corrections) {
        return model.withLesson(new Teacher(model, history, rows(history)).lesson(corrections));
    }

    /** Whether a model learns from a row, corrected or not. */
    public static boolean learnsFrom(History history, int row) {
        return Features.teaches(history, row);
    }

    private static int[] rows(History history) {
        int[] rows = IntStream.range(0, history.size())
                .filter(row -> Features.teaches(history, row))
                .toArray();
        if (rows.length <= MOST_TRAINED) {
            return rows;
        }
        return IntStream.range(0, MOST_TRAINED)
                .map(place -> rows[(int) ((long) place * rows.length / MOST_TRAINED)])
                .toArray();
    }

    private static double[] points(History history, int[] rows) {
        double[] points = new double[rows.length * Features.COUNT];
        for (int place = 0; place < rows.length; place++) {
            Features.write(history.metres(rows[place]), history.seconds(rows[place]), points, place * Features.COUNT);
        }
        return points;
    }

    private static @Nullable Gap gap(double[] points) {
        double[] logPaces = column(points, 0);
        Arrays.setAll(logPaces, place -> logPaces[place] * Features.PACE_SPREAD);
        return GapFinder.find(logPaces).orElse(null);
    }

    private List<Cluster> clusters(double[] points, Clustering clustering, @Nullable Gap gap) {
        double[] paces = column(points, 0);
        Arrays.sort(paces);
        Placing placing = new Placing(
                parameters, gap, Pace.ofSecondsPerKilometre(Features.secondsPerKilometre(paces[paces.length / 2])));
        List<Cluster> clusters = new ArrayList<>();
        for (int cluster = 0; cluster < clustering.clusters(); cluster++) {
            clusters.add(placing.place(
                    Features.secondsPerKilometre(clustering.centre(cluster, 0)),
                    Features.metres(clustering.centre(cluster, 1)),
                    Features.seconds(clustering.centre(cluster, 2)),
                    clustering.size(cluster)));
        }
        clusters.sort((one, other) -> one.pace().compareTo(other.pace()));
        return Placing.withReferences(
                clusters, Features.metres(mean(column(points, 1))), Features.seconds(mean(column(points, 2))));
    }

    private double outlierBeyond(double[] points, Clustering clustering) {
        double[] away = new double[clustering.points()];
        Arrays.setAll(away, point -> clustering.distance(points, point));
        Arrays.sort(away);
        return Math.max(parameters.outlierBeyond(), away[(int) (OUTLIER_QUANTILE * (away.length - 1))]);
    }

    private static Map<Label, Integer> count(LabelModel model, History history, int[] rows) {
        Classifier classifier = new Classifier(model, null);
        Map<Label, Integer> counts = new EnumMap<>(Label.class);
        for (int row : rows) {
            Judgement judgement = classifier.judge(history, row);
            if (judgement != null) {
                counts.merge(judgement.label(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static double[] column(double[] points, int feature) {
        double[] column = new double[points.length / Features.COUNT];
        Arrays.setAll(column, place -> points[place * Features.COUNT + feature]);
        return column;
    }

    private static double mean(double[] numbers) {
        return Arrays.stream(numbers).sum() / numbers.length;
    }
}
