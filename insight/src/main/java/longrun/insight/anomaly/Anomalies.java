package longrun.insight.anomaly;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import longrun.insight.finding.Working;
import longrun.workout.WorkoutKey;

/**
 * The anomalies among some workouts.
 *
 * @param all oldest first
 * @param judged how many workouts were compared with others
 * @param tooFewAlike how many could not be, for too few are like them
 * @param confirmed how many of either the athlete says were real, which are no anomalies
 */
public record Anomalies(List<Anomaly> all, int judged, int tooFewAlike, int confirmed, Working working) {
    public Anomalies {
        all = List.copyOf(all);
    }

    /** Which workouts they are. */
    public Set<WorkoutKey> keys() {
        return all.stream().map(Anomaly::key).collect(Collectors.toSet());
    }
}
