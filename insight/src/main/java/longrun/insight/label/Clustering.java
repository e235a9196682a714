package longrun.insight.label;

/** Points divided among centres; coordinates lie flat, one point after another. */
final class Clustering {
    private final double[] centres;
    private final int[] nearest;
    private final int[] sizes;
    private final double inertia;

    /**
     * @param nearest the centre of each point
     * @param sizes how many points each centre has
     * @param inertia the sum of the squared distances of all points to their centres
     */
    Clustering(double[] centres, int[] nearest, int[] sizes, double inertia) {
        this.centres = centres;
        this.nearest = nearest;
        this.sizes = sizes;
        this.inertia = inertia;
    }

    int clusters() {
        return sizes.length;
    }

    int points() {
        return nearest.length;
    }

    double centre(int cluster, int feature) {
        return centres[cluster * (centres.length / sizes.length) + feature];
    }

    int clusterOf(int point) {
        return nearest[point];
    }

    int size(int cluster) {
        return sizes[cluster];
    }

    /** How far a point is from its centre. */
    double distance(double[] points, int point) {
        int dimensions = centres.length / sizes.length;
        return Math.sqrt(Seeding.square(points, point * dimensions, centres, nearest[point] * dimensions, dimensions));
    }

    double inertia() {
        return inertia;
    }
}
