package longrun.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import longrun.insight.change.ChangeFinder;
import longrun.insight.change.Changes;
import longrun.insight.effect.Effect;
import longrun.insight.effect.EffectFinder;
import longrun.insight.effect.Moment;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Answer;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.source.demo.DemoHistory;
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

/** An effect with all its intervals, on the demo's fifteen years and 3,145 workouts, beside cutting these into months. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EffectBenchmark {
    private static final LocalDate CHOCO = LocalDate.of(2018, 6, 1);

    private Labels labels = labels(History.empty());
    private Evidence evidence = new Evidence(labels, Lens.ALL, CHOCO);

    @Setup
    public void open() {
        InMemoryStore store = Exports.store(DemoHistory.generate().csv());
        labels = labels(store.history(Athlete.DEFAULT));
        evidence = evidence();
    }

    private static Labels labels(History history) {
        return new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), CHOCO).label(history);
    }

    private Evidence evidence() {
        History history = labels.history();
        return new Evidence(labels, Lens.ALL, history.date(history.size() - 1));
    }

    @Benchmark
    public Answer<Effect> effect() {
        return EffectFinder.find(evidence, new Moment.OfDay(CHOCO), EffectFinder.SEED);
    }

    @Benchmark
    public List<Changes> changes() {
        return ChangeFinder.findAll(evidence);
    }

    @Benchmark
    public int months() {
        return evidence().periods(Grain.MONTH).size();
    }
}
