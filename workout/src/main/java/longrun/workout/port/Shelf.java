package longrun.workout.port;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longrun.workout.ChapterName;
import longrun.workout.Event;
import longrun.workout.Overlay;
import longrun.workout.Sighting;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Belief;
import longrun.workout.batch.Known;
import longrun.workout.batch.Undone;
import longrun.workout.batch.Values;
import longrun.workout.batch.Verdict;
import longrun.workout.goal.Goal;
import longrun.workout.history.History;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Signature;
import longrun.workout.settings.Settings;
import org.jspecify.annotations.Nullable;

/** All that is kept in memory of one athlete. */
final class Shelf {
    long revision;
    int lastBatch;
    Settings settings = Settings.DEFAULT;
    final TreeMap<Integer, Batch> batches = new TreeMap<>();
    final Map<Integer, List<Verdict>> entered = new TreeMap<>();
    final TreeSet<Event> events = new TreeSet<>(EventStore.ORDER);

    /** Of those about the same, the order knows one. */
    final TreeSet<Goal> goals = new TreeSet<>(GoalStore.ORDER);

    final Map<Signature, Mapping> mappings = new HashMap<>();
    final Map<WorkoutKey, Overlay> overlays = new HashMap<>();
    final TreeMap<LocalDate, ChapterName> chapterNames = new TreeMap<>();

    /** Of each workout, in their order. */
    private final Map<WorkoutKey, List<Verdict.Seen>> seen = new LinkedHashMap<>();

    final Map<WorkoutKey, Sighting> believed = new LinkedHashMap<>();

    void keep(Batch batch, List<Verdict> verdicts) {
        batches.put(batch.number(), batch);
        entered.put(batch.number(), List.copyOf(verdicts));
        lastBatch = batch.number();
        for (Verdict.Seen one : seenIn(batch.number())) {
            seen.computeIfAbsent(one.sighting().key(), key -> new ArrayList<>()).add(one);
        }
        believe(keysIn(batch.number()));
        revision++;
    }

    void remove(int batch) {
        Set<WorkoutKey> keys = keysIn(batch);
        for (WorkoutKey key : keys) {
            seen.computeIfPresent(key, (same, ofOne) -> without(batch, ofOne));
        }
        batches.remove(batch);
        entered.remove(batch);
        believe(keys);
        revision++;
    }

    private void believe(Set<WorkoutKey> keys) {
        for (WorkoutKey key : keys) {
            Belief.of(seen(key)).ifPresentOrElse(sighting -> believed.put(key, sighting), () -> believed.remove(key));
        }
    }

    List<Verdict.Seen> seen(WorkoutKey key) {
        return seen.getOrDefault(key, List.of());
    }

    Optional<WorkoutKey> heldFor(WorkoutKey key) {
        return Belief.heldFor(key, seen);
    }

    /** Those believed sightings that are wanted and not held back. */
    History counted(Predicate<Sighting> wanted) {
        return history(wanted.and(sighting -> heldFor(sighting.key()).isEmpty()));
    }

    Known known(Set<WorkoutKey> keys) {
        Map<WorkoutKey, WorkoutKey> held = new HashMap<>();
        keys.forEach(key -> heldFor(key).ifPresent(other -> held.put(key, other)));
        History.Builder counted = History.builder(revision);
        Stream.concat(keys.stream(), held.values().stream())
                .distinct()
                .filter(key -> heldFor(key).isEmpty())
                .flatMap(key -> workout(key).stream())
                .forEach(counted::add);
        return new Known(counted.build(), held);
    }

    /** Those believed sightings that are wanted. */
    History history(Predicate<Sighting> wanted) {
        History.Builder history = History.builder(revision);
        believed.values().stream().filter(wanted).forEach(sighting -> history.add(workout(sighting)));
        return history.build();
    }

    Optional<Workout> workout(WorkoutKey key) {
        return Optional.ofNullable(believed.get(key)).map(this::workout);
    }

    private Workout workout(Sighting sighting) {
        return new Workout(sighting, overlays.getOrDefault(sighting.key(), Overlay.NONE));
    }

    /** Gives whether anything is another. */
    boolean change(Set<WorkoutKey> keys, UnaryOperator<Overlay> change) {
        Map<WorkoutKey, Overlay> changed = new HashMap<>(overlays);
        for (WorkoutKey key : keys) {
            changed.put(key, change.apply(overlays.getOrDefault(key, Overlay.NONE)));
        }
        changed.values().removeIf(Overlay.NONE::equals);
        if (changed.equals(overlays)) {
            return false;
        }
        overlays.clear();
        overlays.putAll(changed);
        return true;
    }

    /** Hangs names in place of those on some days. Gives whether anything is another. */
    boolean rename(LocalDate first, LocalDate last, List<ChapterName> names) {
        Map<LocalDate, ChapterName> before = Map.copyOf(chapterNames);
        chapterNames.subMap(first, true, last, true).clear();
        names.forEach(name -> chapterNames.put(name.day(), name));
        return !chapterNames.equals(before);
    }

    Optional<Undone> undoing(int batch) {
        Batch known = batches.get(batch);
        if (known == null) {
            return Optional.empty();
        }
        Set<WorkoutKey> keys = keysIn(batch);
        Set<WorkoutKey> staying = keys.stream()
                .filter(key -> seen(key).stream().anyMatch(one -> !isOf(batch, one)))
                .collect(Collectors.toSet());
        long reverted = staying.stream()
                .flatMap(key -> Belief.of(seen(key)).stream())
                .filter(sighting -> sighting.provenance().batch() == batch)
                .count();
        return Optional.of(new Undone(known, keys.size() - staying.size(), staying.size(), Math.toIntExact(reverted)));
    }

    /** What was believed before a row, of the workout it changes or is held back for. */
    @Nullable
    Values known(Verdict verdict) {
        if (verdict instanceof Verdict.ProbableDuplicate duplicate) {
            return Optional.ofNullable(believed.get(duplicate.of()))
                    .map(Values::of)
                    .orElse(null);
        }
        if (verdict instanceof Verdict.Seen one) {
            List<Verdict.Seen> ofOne = seen(one.sighting().key());
            return Belief.of(ofOne.subList(0, ofOne.indexOf(one)))
                    .map(Values::of)
                    .orElse(null);
        }
        return null;
    }

    private Set<WorkoutKey> keysIn(int batch) {
        return seenIn(batch).stream().map(one -> one.sighting().key()).collect(Collectors.toSet());
    }

    private List<Verdict.Seen> seenIn(int batch) {
        return entered.getOrDefault(batch, List.of()).stream()
                .filter(Verdict.Seen.class::isInstance)
                .map(Verdict.Seen.class::cast)
                .toList();
    }

    private static @Nullable List<Verdict.Seen> without(int batch, List<Verdict.Seen> ofOne) {
        ofOne.removeIf(one -> isOf(batch, one));
        return ofOne.isEmpty() ? null : ofOne;
    }

    private static boolean isOf(int batch, Verdict.Seen one) {
        return one.sighting().provenance().batch() == batch;
    }
}
