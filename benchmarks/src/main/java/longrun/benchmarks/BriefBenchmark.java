package longrun.benchmarks;

import java.util.concurrent.TimeUnit;
import longrun.insight.brief.Brief;
import longrun.insight.brief.BriefWriter;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Answer;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.workout.Athlete;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.port.InMemoryStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole brief of a labelled history, from nothing but its labels, against one plain pass over its columns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BriefBenchmark {
    private static final int WORKOUTS = 2770;

    private Labels labels = labels(History.empty());

    @Setup
    public void open() {
        InMemoryStore store = Exports.store(WORKOUTS);
        labels = labels(store.history(Athlete.DEFAULT));
    }

    private static Labels labels(History history) {
        return new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), null).label(history);
    }

    @Benchmark
    public Answer<Brief> write() {
        History history = labels.history();
        Evidence evidence = new Evidence(labels, Lens.ALL, history.date(history.size() - 1));
        return BriefWriter.write(evidence, Grain.ISO_WEEK);
    }

    /** The days and metres of all workouts added up. */
    @Benchmark
    public double onePass() {
        History history = labels.history();
        double sum = 0;
        for (int row = 0; row < history.size(); row++) {
            sum += history.epochDay(row) + history.metres(row);
        }
        return sum;
    }
}
