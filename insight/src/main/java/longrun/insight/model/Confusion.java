package longrun.insight.model;

import java.util.EnumMap;
import java.util.Map;
import longrun.workout.Label;

/**
 * What a model says of the workouts the athlete corrected, by what she says of them.
 *
 * @param counts how many workouts, by her label, then by the model's; a pair that never was is not there
 */
public record Confusion(Map<Label, Map<Label, Integer>> counts) {
    public Confusion {
        Map<Label, Map<Label, Integer>> copy = new EnumMap<>(Label.class);
        counts.forEach((said, labelled) -> copy.put(said, Map.copyOf(labelled)));
        counts = Map.copyOf(copy);
    }

    /** How many workouts of which she says the one the model says the other of. */
    public int of(Label said, Label labelled) {
        return counts.getOrDefault(said, Map.of()).getOrDefault(labelled, 0);
    }

    /** How many it labels as she does. */
    public int right() {
        return counts.keySet().stream().mapToInt(label -> of(label, label)).sum();
    }

    /** How many workouts there are. */
    public int total() {
        return counts.values().stream()
                .flatMap(labelled -> labelled.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
