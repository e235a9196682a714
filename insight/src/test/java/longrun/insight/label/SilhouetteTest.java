package longrun.insight.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SilhouetteTest {
    @Test
    void isTheKnownAnswerOnALine() {
        // 0 and 2 against 10 and 14: a = 2, 2, 4, 4; b = 12, 10, 9, 13
        double[] points = {0, 0, 0, 2, 0, 0, 10, 0, 0, 14, 0, 0};
        Clustering clustering = KMeans.cluster(points, Features.COUNT, 2, 5, 1);
        double expected = (10 / 12.0 + 8 / 10.0 + 5 / 9.0 + 9 / 13.0) / 4;
        assertThat(Silhouette.of(points, clustering)).hasValueCloseTo(expected, within(1e-12));
    }

    @Test
    void isNoneForOneCluster() {
        double[] points = {1, 1, 1, 1, 1, 1};
        assertThat(Silhouette.of(points, KMeans.cluster(points, Features.COUNT, 2, 5, 1)))
                .isEmpty();
    }

    @Test
    void countsNothingForAPointAlone() {
        double[] points = {0, 0, 0, 10, 0, 0};
        assertThat(Silhouette.of(points, KMeans.cluster(points, Features.COUNT, 2, 5, 1)))
                .hasValue(0);
    }

    @Test
    void isNearlyTheSameOnASample() {
        double[] points = twoClouds(3 * Silhouette.MOST);
        Clustering all = KMeans.cluster(points, Features.COUNT, 2, 5, 1);
        double[] fewer = twoClouds(Silhouette.MOST);
        Clustering sample = KMeans.cluster(fewer, Features.COUNT, 2, 5, 1);
        assertThat(Silhouette.of(points, all))
                .hasValueCloseTo(Silhouette.of(fewer, sample).orElseThrow(), within(0.02));
    }

    private static double[] twoClouds(int count) {
        Random random = new Random(5);
        double[] points = new double[count * Features.COUNT];
        for (int place = 0; place < points.length; place++) {
            points[place] = place / Features.COUNT % 2 * 3 + random.nextGaussian();
        }
        return points;
    }
}
