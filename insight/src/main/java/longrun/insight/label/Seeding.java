package longrun.insight.label;

import java.util.Arrays;
import java.util.Random;

/** The first centres of k-means++: far apart, by chance in proportion to the squared distance. */
final class Seeding {
    private Seeding() {}

    /** At most so many distinct points, flat. */
    static double[] seeds(double[] points, int dimensions, int clusters, Random random) {
        int count = points.length / dimensions;
        double[] seeds = new double[clusters * dimensions];
        if (count == 0) {
            return new double[0];
        }
        double[] squares = new double[count];
        Arrays.fill(squares, Double.POSITIVE_INFINITY);
        int next = random.nextInt(count);
        for (int cluster = 0; cluster < clusters; cluster++) {
            System.arraycopy(points, next * dimensions, seeds, cluster * dimensions, dimensions);
            double total = approach(squares, points, seeds, cluster * dimensions, dimensions);
            if (total == 0) {
                return Arrays.copyOf(seeds, (cluster + 1) * dimensions);
            }
            next = draw(squares, random.nextDouble() * total);
        }
        return seeds;
    }

    static double square(double[] one, int from, double[] other, int start, int dimensions) {
        double sum = 0;
        for (int axis = 0; axis < dimensions; axis++) {
            double apart = one[from + axis] - other[start + axis];
            sum += apart * apart;
        }
        return sum;
    }

    /** Lowers each square to that from the new seed, where it is nearer; their sum. */
    private static double approach(double[] squares, double[] points, double[] seeds, int seed, int dimensions) {
        double total = 0;
        for (int point = 0; point < squares.length; point++) {
            double square = square(points, point * dimensions, seeds, seed, dimensions);
            squares[point] = Math.min(squares[point], square);
            total += squares[point];
        }
        return total;
    }

    private static int draw(double[] squares, double ticket) {
        int last = 0;
        double left = ticket;
        for (int point = 0; point < squares.length; point++) {
            if (squares[point] > 0) {
                last = point;
                left -= squares[point];
            }
            if (left < 0) {
                return last;
            }
        }
        return last;
    }
}
