package longrun.acceptance.forecast;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import longrun.insight.evidence.Metric;
import longrun.insight.forecast.ForecastFinder;

/** How often intervals held, by metric and horizon. */
final class Tally {
    private final Map<Metric, int[][]> counts = new EnumMap<>(Metric.class);
    private final int weeks;

    Tally(int weeks) {
        this.weeks = weeks;
        ForecastFinder.METRICS.forEach(metric -> counts.put(metric, new int[weeks][3]));
    }

    void add(Metric metric, int ahead, boolean half, boolean most) {
        int[] count = counts.get(metric)[ahead];
        count[0]++;
        count[1] += half ? 1 : 0;
        count[2] += most ? 1 : 0;
    }

    /** How often the narrow and the wide interval held over all metrics and horizons. */
    double[] shares() {
        double[] sums = new double[3];
        counts.values().forEach(rows -> {
            for (int[] row : rows) {
                IntStream.range(0, 3).forEach(i -> sums[i] += row[i]);
            }
        });
        return new double[] {sums[1] / sums[0], sums[2] / sums[0]};
    }

    /** How often the wide interval of one horizon held, by horizon. */
    double[] most(Metric metric) {
        int[][] rows = counts.get(metric);
        return IntStream.range(0, weeks)
                .mapToDouble(ahead -> rows[ahead][2] / (double) rows[ahead][0])
                .toArray();
    }

    int given(Metric metric, int ahead) {
        return counts.get(metric)[ahead][0];
    }
}
