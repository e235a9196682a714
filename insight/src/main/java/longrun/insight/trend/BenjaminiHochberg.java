package longrun.insight.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Probabilities allowed for there being many (Benjamini and Hochberg 1995): of m sorted p(1) to p(m) the adjusted p(i) is
 * the least of m p(j) / j over j from i on. Of what is called found where it is below 5 %, in the long run at most one in
 * twenty is chance. None gives none, one stays as it is, equal ones stay equal; each must be 0 to 1.
 */
final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** In the order given. */
    static double[] adjusted(double[] p) {
        if (Arrays.stream(p).anyMatch(one -> !(one >= 0 && one <= 1))) {
            throw new IllegalArgumentException("a probability is 0 to 1: " + Arrays.toString(p));
        }
        int[] falling = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer index) -> p[index]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int place = 0; place < p.length; place++) {
            least = Math.min(least, p[falling[place]] * p.length / (p.length - place));
            adjusted[falling[place]] = least;
        }
        return adjusted;
    }
}
