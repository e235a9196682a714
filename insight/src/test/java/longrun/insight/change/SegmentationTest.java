package longrun.insight.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentationTest {
    /** Annual flow of the Nile at Aswan, 1871 to 1970 (Cobb 1978; data set Nile of R). */
    private static final double[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865,
        845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050,
        918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    /** The dam of 1899: all authors cut after 28 years, means 1,097.75 and 849.97. */
    @Test
    void cutsTheNileWhereTheDamWasBuilt() {
        double variance = 125 * 125; // of the residuals, in Cobb 1978

        assertThat(Segmentation.cuts(NILE, 3, 2 * Math.log(100) * variance)).containsExactly(28);
        assertThat(Segmentation.bestCut(NILE, 3)).isEqualTo(28);
        assertThat(Segmentation.gain(NILE, 28))
                .isEqualTo(28 * 72 / 100.0 * Math.pow(1097.75 - 849.97222, 2), within(1.0));
    }

    @Test
    void givesWhatSearchingAllWaysGives() {
        Random random = new Random(1);
        for (int trial = 0; trial < 3_000; trial++) {
            double[] values = jumping(random, random.nextInt(60));
            int shortest = 1 + random.nextInt(5);
            double penalty = 0.1 + 10 * random.nextDouble();

            int[] cuts = Segmentation.cuts(values, shortest, penalty);

            assertThat(cost(values, cuts, penalty))
                    .as("trial %d", trial)
                    .isEqualTo(leastCost(values, shortest, penalty), within(1e-6));
            assertThat(shortestStretch(values, cuts)).as("trial %d", trial).isGreaterThanOrEqualTo(shortest);
        }
    }

    private static double[] jumping(Random random, int size) {
        double[] values = new double[size];
        double level = 0;
        for (int i = 0; i < size; i++) {
            level += random.nextInt(8) == 0 ? 4 * random.nextGaussian() : 0;
            values[i] = 1000 + level + random.nextGaussian();
        }
        return values;
    }

    private static int shortestStretch(double[] values, int[] cuts) {
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < cuts.length; i++) {
            int next = i + 1 < cuts.length ? cuts[i + 1] : values.length;
            shortest = Math.min(shortest, Math.min(cuts[i] - (i == 0 ? 0 : cuts[i - 1]), next - cuts[i]));
        }
        return shortest;
    }

    private static double cost(double[] values, int[] cuts, double penalty) {
        double cost = cuts.length * penalty;
        for (int i = 0; i <= cuts.length; i++) {
            cost += cost(values, i == 0 ? 0 : cuts[i - 1], i == cuts.length ? values.length : cuts[i]);
        }
        return cost;
    }

    private static double cost(double[] values, int from, int to) {
        double mean = Arrays.stream(values, from, to).average().orElse(0);
        return Arrays.stream(values, from, to)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }

    /** Optimal partitioning (Jackson and others 2005) without anything dropped or summed up before. */
    private static double leastCost(double[] values, int shortest, double penalty) {
        double[] least = new double[values.length + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = -penalty;
        for (int end = shortest; end <= values.length; end++) {
            for (int from = 0; from <= end - shortest; from++) {
                least[end] = Math.min(least[end], least[from] + penalty + cost(values, from, end));
            }
        }
        return values.length < 2 * shortest ? cost(values, new int[0], penalty) : least[values.length];
    }

    @Test
    void cutsNothingOfNoneOfOneAndOfEqualOnes() {
        for (int size : new int[] {0, 1, 2, 5, 6, 7, 150}) {
            double[] equal = new double[size];
            Arrays.fill(equal, 1e6 + 0.1);
            assertThat(Segmentation.cuts(equal, 3, 1e-6)).as("%d", size).isEmpty();
            assertThat(Segmentation.bestCut(equal, 3)).as("%d", size).isEqualTo(-1);
        }
    }

    @Test
    void refusesAPenaltyThatIsNone() {
        for (double penalty : new double[] {0, -1, Double.NaN}) {
            assertThatThrownBy(() -> Segmentation.cuts(NILE, 3, penalty)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
