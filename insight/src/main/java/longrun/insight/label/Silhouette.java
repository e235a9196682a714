package longrun.insight.label;

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

    private final double[] points;
    private final int[] starts;
    private final double[] sums;

    private Silhouette(double[] points, int[] starts) {
        this.points = points;
        this.starts = starts;
        this.sums = new double[points.length / Features.COUNT * (starts.length - 1)];
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

    /** The sampled points, those of one cluster side by side. */
    private static double[] grouped(double[] points, int count, Clustering clustering, int[] starts) {
        double[] grouped = new double[count * Features.COUNT];
        int[] next = starts.clone();
        for (int place = 0; place < count; place++) {
            int point = sampled(place, count, clustering);
            int slot = next[clustering.clusterOf(point)]++;
            System.arraycopy(points, point * Features.COUNT, grouped, slot * Features.COUNT, Features.COUNT);
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
        int clusters = starts.length - 1;
        for (int point = starts[one]; point < starts[one + 1]; point++) {
            double sum = 0;
            for (int second = one == other ? point + 1 : starts[other]; second < starts[other + 1]; second++) {
                double distance = Math.sqrt(Seeding.square(
                        points, point * Features.COUNT, points, second * Features.COUNT, Features.COUNT));
                sum += distance;
                sums[second * clusters + one] += distance;
            }
            sums[point * clusters + other] += sum;
        }
    }

    private double ofPoint(int point, int own) {
        int clusters = starts.length - 1;
        int others = starts[own + 1] - starts[own] - 1;
        if (others == 0) {
            return 0;
        }
        double within = sums[point * clusters + own] / others;
        double between = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < clusters; cluster++) {
            int size = starts[cluster + 1] - starts[cluster];
            if (cluster != own && size > 0) {
                between = Math.min(between, sums[point * clusters + cluster] / size);
            }
        }
        double larger = Math.max(within, between);
        return larger == 0 || Double.isInfinite(between) ? 0 : (between - within) / larger;
    }
}
