package longrun.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatestErrorsTest {
    @Test
    void reachesNowhereWithoutErrors() {
        assertThat(new LatestErrors(3).reach(0.8)).isNaN();
    }

    @Test
    void reachesToTheRankThatTheNextValueNeeds() {
        LatestErrors errors = new LatestErrors(20);
        for (int error = 9; error >= 1; error--) {
            errors.add(error);
        }
        assertThat(errors.reach(0.5)).isEqualTo(5);
        assertThat(errors.reach(0.8)).isEqualTo(8);
        assertThat(errors.reach(0.99)).isEqualTo(9);
    }

    @Test
    void forgetsTheOldest() {
        LatestErrors errors = new LatestErrors(3);
        for (double error : new double[] {100, 2, 2, 3, 1}) {
            errors.add(error);
        }
        assertThat(errors.size()).isEqualTo(3);
        assertThat(errors.reach(0.9)).isEqualTo(3);
        assertThat(errors.reach(0.25)).isEqualTo(1);
    }

    @Test
    void keepsTheOrderThatSortingAnewGives() {
        Random random = new Random(7);
        LatestErrors errors = new LatestErrors(52);
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double error = random.nextInt(10);
            errors.add(error);
            all.add(error);
            List<Double> latest = all.subList(Math.max(0, all.size() - 52), all.size()).stream()
                    .sorted()
                    .toList();
            int rank = Math.min((int) Math.ceil((latest.size() + 1) * 0.8), latest.size());
            assertThat(errors.reach(0.8)).isEqualTo(latest.get(rank - 1));
        }
    }

    /** Of 40 exchangeable errors before it, the next is held in ceil(41 * 0.8) / 41 = 80.5 % of cases. */
    @Test
    void holdsTheNextOfErrorsInAnyOrderAsOftenAsItSays() {
        Random random = new Random(11);
        int held = 0;
        for (int run = 0; run < 20_000; run++) {
            LatestErrors errors = new LatestErrors(52);
            for (int i = 0; i < 40; i++) {
                errors.add(Math.abs(random.nextGaussian()));
            }
            held += Math.abs(random.nextGaussian()) <= errors.reach(0.8) ? 1 : 0;
        }
        assertThat(held / 20_000.0).isBetween(0.795, 0.815);
    }
}
