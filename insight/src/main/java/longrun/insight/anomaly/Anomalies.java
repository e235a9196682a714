package longrun.insight.anomaly;

import java.util.List;
import longrun.insight.finding.Working;

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
}
