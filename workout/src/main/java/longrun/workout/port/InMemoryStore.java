package longrun.workout.port;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import longrun.workout.Athlete;
import longrun.workout.Event;
import longrun.workout.Sighting;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Verdict;
import longrun.workout.history.History;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Signature;

/** The twin of the SQL stores: keeps everything in memory, passes the same contract. One writer at a time. */
public final class InMemoryStore implements WorkoutStore, EventStore, MappingStore {
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
        Shelf shelf = shelf(athlete);
        History.Builder history = History.builder(shelf.revision);
        shelf.believed.values().forEach(sighting -> history.add(new Workout(sighting)));
        return history.build();
    }

    @Override
    public synchronized Optional<Workout> workout(Athlete athlete, WorkoutKey key) {
        return Optional.ofNullable(shelf(athlete).believed.get(key)).map(Workout::new);
    }

    @Override
    public synchronized List<Sighting> sightings(Athlete athlete, WorkoutKey key) {
        List<Sighting> found = new ArrayList<>(shelf(athlete).sightings.getOrDefault(key, List.of()));
        Collections.reverse(found);
        return found;
    }

    @Override
    public synchronized List<Batch> batches(Athlete athlete) {
        List<Batch> batches = new ArrayList<>(shelf(athlete).batches);
        Collections.reverse(batches);
        return batches;
    }

    @Override
    public synchronized List<RejectedRow> rejectedRows(Athlete athlete, int batch) {
        return List.copyOf(shelf(athlete).rejected.getOrDefault(batch, List.of()));
    }

    @Override
    public synchronized Optional<Batch> add(Athlete athlete, long revision, Import batch) throws IOException {
        Shelf shelf = shelf(athlete);
        if (shelf.revision != revision) {
            return Optional.empty();
        }
        Pending pending = new Pending(shelf.batches.size() + 1);
        ImportedFile file = batch.writeTo(pending);
        Batch added = new Batch(pending.number, file, pending.counts);
        shelf.keep(added, pending.verdicts);
        shelves.put(athlete.name(), shelf);
        return Optional.of(added);
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

    private Shelf shelf(Athlete athlete) {
        return shelves.getOrDefault(athlete.name(), new Shelf());
    }

    /** All that is kept of one athlete. */
    private static final class Shelf {
        private long revision;
        private final List<Batch> batches = new ArrayList<>();
        private final Map<WorkoutKey, Sighting> believed = new LinkedHashMap<>();
        private final Map<WorkoutKey, List<Sighting>> sightings = new LinkedHashMap<>();
        private final Map<Integer, List<RejectedRow>> rejected = new TreeMap<>();
        private final TreeSet<Event> events = new TreeSet<>(EventStore.ORDER);
        private final Map<Signature, Mapping> mappings = new HashMap<>();

        void keep(Batch batch, List<Verdict> verdicts) {
            batches.add(batch);
            verdicts.forEach(verdict -> keep(batch.number(), verdict));
            revision++;
        }

        private void keep(int batch, Verdict verdict) {
            if (verdict instanceof Verdict.Rejected r) {
                rejected.computeIfAbsent(batch, number -> new ArrayList<>()).add(r.row());
                return;
            }
            Sighting sighting = sighting(verdict);
            if (verdict instanceof Verdict.Accepted) {
                believed.put(sighting.key(), sighting);
            }
            sightings.computeIfAbsent(sighting.key(), key -> new ArrayList<>()).add(sighting);
        }

        private static Sighting sighting(Verdict verdict) {
            if (verdict instanceof Verdict.Accepted a) {
                return a.sighting();
            }
            if (verdict instanceof Verdict.AlreadyKnown k) {
                return k.sighting();
            }
            if (verdict instanceof Verdict.Changed c) {
                return c.sighting();
            }
            throw new IllegalArgumentException("a rejected row is no sighting");
        }
    }

    /** What an import has entered so far; thrown away if it fails. */
    private static final class Pending implements Import.Ledger {
        private final int number;
        private final List<Verdict> verdicts = new ArrayList<>();
        private Counts counts = Counts.NONE;

        Pending(int number) {
            this.number = number;
        }

        @Override
        public int batch() {
            return number;
        }

        @Override
        public void enter(Verdict verdict) {
            if (!(verdict instanceof Verdict.Rejected)) {
                requireThisBatch(Shelf.sighting(verdict).provenance().batch());
            }
            verdicts.add(verdict);
            counts = counts.plus(verdict);
        }

        private void requireThisBatch(int batch) {
            if (batch != number) {
                throw new IllegalArgumentException("a sighting of batch " + batch + " was entered in batch " + number);
            }
        }
    }
}
