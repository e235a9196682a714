package longrun.insight.label;

import java.util.Arrays;
import java.util.Random;

/**
 * K-means: the centres that minimise the sum of squared distances of points to their nearest centre, as good as some
 * restarts find them.
 *
 * <p>Lloyd's iteration (Lloyd 1982) from k-means++ seeds (Arthur and Vassilvitskii 2007: each further seed is a point
 * drawn with probability in proportion to its squared distance from the seeds so far). Points lie flat, unit as given.
 * Fewer distinct points than clusters give as many clusters as there are distinct points; no points give none. A
 * coordinate that is not a number is refused. The same points, numbers and seed give the same answer.
 */
final class KMeans {
    /** Lloyd's iteration settles within a few dozen rounds; this only bounds pathological ones. */
    private static final int MOST_ROUNDS = 100;

    private final double[] points;
    private final int dimensions;
    private final int count;
    private final int[] nearest;
    private double[] centres = {};
    private int[] sizes = {};
    private double inertia;

    private KMeans(double[] points, int dimensions) {
        this.points = points;
        this.dimensions = dimensions;
        this.count = points.length / dimensions;
        this.nearest = new int[count];
    }

    static Clustering cluster(double[] points, int dimensions, int clusters, int restarts, long seed) {
        for (double coordinate : points) {
            if (!Double.isFinite(coordinate)) {
                throw new IllegalArgumentException("a point's coordinate must be a number, not " + coordinate);
            }
        }
        Random random = new Random(seed);
        KMeans search = new KMeans(points, dimensions);
        Clustering best = search.attempt(clusters, random);
        for (int restart = 1; restart < restarts; restart++) {
            Clustering other = search.attempt(clusters, random);
            if (other.inertia() < best.inertia()) {
                best = other;
            }
        }
        return best;
    }

    private Clustering attempt(int clusters, Random random) {
        centres = Seeding.seeds(points, dimensions, clusters, random);
        sizes = new int[centres.length / dimensions];
        inertia = 0;
        Arrays.fill(nearest, -1);
        int rounds = 0;
        while (assign() && ++rounds < MOST_ROUNDS) {
            recentre();
        }
        return new Clustering(centres, nearest.clone(), sizes, inertia);
    }

    /** Gives each point its nearest centre; whether any point changed hands. */
    private boolean assign() {
        boolean changed = false;
        inertia = 0;
        Arrays.fill(sizes, 0);
        for (int point = 0; point < count; point++) {
            int closest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int cluster = 0; cluster < sizes.length; cluster++) {
                double square = Seeding.square(points, point * dimensions, centres, cluster * dimensions, dimensions);
                if (square < least) {
                    least = square;
                    closest = cluster;
                }
            }
            changed |= nearest[point] != closest;
            nearest[point] = closest;
            sizes[closest]++;
            inertia += least;
        }
        return changed;
    }

    /** Moves each centre to the mean of its points; one that lost them all stays. */
    private void recentre() {
        double[] sums = new double[centres.length];
        for (int point = 0; point < count; point++) {
            for (int axis = 0; axis < dimensions; axis++) {
                sums[nearest[point] * dimensions + axis] += points[point * dimensions + axis];
            }
        }
        for (int place = 0; place < sums.length; place++) {
            int size = sizes[place / dimensions];
            if (size > 0) {
                centres[place] = sums[place] / size;
            }
        }
    }
}
