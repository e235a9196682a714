package longrun.source.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import longrun.workout.Workout;
import longrun.workout.batch.Counts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Of whatever becomes of an export: it is taken or refused, no row is missing from the receipt, and no value is silently
 * another than the row tells. {@code -Dlongrun.seed=} repeats what failed, {@code -Dlongrun.mutations=} says how many.
 */
class MutatedExportsTest {
    private static final long SEED = Long.getLong("longrun.seed", 20_180_601L);
    private static final int FEW = Integer.getInteger("longrun.mutations", 400);
    private static final int MANY = Integer.getInteger("longrun.mutations", 20_000);
    /** So many failures show what they have in common. */
    private static final int ENOUGH = 20;

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final List<Original> originals = Original.all();
    private int refused;
    private int rows;
    private int compared;

    @Test
    void areTakenTrulyOrRefused() {
        areHeld(FEW);
    }

    /** Runs with {@code -Psoak}. */
    @Test
    @Tag("soak")
    void areTakenTrulyOrRefusedByTheThousand() {
        areHeld(MANY);
        System.out.printf(
                "%,d mutated exports: %,d refused; %,d rows read, %,d workouts compared%n",
                MANY, refused, rows, compared);
    }

    /**
     * Of one real export both are published, as the service gave it and as Excel saved it, and have the same totals; the
     * second is made here of each.
     */
    @Test
    void haveTheSameTotalsOnceExcelHasSavedThem() {
        for (Original original : originals) {
            Sheet asGiven = new Sheet(original.names(), original.rows());
            Sheet saved = new Sheet(original.names(), original.rows());
            Meaning.DATES_OF_EXCEL.to(saved, new Random(SEED));

            assertThat(saved.file()).as(original.name()).isNotEqualTo(asGiven.file());
            assertThat(new Taking(saved.file()).totals())
                    .as(original.name())
                    .isEqualTo(new Taking(asGiven.file()).totals());
        }
    }

    private void areHeld(int count) {
        List<String> failures = new ArrayList<>();
        for (long seed = SEED; seed < SEED + count && failures.size() < ENOUGH; seed++) {
            Mutation mutation = Mutation.of(originals, seed);
            try {
                assertTimeoutPreemptively(LONGEST, () -> isHeld(mutation));
            } catch (RuntimeException | AssertionError e) {
                failures.add("-Dlongrun.seed=" + seed + ": " + mutation.name() + ": " + e);
            }
        }
        assertThat(failures).isEmpty();
    }

    private void isHeld(Mutation mutation) throws IOException {
        Taking taking = new Taking(mutation.file());
        if (taking.refusal().isPresent()) {
            assertThat(mutation.loss()).as(taking.refusal().get()).isEqualTo(Loss.SOME);
            refused++;
            return;
        }
        Counts counts = taking.batch().counts();
        Coverage coverage = Coverage.of(mutation.file());
        assertThat(coverage.forgotten()).as("lines in no row").isEmpty();
        assertThat(counts.rowsRead()).as("rows").isEqualTo(coverage.drafts());
        assertThat(counts.accepted()).as("accepted").isEqualTo(taking.storedWorkouts());
        assertThat(counts.rejected()).as("rejected").isEqualTo(taking.storedRejections());
        mutation.rows().ifPresent(expected -> assertThat(counts.rowsRead()).isEqualTo(expected));
        mutation.truths().forEach((id, truth) -> isTrue(id, truth, taking.workout(id), mutation.loss()));
        rows += counts.rowsRead();
    }

    private void isTrue(String id, Truth truth, Optional<Workout> workout, Loss loss) {
        if (loss == Loss.NONE) {
            assertThat(workout).as("workout %s", id).isPresent();
        }
        boolean silent = loss == Loss.NONE
                || workout.filter(taken -> taken.flags().isEmpty()).isPresent();
        if (silent) {
            assertThat(truth.errors(workout.get(), loss)).as("workout %s", id).isEmpty();
            compared++;
        }
    }
}
