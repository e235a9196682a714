package longrun.insight.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import longrun.insight.label.LabelModel;
import longrun.workout.Athlete;
import org.jspecify.annotations.Nullable;

/** The twin of the SQL stores of models: keeps everything in memory, passes the same contract. */
public final class InMemoryModelStore implements ModelStore {
    private final Map<Athlete, List<ModelVersion>> versions = new HashMap<>();
    private final Map<Athlete, Integer> inUse = new HashMap<>();
    private final Consumer<Athlete> raiseRevision;

    /** @param raiseRevision raises the revision of an athlete, which the twin of the other stores keeps */
    public InMemoryModelStore(Consumer<Athlete> raiseRevision) {
        this.raiseRevision = raiseRevision;
    }

    @Override
    public synchronized List<ModelVersion> versions(Athlete athlete) {
        List<ModelVersion> newestFirst = new ArrayList<>(versions.getOrDefault(athlete, List.of()));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public synchronized Optional<ModelVersion> inUse(Athlete athlete) {
        return Optional.ofNullable(inUse.get(athlete))
                .map(number -> versions.getOrDefault(athlete, List.of()).get(number - 1));
    }

    @Override
    public synchronized ModelVersion accept(Athlete athlete, LabelModel model, Instant accepted) {
        Optional<ModelVersion> same = inUse(athlete).filter(version -> version.keeps(model));
        if (same.isPresent()) {
            return same.get();
        }
        List<ModelVersion> ofOne = versions.computeIfAbsent(athlete, key -> new ArrayList<>());
        ModelVersion version =
                new ModelVersion(ofOne.size() + 1, accepted.truncatedTo(ChronoUnit.MILLIS), LabelModel.FEATURES, model);
        ofOne.add(version);
        put(athlete, version.number());
        return version;
    }

    @Override
    public synchronized boolean use(Athlete athlete, int number) {
        if (number < 1 || number > versions.getOrDefault(athlete, List.of()).size()) {
            return false;
        }
        put(athlete, number);
        return true;
    }

    @Override
    public synchronized void useNone(Athlete athlete) {
        put(athlete, null);
    }

    private void put(Athlete athlete, @Nullable Integer number) {
        Integer before = number == null ? inUse.remove(athlete) : inUse.put(athlete, number);
        if (!Objects.equals(before, number)) {
            raiseRevision.accept(athlete);
        }
    }
}
