package longrun.workout.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longrun.workout.Sighting;
import longrun.workout.WorkoutKey;

/**
 * Which of a workout's sightings is believed, and which workouts are held back. It depends on nothing but the sightings
 * there are, so that batches can be undone in any order.
 */
public final class Belief {
    /** By batch, then by row. */
    private static final Comparator<Verdict.Seen> ORDER = Comparator.comparing(
            Verdict.Seen::sighting,
            Comparator.comparingInt((Sighting sighting) -> sighting.provenance().batch())
                    .thenComparingInt(sighting -> sighting.provenance().row()));

    private Belief() {}

    /** The newest that was to be believed in place of others, else the oldest; empty if there is none. */
    public static Optional<Sighting> of(List<Verdict.Seen> ofOneWorkout) {
        return ofOneWorkout.stream()
                .filter(seen -> seen instanceof Verdict.Updated)
                .max(ORDER)
                .or(() -> ofOneWorkout.stream().min(ORDER))
                .map(Verdict.Seen::sighting);
    }

    /**
     * The workout that another is held back for: one that was seen before it and is still there, unless the other was
     * once accepted. Of several the one with the greatest key; empty if it is not held back.
     */
    public static Optional<WorkoutKey> heldFor(WorkoutKey key, Map<WorkoutKey, List<Verdict.Seen>> all) {
        List<Verdict.Seen> sightings = all.getOrDefault(key, List.of());
        if (sightings.stream().anyMatch(seen -> seen instanceof Verdict.Accepted)) {
            return Optional.empty();
        }
        return sightings.stream()
                .filter(Verdict.ProbableDuplicate.class::isInstance)
                .map(seen -> ((Verdict.ProbableDuplicate) seen).of())
                .filter(of -> isBefore(all.getOrDefault(of, List.of()), sightings))
                .max(Comparator.comparing(WorkoutKey::text));
    }

    private static boolean isBefore(List<Verdict.Seen> one, List<Verdict.Seen> other) {
        return !one.isEmpty() && ORDER.compare(first(one), first(other)) < 0;
    }

    private static Verdict.Seen first(List<Verdict.Seen> sightings) {
        return sightings.stream().min(ORDER).orElseThrow();
    }
}
