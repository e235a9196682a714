package longrun.insight.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.clustering.CentroidCluster;
import org.hipparchus.clustering.DoublePoint;
import org.hipparchus.clustering.KMeansPlusPlusClusterer;
import org.hipparchus.clustering.MultiKMeansPlusPlusClusterer;
import org.hipparchus.clustering.distance.EuclideanDistance;
import org.hipparchus.random.JDKRandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KMeansTest {
    private static final int DIMENSIONS = 3;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void isAsGoodAsHipparchus(int clusters) {
        double[] points = cloud(600, 4);
        double ours = KMeans.cluster(points, DIMENSIONS, clusters, 20, 1).inertia();
        assertThat(ours).isLessThanOrEqualTo(inertiaOfHipparchus(points, clusters) * (1 + 1e-9));
    }

    @Test
    void findsTheGroupsThatAreThere() {
        double[] points = {0, 0, 0, 0, 0, 1, 10, 10, 10, 10, 10, 11, 10, 10, 12};
        Clustering found = KMeans.cluster(points, DIMENSIONS, 2, 5, 1);
        assertThat(found.inertia()).isCloseTo(0.5 + 2, within(1e-12));
        assertThat(found.clusterOf(0)).isEqualTo(found.clusterOf(1)).isNotEqualTo(found.clusterOf(2));
        assertThat(found.size(found.clusterOf(2))).isEqualTo(3);
        assertThat(found.centre(found.clusterOf(2), 2)).isCloseTo(11, within(1e-12));
        assertThat(found.distance(points, 4)).isCloseTo(1, within(1e-12));
    }

    @Test
    void givesTheSameForTheSameSeed() {
        double[] points = cloud(200, 3);
        Clustering one = KMeans.cluster(points, DIMENSIONS, 3, 4, 42);
        Clustering other = KMeans.cluster(points, DIMENSIONS, 3, 4, 42);
        assertThat(one.inertia()).isEqualTo(other.inertia());
        for (int point = 0; point < one.points(); point++) {
            assertThat(one.clusterOf(point)).isEqualTo(other.clusterOf(point));
        }
    }

    @Test
    void hasNoClusterForNoPoints() {
        assertThat(KMeans.cluster(new double[0], DIMENSIONS, 3, 2, 1).clusters())
                .isZero();
    }

    @Test
    void hasOneClusterForOnePointAndForEqualOnes() {
        assertThat(KMeans.cluster(new double[] {1, 2, 3}, DIMENSIONS, 3, 2, 1).clusters())
                .isEqualTo(1);
        Clustering equal = KMeans.cluster(new double[] {1, 2, 3, 1, 2, 3, 1, 2, 3}, DIMENSIONS, 3, 2, 1);
        assertThat(equal.clusters()).isEqualTo(1);
        assertThat(equal.size(0)).isEqualTo(3);
        assertThat(equal.inertia()).isZero();
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KMeans.cluster(new double[] {1, Double.NaN, 3}, DIMENSIONS, 3, 2, 1))
                .withMessage("a point's coordinate must be a number, not NaN");
    }

    private static double[] cloud(int count, int groups) {
        Random random = new Random(11);
        double[] points = new double[count * DIMENSIONS];
        for (int place = 0; place < points.length; place++) {
            points[place] = place / DIMENSIONS % groups * 2 + random.nextGaussian();
        }
        return points;
    }

    private static double inertiaOfHipparchus(double[] points, int clusters) {
        List<DoublePoint> list = new ArrayList<>();
        for (int offset = 0; offset < points.length; offset += DIMENSIONS) {
            list.add(new DoublePoint(new double[] {points[offset], points[offset + 1], points[offset + 2]}));
        }
        EuclideanDistance distance = new EuclideanDistance();
        KMeansPlusPlusClusterer<DoublePoint> one =
                new KMeansPlusPlusClusterer<>(clusters, 100, distance, new JDKRandomGenerator(5));
        double inertia = 0;
        for (CentroidCluster<DoublePoint> cluster : new MultiKMeansPlusPlusClusterer<>(one, 20).cluster(list)) {
            for (DoublePoint point : cluster.getPoints()) {
                double away =
                        distance.compute(point.getPoint(), cluster.getCenter().getPoint());
                inertia += away * away;
            }
        }
        return inertia;
    }
}
