package longrun.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Measures;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
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

/** A million workouts labelled by a model, against the two logarithms of each that no label can do without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MillionLabelsBenchmark {
    private static final int WORKOUTS = 1_000_000;
    private static final int DAYS = 5000;
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);

    private History history = History.empty();
    private Classifier classifier = classifier();

    @Setup
    public void open() {
        Random random = new Random(20_180_601L);
        History.Builder builder = History.builder(1);
        for (int number = 1; number <= WORKOUTS; number++) {
            builder.add(workout(number, random));
        }
        history = builder.build();
        classifier = classifier();
    }

    /** Half runs, half dog walks, all logged as runs. */
    private static Workout workout(int number, Random random) {
        String id = Integer.toString(number);
        double metres = 1600 + random.nextInt(8000);
        double pace = (random.nextBoolean() ? 335 : 808) * random.nextDouble(0.85, 1.15);
        return new Workout(new Sighting(
                WorkoutKey.of(Source.MAPMYRUN, id),
                new Provenance(Source.MAPMYRUN, id, 1, number, number),
                new Started.OnDate(FIRST.plusDays(random.nextInt(DAYS))),
                Activity.RUN,
                Measures.of(Distance.ofMetres(metres), Durations.ofSeconds(pace * metres / 1000)),
                Declaration.of("Run"),
                Parts.NONE));
    }

    private Classifier classifier() {
        return new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), null);
    }

    @Benchmark
    public Labels label() {
        return classifier.label(history);
    }

    @Benchmark
    public double floorTakesTheLogarithms() {
        double sum = 0;
        for (int row = 0; row < history.size(); row++) {
            sum += Math.log(history.metres(row)) + Math.log(history.seconds(row));
        }
        return sum;
    }
}
