package longrun.acceptance.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What ten true corrections do to the labels of the other workouts of real accounts. */
class CorrectionMeasureTest {
    private static final int CORRECTIONS = 10;
    private static final int TIMES = 20;

    /** Chance moves a few workouts of an account one way or the other. */
    private static final double NEXT_TO_NOTHING = 0.01;

    @Test
    void tenCorrectionsPickedByChanceHurtNoAccountAndNoCalibration() {
        Calibration taught = new Calibration();
        for (Account account : accounts()) {
            List<Integer> rows = IntStream.of(account.measured()).boxed().toList();
            measure(account, rows, "any", taught);
        }
        System.out.print(taught);
        assertThat(taught.error()).isLessThanOrEqualTo(0.05);
    }

    /** The athlete who corrects nothing but what is wrong. */
    @Test
    void tenCorrectionsOfWrongLabelsHurtNoAccount() {
        for (Account account : accounts()) {
            Score plain = Score.of(account);
            List<Integer> wrong = IntStream.of(plain.rows())
                    .filter(row -> plain.right(row) < 1)
                    .boxed()
                    .toList();
            measure(account, wrong, "wrong", new Calibration());
        }
    }

    private static void measure(Account account, List<Integer> choice, String kind, Calibration calibration) {
        Score plain = Score.of(account);
        double before = 0;
        double after = 0;
        for (int seed = 0; seed < TIMES; seed++) {
            List<Integer> shuffled = new ArrayList<>(choice);
            Collections.shuffle(shuffled, new Random(seed));
            Set<Integer> told = new HashSet<>(shuffled.subList(0, Math.min(CORRECTIONS, shuffled.size())));
            int[] others = IntStream.of(account.measured())
                    .filter(row -> !told.contains(row))
                    .toArray();
            double untaught = Score.over(account, plain.labels(), others).balanced();
            Score learned =
                    Score.over(account, Score.of(account.corrected(told)).labels(), others);
            calibration.add(learned, confidence -> confidence);
            double taught = learned.balanced();
            assertThat(taught)
                    .as("%s, seed %d", account.name(), seed)
                    .isGreaterThanOrEqualTo(untaught - NEXT_TO_NOTHING);
            before += untaught / TIMES;
            after += taught / TIMES;
        }
        System.out.printf(Locale.ROOT, "%-14s %-6s %.4f to %.4f%n", account.name(), kind, before, after);
        assertThat(after).as(account.name()).isGreaterThanOrEqualTo(before - NEXT_TO_NOTHING);
    }

    private static List<Account> accounts() {
        List<Account> accounts = Account.measuredOnes();
        assumeTrue(!accounts.isEmpty(), "no exports folder: this measure was not taken");
        return accounts;
    }
}
