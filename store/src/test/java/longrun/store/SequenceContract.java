package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import longrun.workout.Athlete;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Known;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.OverlayStore;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done to a store, in whatever order, it holds what its simple twin in memory holds. There are as
 * many sequences as the property {@code longrun.sequences} says.
 */
abstract class SequenceContract {
    private static final int STEPS = 6;

    final Athlete athlete = WorkoutStoreContract.newAthlete();

    abstract WorkoutStore workouts();

    abstract OverlayStore overlays();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("longrun.sequences", 200));
    }

    /** Random imports with updates, corrections, and undos; a step may undo what is undone already. */
    @ParameterizedTest
    @MethodSource("seeds")
    void keepsWhatItsTwinInMemoryKeeps(long seed) throws IOException {
        InMemoryStore twin = new InMemoryStore();
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            step(twin, random, step);
            assertSameAs(twin);
        }
        for (int batch = 1; batch <= STEPS; batch++) {
            workouts().undo(athlete, batch);
            twin.undo(athlete, batch);
        }
        assertThat(workouts().history(athlete).isEmpty()).isTrue();
        assertThat(workouts().held(athlete).of()).isEmpty();
        assertThat(workouts().batches(athlete)).isEmpty();

        Map<WorkoutKey, Overlay> waiting = twin.overlays(athlete);
        assertThat(overlays().overlays(athlete)).isEqualTo(waiting);
        overlays().change(athlete, waiting.keySet(), said -> Overlay.NONE);
        assertThat(overlays().overlays(athlete)).isEmpty();
    }

    private void step(InMemoryStore twin, Random random, int step) throws IOException {
        int batch = 1 + random.nextInt(4);
        long value = random.nextLong();
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                RandomOverlays said = new RandomOverlays(value);
                overlays().change(athlete, said.keys(), said.change());
                twin.change(athlete, said.keys(), said.change());
            }
            case 2 -> {
                assertThat(workouts().undoing(athlete, batch)).isEqualTo(twin.undoing(athlete, batch));
                assertThat(workouts().undo(athlete, batch)).isEqualTo(twin.undo(athlete, batch));
            }
            default -> {
                int rows = random.nextInt(25);
                Seen seen = new Seen();
                Seen seenByTwin = new Seen();
                workouts().add(athlete, seen.watching(new RandomVerdicts(value).file(rows)));
                twin.add(athlete, seenByTwin.watching(new RandomVerdicts(value).file(rows)));
                assertThat(seen.known).isEqualTo(seenByTwin.known);
            }
        }
        assertThat(workouts().revision(athlete)).as("after step " + step).isEqualTo(twin.revision(athlete));
    }

    private void assertSameAs(InMemoryStore twin) {
        assertThat(Rows.of(workouts().history(athlete))).isEqualTo(Rows.of(twin.history(athlete)));
        assertThat(Rows.of(workouts().held(athlete).workouts()))
                .isEqualTo(Rows.of(twin.held(athlete).workouts()));
        assertThat(workouts().held(athlete).of()).isEqualTo(twin.held(athlete).of());
        assertThat(workouts().batches(athlete)).isEqualTo(twin.batches(athlete));
        assertThat(overlays().overlays(athlete)).isEqualTo(twin.overlays(athlete));
        for (int batch = 1; batch <= STEPS; batch++) {
            assertThat(workouts().rejectedRows(athlete, batch)).isEqualTo(twin.rejectedRows(athlete, batch));
            assertThat(workouts().verdicts(athlete, batch)).isEqualTo(twin.verdicts(athlete, batch));
        }
        for (String text : RandomVerdicts.KEYS) {
            WorkoutKey key = new WorkoutKey(text);
            assertThat(workouts().sightings(athlete, key)).isEqualTo(twin.sightings(athlete, key));
            assertThat(workouts().workout(athlete, key)).isEqualTo(twin.workout(athlete, key));
        }
    }

    /** What is known to an import, before it enters anything and after. */
    private static final class Seen {
        private static final Set<WorkoutKey> KEYS =
                RandomVerdicts.KEYS.stream().map(WorkoutKey::new).collect(Collectors.toSet());

        final List<Object> known = new ArrayList<>();

        Import watching(Import batch) {
            return ledger -> {
                look(ledger);
                ImportedFile file = batch.writeTo(ledger);
                look(ledger);
                return file;
            };
        }

        private void look(Import.Ledger ledger) {
            Known ofKeys = ledger.known(KEYS);
            Set<LocalDate> days = IntStream.range(0, ofKeys.counted().size())
                    .filter(row -> row % 2 == 0)
                    .mapToObj(ofKeys.counted()::date)
                    .collect(Collectors.toSet());
            known.add(Rows.of(ofKeys.counted()));
            known.add(ofKeys.heldFor());
            known.add(Rows.of(ledger.knownOn(days)));
            known.add(ledger.knowsBeside(Source.MAPMYRUN));
            known.add(ledger.batch());
        }
    }
}
