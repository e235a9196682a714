package longrun.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.workout.Athlete;
import longrun.workout.history.History;
import longrun.workout.port.InMemoryStore;
import org.hipparchus.clustering.CentroidCluster;
import org.hipparchus.clustering.DoublePoint;
import org.hipparchus.clustering.KMeansPlusPlusClusterer;
import org.hipparchus.clustering.MultiKMeansPlusPlusClusterer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Labels: training, gap, silhouette and all, against what Hipparchus needs for the same k-means alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LabelBenchmark {
    @Param({"2770", "20000"})
    public int workouts;

    private History history = History.empty();
    private LabelModel model = trained(history);
    private List<DoublePoint> points = List.of();

    @Setup
    public void open() {
        InMemoryStore store = Exports.store(workouts);
        history = store.history(Athlete.DEFAULT);
        model = new LabelTrainer(LabelParameters.DEFAULT).train(history);
        points = IntStream.range(0, history.size()).mapToObj(this::point).toList();
    }

    private DoublePoint point(int row) {
        return new DoublePoint(
                new double[] {Math.log(history.pace(row)), Math.log(history.metres(row)), Math.log(history.seconds(row))
                });
    }

    @Benchmark
    public LabelModel train() {
        return new LabelTrainer(LabelParameters.DEFAULT).train(history);
    }

    @Benchmark
    public Labels label() {
        return new Classifier(model, null).label(history);
    }

    /** All that a page waits for after an import: the model, and the labels by it. */
    @Benchmark
    public Labels trainAndLabel() {
        return new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), null).label(history);
    }

    private static LabelModel trained(History history) {
        return new LabelTrainer(LabelParameters.DEFAULT).train(history);
    }

    @Benchmark
    public List<CentroidCluster<DoublePoint>> kMeansOfHipparchus() {
        return new MultiKMeansPlusPlusClusterer<>(
                        new KMeansPlusPlusClusterer<DoublePoint>(LabelParameters.DEFAULT.clusters()),
                        LabelParameters.DEFAULT.restarts())
                .cluster(points);
    }
}
