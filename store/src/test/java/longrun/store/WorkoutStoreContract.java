package longrun.store;

import static longrun.store.Fixtures.FILE;
import static longrun.store.Fixtures.accepted;
import static longrun.store.Fixtures.changed;
import static longrun.store.Fixtures.duplicate;
import static longrun.store.Fixtures.key;
import static longrun.store.Fixtures.known;
import static longrun.store.Fixtures.newRuns;
import static longrun.store.Fixtures.rejected;
import static longrun.store.Fixtures.sighting;
import static longrun.store.Fixtures.updated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import longrun.workout.Activity;
import longrun.workout.Athlete;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Change;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Duplicate;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Known;
import longrun.workout.batch.Undone;
import longrun.workout.batch.Values;
import longrun.workout.batch.Verdict;
import longrun.workout.batch.Verdicts;
import longrun.workout.history.History;
import longrun.workout.port.BusyException;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.Test;

/** What every store of workouts does. Each fact has an athlete of its own, so that they may share a store. */
abstract class WorkoutStoreContract {
    private static final AtomicInteger ATHLETES = new AtomicInteger();

    final Athlete athlete = newAthlete();

    abstract WorkoutStore store();

    static Athlete newAthlete() {
        return new Athlete("w" + ATHLETES.incrementAndGet());
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
    void believesTheOldestSightingAndKeepsTheOthersBesideIt() throws IOException {
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
    void believesTheNewestUpdateAndTheOneBeforeWhenThatIsUndone() throws IOException {
        add(accepted("1", 1, 1, 5));
        add(updated("1", 2, 1, 6));
        add(updated("1", 3, 1, 7));
        add(known("1", 4, 1, 7));
        assertThat(kilometres("1")).isEqualTo(7);

        assertThat(store().undo(athlete, 3)).map(Undone::reverted).contains(1);
        assertThat(kilometres("1")).isEqualTo(6);
        store().undo(athlete, 2);
        assertThat(kilometres("1")).isEqualTo(5);
        store().undo(athlete, 1);
        assertThat(kilometres("1")).isEqualTo(7);
        store().undo(athlete, 4);
        assertThat(store().history(athlete).isEmpty()).isTrue();
    }

    @Test
    void keepsAWorkoutThatAnotherBatchSpeaksOfToo() throws IOException {
        add(accepted("1", 1, 1, 5), accepted("2", 1, 2, 5));
        Batch second = add(known("1", 2, 1, 5), accepted("3", 2, 2, 5), rejected(3));
        Undone expected = new Undone(second, 1, 1, 0);

        assertThat(store().undoing(athlete, 2)).contains(expected);
        assertThat(store().history(athlete).size()).isEqualTo(3);
        assertThat(store().undo(athlete, 2)).contains(expected);

        assertThat(store().history(athlete).size()).isEqualTo(2);
        assertThat(store().workout(athlete, key("3"))).isEmpty();
        assertThat(store().batches(athlete)).extracting(Batch::number).containsExactly(1);
        assertThat(store().rejectedRows(athlete, 2)).isEmpty();
        assertThat(store().sightings(athlete, key("1"))).hasSize(1);
        assertThat(store().revision(athlete)).isEqualTo(3);
    }

    @Test
    void undoesNoBatchThatIsNotThere() throws IOException {
        assertThat(store().undo(athlete, 1)).isEmpty();
        assertThat(store().undoing(athlete, 1)).isEmpty();
        add(accepted("1", 1, 1, 5));
        assertThat(store().undo(athlete, 1)).isPresent();
        assertThat(store().undo(athlete, 1)).isEmpty();
        assertThat(store().verdicts(athlete, 1)).isEmpty();
        assertThat(store().revision(athlete)).isEqualTo(2);
    }

    @Test
    void givesTheNumberOfAnUndoneBatchToNoOther() throws IOException {
        add(accepted("1", 1, 1, 5));
        store().undo(athlete, 1);

        assertThat(add(accepted("1", 2, 1, 5)).number()).isEqualTo(2);
    }

    @Test
    void holdsAProbableDuplicateBackAsLongAsTheOtherIsThere() throws IOException {
        add(accepted("1", 1, 1, 5));
        add(duplicate("d", 2, 1, "1"));

        assertThat(store().history(athlete).size()).isOne();
        assertThat(store().held(athlete).of()).containsExactly(entry(key("d"), key("1")));
        assertThat(store().held(athlete).workouts().key(0)).isEqualTo(key("d"));

        store().undo(athlete, 1);

        assertThat(store().history(athlete).key(0)).isEqualTo(key("d"));
        assertThat(store().held(athlete).of()).isEmpty();
    }

    @Test
    void holdsTheOneThatCameLaterBackWhenEachWasTakenForTheOther() throws IOException {
        add(accepted("1", 1, 1, 5));
        add(duplicate("d", 2, 1, "1"));
        store().undo(athlete, 1);
        add(duplicate("1", 3, 1, "d"));

        assertThat(store().history(athlete).size()).isOne();
        assertThat(store().held(athlete).of()).containsExactly(entry(key("1"), key("d")));
    }

    @Test
    void holdsNothingBackThatWasAcceptedOnce() throws IOException {
        add(accepted("1", 1, 1, 5));
        add(duplicate("d", 2, 1, "1"));
        add(accepted("d", 3, 1, 5));
        assertThat(store().history(athlete).size()).isEqualTo(2);

        store().undo(athlete, 3);
        assertThat(store().history(athlete).size()).isOne();
    }

    @Test
    void tellsWhatBecameOfABatchesRows() throws IOException {
        add(accepted("1", 1, 1, 5), accepted("2", 1, 2, 100));
        add(changed("1", 2, 1, 6), updated("2", 2, 2, 8), duplicate("d", 2, 3, "1"), rejected(4), known("1", 2, 5, 5));

        Verdicts verdicts = store().verdicts(athlete, 2).orElseThrow();

        assertThat(verdicts.counts()).isEqualTo(new Counts(0, 1, 2, 1, 0, 1));
        assertThat(verdicts.byYear()).containsExactly(entry(2020, new Counts(0, 1, 2, 1, 0, 0)));
        assertThat(verdicts.byActivity()).containsExactly(entry(Activity.RUN, new Counts(0, 1, 2, 1, 0, 0)));
        assertThat(verdicts.rejections()).isEqualTo(store().rejectedRows(athlete, 2));
        assertThat(verdicts.changes())
                .containsExactly(
                        change("1", sighting("1", 1, 1, 5), sighting("1", 2, 1, 6)),
                        change("2", sighting("2", 1, 2, 100), sighting("2", 2, 2, 8)));
        assertThat(verdicts.duplicates())
                .containsExactly(new Duplicate(
                        key("d"), 4, Values.of(sighting("d", 2, 3, 5)), key("1"), Values.of(sighting("1", 1, 1, 5))));
    }

    private static Change change(String id, Sighting before, Sighting after) {
        return new Change(
                key(id),
                after.provenance().line(),
                Set.of(Verdict.Field.DISTANCE),
                Values.of(before),
                Values.of(after));
    }

    private double kilometres(String id) {
        return store().workout(athlete, key(id))
                        .orElseThrow()
                        .measures()
                        .distance()
                        .metres()
                / 1000;
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
    void knowsTheCountedWorkoutsOfSomeKeysAndDays() throws IOException {
        add(accepted("1", 1, 1, 5), accepted("2", 1, 2, 6), accepted("3", 1, 3, 7));

        planned(ledger -> {
            Known known = ledger.known(Set.of(key("1"), key("3"), key("9")));
            assertThat(keys(known.counted())).containsExactlyInAnyOrder(key("1"), key("3"));
            assertThat(known.counted().metres(known.counted().rowOf(key("3")).orElseThrow()))
                    .isEqualTo(7000);
            assertThat(known.heldFor()).isEmpty();
            LocalDate day = store().history(athlete).date(0);
            assertThat(keys(ledger.knownOn(Set.of(day, day.minusYears(1))))).contains(key("1"));
            assertThat(keys(ledger.knownOn(Set.of(day.minusYears(1))))).isEmpty();
            assertThat(ledger.known(Set.of()).counted().isEmpty()).isTrue();
            assertThat(ledger.knownOn(Set.of()).isEmpty()).isTrue();
        });
    }

    @Test
    void knowsWhatIsHeldBackAndForWhich() throws IOException {
        add(accepted("1", 1, 1, 5));
        add(duplicate("d", 2, 1, "1"));

        planned(ledger -> {
            Known known = ledger.known(Set.of(key("d")));
            assertThat(known.heldFor()).containsExactly(entry(key("d"), key("1")));
            assertThat(keys(known.counted())).containsExactly(key("1"));
            LocalDate day = store().history(athlete).date(0);
            assertThat(keys(ledger.knownOn(Set.of(day)))).containsExactly(key("1"));
        });
    }

    @Test
    void knowsNothingOfWhatTheImportItselfEntersNorOfOthers() throws IOException {
        Athlete other = newAthlete();
        store().add(other, newRuns("r", 2));
        Import file = ledger -> {
            ImportedFile written = newRuns("r", 1_200).writeTo(ledger);
            assertThat(ledger.known(Set.of(key("r1"))).counted().isEmpty()).isTrue();
            assertThat(ledger.knownOn(Set.of(store().history(other).date(0))).isEmpty())
                    .isTrue();
            assertThat(ledger.knowsBeside(Source.MAPMYRUN)).isFalse();
            return written;
        };

        assertThat(store().add(athlete, file).counts().accepted()).isEqualTo(1_200);
    }

    @Test
    void knowsWhetherThereIsAnythingBesideTheIdsOfASource() throws IOException {
        planned(ledger -> assertThat(ledger.knowsBeside(Source.MAPMYRUN))
                .as("nothing is known")
                .isFalse());
        add(accepted("1", 1, 1, 5));
        planned(ledger -> {
            assertThat(ledger.knowsBeside(Source.MAPMYRUN)).isFalse();
            for (String source : List.of("a", "mapmyru", "mapmyrun2", "z")) {
                assertThat(ledger.knowsBeside(new Source(source))).as(source).isTrue();
            }
        });
        Sighting any = new RandomVerdicts(1).sighting(2, 1);
        add(new Verdict.Accepted(withKey(any, new WorkoutKey("mapmyrun:~0f"))));
        planned(ledger -> assertThat(ledger.knowsBeside(Source.MAPMYRUN))
                .as("one without an id")
                .isTrue());
    }

    @Test
    void plansWithTheNumberTheBatchWouldHaveAndKeepsNothing() throws IOException {
        add(accepted("1", 1, 1, 5));

        ImportedFile planned = store().plan(athlete, ledger -> {
            assertThat(ledger.batch()).isEqualTo(2);
            return newRuns("r", 1_200).writeTo(ledger);
        });

        assertThat(planned).isEqualTo(FILE);
        assertThat(store().revision(athlete)).isOne();
        assertThat(store().batches(athlete)).hasSize(1);
        assertThat(store().history(athlete).size()).isOne();
    }

    private void planned(Consumer<Import.Ledger> looking) throws IOException {
        store().plan(athlete, ledger -> {
            looking.accept(ledger);
            return FILE;
        });
    }

    private static List<WorkoutKey> keys(History history) {
        return IntStream.range(0, history.size()).mapToObj(history::key).toList();
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
                .isThrownBy(() -> store().add(athlete, file))
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
                .isThrownBy(() -> store().add(athlete, file))
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
        store().add(other, newRuns("1", 3));

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
        store().add(later, newRuns("r", 1));
        store().add(earlier, newRuns("r", 1));

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
                store().add(athlete, file);
                added++;
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
        return store().add(athlete, file);
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
