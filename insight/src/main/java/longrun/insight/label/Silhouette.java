package longrun.insight.label;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How well clusters stand apart: the mean over points of (b - a) / max(a, b), where a is the mean distance to the other
 * points of its cluster and b the least mean distance to the points of another (Rousseeuw 1987), from -1 to 1.
 *
 * <p>A point alone in its cluster counts 0, as do points that all coincide. Fewer than two clusters have none. Above
 * {@value #MOST} points, it is taken over that many, evenly spaced in the order given.
 */
final class Silhouette {
    /** Its cost rises with the square of the points: twelve million distances are enough for two digits. */
    static final int MOST = 5000;

    /** By feature, then by point, those of one cluster side by side: a processor takes several points at once. */
    private final double[][] features;

    private final int[] starts;

    /** By cluster, then by point, the distances from the point to all of the cluster. */
    private final double[][] sums;

    /** From the point in hand to each of a cluster. */
    private final double[] distances;

    private Silhouette(double[][] features, int[] starts) {
        int count = features[0].length;
        this.features = features;
        this.starts = starts;
        this.sums = new double[starts.length - 1][count];
        this.distances = new double[count];
    }

    static OptionalDouble of(double[] points, Clustering clustering) {
        if (clustering.clusters() < 2) {
            return OptionalDouble.empty();
        }
        int count = Math.min(MOST, clustering.points());
        int[] starts = new int[clustering.clusters() + 1];
        for (int place = 0; place < count; place++) {
            starts[clustering.clusterOf(sampled(place, count, clustering)) + 1]++;
        }
        for (int cluster = 1; cluster < starts.length; cluster++) {
            starts[cluster] += starts[cluster - 1];
        }
        return OptionalDouble.of(new Silhouette(grouped(points, count, clustering, starts), starts).mean());
    }

    private static int sampled(int place, int count, Clustering clustering) {
        return (int) ((long) place * clustering.points() / count);
    }

    /** The sampled points, feature by feature, those of one cluster side by side. */
    private static double[][] grouped(double[] points, int count, Clustering clustering, int[] starts) {
        double[][] grouped = new double[Features.COUNT][count];
        int[] next = starts.clone();
        for (int place = 0; place < count; place++) {
            int point = sampled(place, count, clustering);
            int slot = next[clustering.clusterOf(point)]++;
            for (int feature = 0; feature < Features.COUNT; feature++) {
                grouped[feature][slot] = points[point * Features.COUNT + feature];
            }
        }
        return grouped;
    }

    private double mean() {
        int clusters = starts.length - 1;
        for (int one = 0; one < clusters; one++) {
            for (int other = one; other < clusters; other++) {
                measure(one, other);
            }
        }
        double total = 0;
        for (int cluster = 0; cluster < clusters; cluster++) {
            for (int point = starts[cluster]; point < starts[cluster + 1]; point++) {
                total += ofPoint(point, cluster);
            }
        }
        return total / starts[clusters];
    }

    /** Adds the distances between two clusters, each pair once, to the sums of both of its points. */
    private void measure(int one, int other) {
        int end = starts[other + 1];
        for (int point = starts[one]; point < starts[one + 1]; point++) {
            int first = one == other ? point + 1 : starts[other];
            measure(point, first, end);
            double sum = 0;
            for (int second = first; second < end; second++) {
                sum += distances[second];
            }
            sums[other][point] += sum;
            add(sums[one], first, end);
        }
    }

    private void add(double[] toOne, int first, int end) {
        for (int second = first; second < end; second++) {
            toOne[second] += distances[second];
        }
    }

    private void measure(int point, int first, int end) {
        Arrays.fill(distances, first, end, 0);
        for (double[] feature : features) {
            double here = feature[point];
            for (int second = first; second < end; second++) {
                double difference = feature[second] - here;
                distances[second] += difference * difference;
            }
        }
        for (int second = first; second < end; second++) {
            distances[second] = Math.sqrt(distances[second]);
        }
    }

    private double ofPoint(int point, int own) {
        int clusters = starts.length - 1;
        int others = starts[own + 1] - starts[own] - 1;
        if (others == 0) {
            return 0;
        }
        double within = sums[own][point] / others;
        double between = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < clusters; cluster++) {
            int size = starts[cluster + 1] - starts[cluster];
            if (cluster != own && size > 0) {
                between = Math.min(between, sums[cluster][point] / size);
            }
        }
        double larger = Math.max(within, between);
        return larger == 0 || Double.isInfinite(between) ? 0 : (between - within) / larger;
    }
}
