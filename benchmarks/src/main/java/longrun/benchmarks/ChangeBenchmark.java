package longrun.benchmarks;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import longrun.insight.change.ChangeFinder;
import longrun.insight.change.Segmentation;
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

/** Change points, against the same search with nothing dropped. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChangeBenchmark {
    @Param({"150", "1500"})
    public int months;

    private double[] values = new double[0];
    private double penalty;

    /** A new level every three years. */
    @Setup
    public void open() {
        Random random = new Random(1);
        values = new double[months];
        for (int month = 0; month < months; month++) {
            values[month] = month / 36 % 2 * 4 + random.nextGaussian();
        }
        penalty = ChangeFinder.PENALTY * Math.log(months);
    }

    @Benchmark
    public int[] pelt() {
        return Segmentation.cuts(values, ChangeFinder.SHORTEST_MONTHS, penalty);
    }

    /** Optimal partitioning (Jackson and others 2005). */
    @Benchmark
    public int[] searchingAllWays() {
        double[] sums = new double[months + 1];
        double[] squares = new double[months + 1];
        for (int i = 0; i < months; i++) {
            sums[i + 1] = sums[i] + values[i];
            squares[i + 1] = squares[i] + values[i] * values[i];
        }
        double[] least = new double[months + 1];
        int[] last = new int[months + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = -penalty;
        for (int end = ChangeFinder.SHORTEST_MONTHS; end <= months; end++) {
            for (int from = 0; from <= end - ChangeFinder.SHORTEST_MONTHS; from++) {
                double sum = sums[end] - sums[from];
                double cost = least[from] + penalty + squares[end] - squares[from] - sum * sum / (end - from);
                if (cost < least[end]) {
                    least[end] = cost;
                    last[end] = from;
                }
            }
        }
        return last;
    }
}
