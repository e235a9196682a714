package longrun.insight.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {
    /** Few different values, so that equal ones come and go too. */
    @Test
    void holdsWhatSortingTheStretchAnewWouldHold() {
        Random random = new Random(1);
        double[] logs = random.doubles(400, 0, 20).map(Math::floor).toArray();
        for (int place = 0; place < logs.length; place += 7) {
            logs[place] = place % 2 == 0 ? Double.NaN : Double.NEGATIVE_INFINITY;
        }
        Window window = new Window(logs);
        int first = 0;
        for (int end = 0; end <= logs.length; end++) {
            first = Math.min(end, first + random.nextInt(3));
            assertThat(window.of(first, end)).isEqualTo(sorted(logs, first, end));
        }
    }

    @Test
    void mayBeAskedOfAnyStretchInAnyOrder() {
        Random random = new Random(2);
        double[] logs = random.doubles(100).toArray();
        Window window = new Window(logs);
        for (int turn = 0; turn < 500; turn++) {
            int first = random.nextInt(100);
            int end = first + random.nextInt(101 - first);
            assertThat(window.of(first, end)).isEqualTo(sorted(logs, first, end));
        }
    }

    private static double[] sorted(double[] logs, int first, int end) {
        return Arrays.stream(logs, first, end).filter(Double::isFinite).sorted().toArray();
    }
}
