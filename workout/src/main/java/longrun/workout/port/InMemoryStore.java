package longrun.workout.port;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import longrun.workout.Athlete;
import longrun.workout.ChapterName;
import longrun.workout.Event;
import longrun.workout.Overlay;
import longrun.workout.Sighting;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Undone;
import longrun.workout.batch.Verdict;
import longrun.workout.batch.Verdicts;
import longrun.workout.goal.Goal;
import longrun.workout.history.Held;
import longrun.workout.history.History;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Signature;
import longrun.workout.settings.Settings;

/** The twin of the SQL stores: keeps everything in memory, passes the same contract. One writer at a time. */
public final class InMemoryStore
        implements WorkoutStore, EventStore, MappingStore, OverlayStore, ChapterNameStore, GoalStore, SettingStore {
    private final Map<String, Shelf> shelves = new TreeMap<>();

    @Override
    public synchronized List<Athlete> athletes() {
        return shelves.keySet().stream().map(Athlete::new).toList();
    }

    @Override
    public synchronized long revision(Athlete athlete) {
        return shelf(athlete).revision;
    }

    @Override
    public synchronized History history(Athlete athlete) {
        return shelf(athlete).counted(sighting -> true);
    }

    @Override
    public synchronized Held held(Athlete athlete) {
        Shelf shelf = shelf(athlete);
        Map<WorkoutKey, WorkoutKey> of = new HashMap<>();
        History workouts = shelf.history(sighting -> {
            Optional<WorkoutKey> other = shelf.heldFor(sighting.key());
            other.ifPresent(known -> of.put(sighting.key(), known));
            return other.isPresent();
        });
        return new Held(workouts, of);
    }

    @Override
    public synchronized Optional<Workout> workout(Athlete athlete, WorkoutKey key) {
        return shelf(athlete).workout(key);
    }

    @Override
    public synchronized List<Sighting> sightings(Athlete athlete, WorkoutKey key) {
        List<Sighting> found = new ArrayList<>(
                shelf(athlete).seen(key).stream().map(Verdict.Seen::sighting).toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public synchronized List<Batch> batches(Athlete athlete) {
        List<Batch> batches = new ArrayList<>(shelf(athlete).batches.values());
        Collections.reverse(batches);
        return batches;
    }

    @Override
    public synchronized List<RejectedRow> rejectedRows(Athlete athlete, int batch) {
        return shelf(athlete).entered.getOrDefault(batch, List.of()).stream()
                .filter(Verdict.Rejected.class::isInstance)
                .map(verdict -> ((Verdict.Rejected) verdict).row())
                .toList();
    }

    @Override
    public synchronized Optional<Verdicts> verdicts(Athlete athlete, int batch) {
        Shelf shelf = shelf(athlete);
        if (!shelf.batches.containsKey(batch)) {
            return Optional.empty();
        }
        Verdicts.Builder verdicts = new Verdicts.Builder();
        shelf.entered
                .getOrDefault(batch, List.of())
                .forEach(verdict -> verdicts.add(verdict, verdicts.lists(verdict) ? shelf.known(verdict) : null));
        return Optional.of(verdicts.build());
    }

    @Override
    public synchronized Batch add(Athlete athlete, Import batch) throws IOException {
        Shelf shelf = shelf(athlete);
        Pending pending = new Pending(shelf);
        ImportedFile file = batch.writeTo(pending);
        Batch added = new Batch(pending.batch(), file, pending.counts());
        shelf.keep(added, pending.verdicts());
        shelves.put(athlete.name(), shelf);
        return added;
    }

    @Override
    public synchronized ImportedFile plan(Athlete athlete, Import batch) throws IOException {
        return batch.writeTo(new Pending(shelf(athlete)) {
            @Override
            public void enter(Verdict verdict) {
                // A plan keeps nothing, however many rows there are.
            }
        });
    }

    @Override
    public synchronized Optional<Undone> undo(Athlete athlete, int batch) {
        Optional<Undone> undone = undoing(athlete, batch);
        undone.ifPresent(known -> shelf(athlete).remove(batch));
        return undone;
    }

    @Override
    public synchronized Optional<Undone> undoing(Athlete athlete, int batch) {
        return shelf(athlete).undoing(batch);
    }

    @Override
    public synchronized List<Event> events(Athlete athlete) {
        return List.copyOf(shelf(athlete).events);
    }

    @Override
    public synchronized void add(Athlete athlete, Event event) {
        Shelf shelf = shelf(athlete);
        if (shelf.events.add(event)) {
            shelf.revision++;
        }
        shelves.put(athlete.name(), shelf);
    }

    @Override
    public synchronized void remove(Athlete athlete, Event event) {
        Shelf shelf = shelf(athlete);
        if (shelf.events.remove(event)) {
            shelf.revision++;
        }
    }

    @Override
    public synchronized List<Mapping> mappings(Athlete athlete) {
        return shelf(athlete).mappings.values().stream()
                .sorted(MappingStore.ORDER)
                .toList();
    }

    @Override
    public synchronized Optional<Mapping> mapping(Athlete athlete, Signature signature) {
        return Optional.ofNullable(shelf(athlete).mappings.get(signature));
    }

    @Override
    public synchronized void save(Athlete athlete, Mapping mapping) {
        Shelf shelf = shelf(athlete);
        if (!mapping.equals(shelf.mappings.put(mapping.signature(), mapping))) {
            shelf.revision++;
        }
        shelves.put(athlete.name(), shelf);
    }

    @Override
    public synchronized void forget(Athlete athlete, Signature signature) {
        Shelf shelf = shelf(athlete);
        if (shelf.mappings.remove(signature) != null) {
            shelf.revision++;
        }
    }

    @Override
    public synchronized Map<WorkoutKey, Overlay> overlays(Athlete athlete) {
        return Map.copyOf(shelf(athlete).overlays);
    }

    @Override
    public synchronized void change(Athlete athlete, Set<WorkoutKey> keys, UnaryOperator<Overlay> change) {
        Shelf shelf = shelf(athlete);
        if (shelf.change(keys, change)) {
            shelf.revision++;
            shelves.put(athlete.name(), shelf);
        }
    }

    @Override
    public synchronized List<ChapterName> chapterNames(Athlete athlete) {
        return List.copyOf(shelf(athlete).chapterNames.values());
    }

    @Override
    public synchronized void nameChapter(Athlete athlete, LocalDate first, LocalDate last, ChapterName name) {
        Shelf shelf = shelf(athlete);
        if (shelf.rename(first, last, List.of(name))) {
            shelf.revision++;
            shelves.put(athlete.name(), shelf);
        }
    }

    @Override
    public synchronized void forgetChapterNames(Athlete athlete, LocalDate first, LocalDate last) {
        Shelf shelf = shelf(athlete);
        if (shelf.rename(first, last, List.of())) {
            shelf.revision++;
        }
    }

    @Override
    public synchronized List<Goal> goals(Athlete athlete) {
        return List.copyOf(shelf(athlete).goals);
    }

    @Override
    public synchronized void set(Athlete athlete, Goal goal) {
        Shelf shelf = shelf(athlete);
        if (!goal.equals(shelf.goals.floor(goal))) {
            shelf.goals.remove(goal);
            shelf.goals.add(goal);
            shelf.revision++;
        }
        shelves.put(athlete.name(), shelf);
    }

    @Override
    public synchronized void remove(Athlete athlete, Goal goal) {
        Shelf shelf = shelf(athlete);
        if (shelf.goals.remove(goal)) {
            shelf.revision++;
        }
    }

    @Override
    public synchronized Settings settings(Athlete athlete) {
        return shelf(athlete).settings;
    }

    @Override
    public synchronized Settings change(Athlete athlete, UnaryOperator<Settings> change) {
        Shelf shelf = shelf(athlete);
        Settings changed = change.apply(shelf.settings);
        if (!changed.equals(shelf.settings)) {
            shelf.settings = changed;
            shelves.put(athlete.name(), shelf);
        }
        return changed;
    }

    /** Raises an athlete's revision, for a twin of a port that another room needs. */
    public synchronized void raiseRevision(Athlete athlete) {
        Shelf shelf = shelf(athlete);
        shelf.revision++;
        shelves.put(athlete.name(), shelf);
    }

    private Shelf shelf(Athlete athlete) {
        return shelves.getOrDefault(athlete.name(), new Shelf());
    }
}
