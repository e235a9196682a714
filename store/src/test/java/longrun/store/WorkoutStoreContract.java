package longrun.store;

import static longrun.store.Fixtures.FILE;
import static longrun.store.Fixtures.accepted;
import static longrun.store.Fixtures.changed;
import static longrun.store.Fixtures.key;
import static longrun.store.Fixtures.known;
import static longrun.store.Fixtures.newRuns;
import static longrun.store.Fixtures.rejected;
import static longrun.store.Fixtures.sighting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import longrun.workout.Athlete;
import longrun.workout.Sighting;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Import;
import longrun.workout.batch.Verdict;
import longrun.workout.port.BusyException;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of workouts does. Each fact has an athlete of its own, so that they may share a store. */
abstract class WorkoutStoreContract {
    private static final AtomicInteger ATHLETES = new AtomicInteger();

    final Athlete athlete = newAthlete();

    abstract WorkoutStore store();

    static Athlete newAthlete() {
        return new Athlete("w" + ATHLETES.incrementAndGet());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @Test
    void knowsNothingOfAnAthleteItNeverMet() {
        assertThat(store().revision(athlete)).isZero();
        assertThat(store().history(athlete).isEmpty()).isTrue();
        assertThat(store().history(athlete).revision()).isZero();
        assertThat(store().workout(athlete, key("1"))).isEmpty();
        assertThat(store().sightings(athlete, key("1"))).isEmpty();
        assertThat(store().batches(athlete)).isEmpty();
        assertThat(store().rejectedRows(athlete, 1)).isEmpty();
        assertThat(store().athletes()).doesNotContain(athlete);
    }

    @Test
    void keepsABatchWithItsFileAndCounts() throws IOException {
        Batch added = add(accepted("1", 1, 1, 5), accepted("2", 1, 2, 100), known("1", 1, 3, 5), rejected(4));

        assertThat(added).isEqualTo(new Batch(1, FILE, new Counts(2, 1, 0, 0, 1, 1)));
        assertThat(store().batches(athlete)).containsExactly(added);
        assertThat(store().athletes()).contains(athlete);
    }

    @Test
    void believesWhatItAcceptedAndKeepsTheOtherSightingsBesideIt() throws IOException {
        add(accepted("1", 1, 1, 5), known("1", 1, 2, 5), changed("1", 1, 3, 6));
        add(changed("1", 2, 1, 7), rejected(2));

        assertThat(store().workout(athlete, key("1"))).contains(new Workout(sighting("1", 1, 1, 5)));
        assertThat(store().sightings(athlete, key("1")))
                .containsExactly(
                        sighting("1", 2, 1, 7), sighting("1", 1, 3, 6), sighting("1", 1, 2, 5), sighting("1", 1, 1, 5));
        assertThat(store().history(athlete).size()).isOne();
        assertThat(store().history(athlete).metres(0)).isEqualTo(5_000);
    }

    @Test
    void believesTheNewestOfSeveralAcceptedSightings() throws IOException {
        add(accepted("1", 1, 1, 5), accepted("1", 1, 2, 6), known("1", 1, 3, 9));
        assertThat(store().workout(athlete, key("1"))).contains(new Workout(sighting("1", 1, 2, 6)));

        add(accepted("1", 2, 1, 7));
        assertThat(store().workout(athlete, key("1"))).contains(new Workout(sighting("1", 2, 1, 7)));
    }

    @Test
    void makesNoWorkoutOfASightingItDidNotAccept() throws IOException {
        add(known("1", 1, 1, 5), changed("2", 1, 2, 5));

        assertThat(store().history(athlete).isEmpty()).isTrue();
        assertThat(store().workout(athlete, key("1"))).isEmpty();
        assertThat(store().sightings(athlete, key("1"))).hasSize(1);
    }

    @Test
    void listsBatchesFromTheNewestAndRejectedRowsInTheOrderOfTheFile() throws IOException {
        add(rejected(1), accepted("1", 1, 2, 5), rejected(3), rejected(10));
        add(rejected(7));

        assertThat(store().batches(athlete)).extracting(Batch::number).containsExactly(2, 1);
        assertThat(store().rejectedRows(athlete, 1))
                .extracting(row -> row.row())
                .containsExactly(1, 3, 10);
        assertThat(store().rejectedRows(athlete, 2)).hasSize(1);
        assertThat(store().rejectedRows(athlete, 3)).isEmpty();
    }

    @Test
    void takesAFileWithoutRows() throws IOException {
        assertThat(add()).isEqualTo(new Batch(1, FILE, Counts.NONE));
        assertThat(store().revision(athlete)).isOne();
    }

    @Test
    void raisesTheRevisionWithEachBatch() throws IOException {
        add(accepted("1", 1, 1, 5));
        assertThat(store().revision(athlete)).isEqualTo(1);
        add(known("1", 2, 1, 5));
        assertThat(store().revision(athlete)).isEqualTo(2);
        assertThat(store().history(athlete).revision()).isEqualTo(2);
    }

    @Test
    void runsNoImportThatJudgesByAnotherRevision() throws IOException {
        add(accepted("1", 1, 1, 5));
        Import neverRun = ledger -> {
            throw new IllegalStateException("it was run");
        };

        assertThat(store().add(athlete, 0, neverRun)).isEmpty();
        assertThat(store().add(athlete, 2, neverRun)).isEmpty();
        assertThat(store().revision(athlete)).isOne();
    }

    @Test
    void makesNoAthleteWhoseRevisionIsNotZero() throws IOException {
        assertThat(store().add(athlete, 3, newRuns("r", 1))).isEmpty();
        assertThat(store().athletes()).doesNotContain(athlete);
    }

    @Test
    void keepsNothingOfAFileThatCannotBeReadToItsEnd() throws IOException {
        IOException broken = new IOException("the disk is gone");
        Import file = ledger -> {
            newRuns("r", 1_200).writeTo(ledger);
            ledger.enter(rejected(1_201));
            throw broken;
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store().add(athlete, 0, file))
                .isSameAs(broken);
        assertThat(store().athletes()).doesNotContain(athlete);
        assertThat(store().rejectedRows(athlete, 1)).isEmpty();
        assertThat(store().sightings(athlete, key("r1"))).isEmpty();

        assertThat(add(accepted("1", 1, 1, 5)).number()).isOne();
    }

    @Test
    void keepsNothingOfAnImportThatFails() throws IOException {
        add(accepted("1", 1, 1, 5));
        IllegalStateException bug = new IllegalStateException("a bug");
        Import file = ledger -> {
            newRuns("r", 600).writeTo(ledger);
            throw bug;
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> store().add(athlete, 1, file))
                .isSameAs(bug);
        assertThat(store().revision(athlete)).isOne();
        assertThat(store().history(athlete).size()).isOne();
        assertThat(store().batches(athlete)).hasSize(1);
    }

    @Test
    void refusesASightingOfAnotherBatch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> add(accepted("1", 7, 1, 5)))
                .withMessage("a sighting of batch 7 was entered in batch 1");
        assertThat(store().revision(athlete)).isZero();
    }

    @Test
    void keepsAthletesApart() throws IOException {
        Athlete other = newAthlete();
        add(accepted("1", 1, 1, 5));
        store().add(other, 0, newRuns("1", 3));

        assertThat(store().history(athlete).size()).isOne();
        assertThat(store().history(other).size()).isEqualTo(3);
        assertThat(store().batches(other)).extracting(Batch::number).containsExactly(1);
        assertThat(store().workout(other, key("1"))).isEmpty();
        assertThat(store().sightings(other, key("1"))).isEmpty();
    }

    @Test
    void listsAthletesByName() throws IOException {
        Athlete later = new Athlete("zz-" + athlete.name());
        Athlete earlier = new Athlete("0_" + athlete.name());
        store().add(later, 0, newRuns("r", 1));
        store().add(earlier, 0, newRuns("r", 1));

        assertThat(store().athletes())
                .contains(earlier, later)
                .isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
    }

    @Test
    void keepsKeysApartThatOnlyLookAlike() throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        RandomVerdicts random = new RandomVerdicts(1);
        for (String text : RandomVerdicts.KEYS) {
            Sighting any = random.sighting(1, verdicts.size() + 1);
            verdicts.add(new Verdict.Accepted(withKey(any, new WorkoutKey(text))));
        }
        add(verdicts.toArray(Verdict[]::new));

        assertThat(store().history(athlete).size()).isEqualTo(RandomVerdicts.KEYS.size());
        for (String text : RandomVerdicts.KEYS) {
            assertThat(store().workout(athlete, new WorkoutKey(text)))
                    .map(Workout::key)
                    .contains(new WorkoutKey(text));
            assertThat(store().sightings(athlete, new WorkoutKey(text))).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsWhatItsTwinInMemoryKeeps(long seed) throws IOException {
        InMemoryStore twin = new InMemoryStore();
        for (int file = 1; file <= 3; file++) {
            int rows = (int) ((seed * file) % 40);
            store().add(athlete, file - 1, new RandomVerdicts(seed * 10 + file).file(rows));
            twin.add(athlete, file - 1, new RandomVerdicts(seed * 10 + file).file(rows));
        }

        assertThat(Rows.of(store().history(athlete))).isEqualTo(Rows.of(twin.history(athlete)));
        assertThat(store().batches(athlete)).isEqualTo(twin.batches(athlete));
        for (int file = 1; file <= 3; file++) {
            assertThat(store().rejectedRows(athlete, file)).isEqualTo(twin.rejectedRows(athlete, file));
        }
        for (String text : RandomVerdicts.KEYS) {
            WorkoutKey key = new WorkoutKey(text);
            assertThat(store().sightings(athlete, key)).isEqualTo(twin.sightings(athlete, key));
            assertThat(store().workout(athlete, key)).isEqualTo(twin.workout(athlete, key));
        }
    }

    @Test
    void numbersAndKeepsEveryBatchOfTwoWritersAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> writer = () -> addPersistently(10, 30);
            List<Future<Integer>> both = threads.invokeAll(List.of(writer, writer));
            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(20);
        } finally {
            threads.shutdownNow();
        }

        assertThat(store().revision(athlete)).isEqualTo(20);
        assertThat(store().batches(athlete))
                .extracting(Batch::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).map(n -> 21 - n).boxed().toList());
        assertThat(store().batches(athlete))
                .allSatisfy(batch -> assertThat(batch.counts().accepted()).isEqualTo(30));
        assertThat(store().history(athlete).size()).isEqualTo(600);
    }

    /** Adds so many batches, each when nobody else was quicker. */
    private int addPersistently(int batches, int rows) throws IOException {
        int added = 0;
        while (added < batches) {
            try {
                Import file =
                        ledger -> newRuns("b" + ledger.batch() + "r", rows).writeTo(ledger);
                if (store().add(athlete, store().revision(athlete), file).isPresent()) {
                    added++;
                }
            } catch (BusyException e) {
                Thread.onSpinWait();
            }
        }
        return added;
    }

    private Batch add(Verdict... verdicts) throws IOException {
        Import file = ledger -> {
            List.of(verdicts).forEach(ledger::enter);
            return FILE;
        };
        return store().add(athlete, store().revision(athlete), file).orElseThrow();
    }

    private static Sighting withKey(Sighting sighting, WorkoutKey key) {
        return new Sighting(
                key,
                sighting.provenance(),
                sighting.started(),
                sighting.activity(),
                sighting.measures(),
                sighting.declared(),
                sighting.parts());
    }
}
