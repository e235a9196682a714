package longrun.insight.period;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Span;
import longrun.workout.Label;

/**
 * Some days in sums. Implausible workouts are counted, and left out of every other number.
 *
 * @param coveredDays on how many of the days a source recorded; on the others there is no data, which is not zero
 * @param labels how many workouts have each label; every label is there
 * @param activeDays on how many days there was a workout
 * @param metres the sum of what is known
 * @param seconds the sum of what is known
 * @param pace total time over total distance of the workouts on foot, in seconds per kilometre; NaN for none
 * @param typicalPace the median over the workouts on foot, in seconds per kilometre; NaN for none
 */
public record Totals(
        Span span,
        int coveredDays,
        int workouts,
        Map<Label, Integer> labels,
        int activeDays,
        double metres,
        double seconds,
        double pace,
        double typicalPace) {
    public Totals {
        Map<Label, Integer> all = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            all.put(label, labels.getOrDefault(label, 0));
        }
        labels = Collections.unmodifiableMap(all);
    }

    /** Whether each of its days was recorded: only then can it be compared. */
    public boolean isWhole() {
        return coveredDays == span.days();
    }

    public int workouts(Label label) {
        return labels.getOrDefault(label, 0);
    }

    /** NaN where it is not known: a pace without workouts, a share without runs and walks. */
    public double value(Metric metric) {
        return switch (metric) {
            case WORKOUTS -> workouts;
            case DISTANCE -> metres;
            case DURATION -> seconds;
            case TYPICAL_PACE -> typicalPace;
            case WALK_SHARE -> walkShare();
        };
    }

    private double walkShare() {
        int walks = workouts(Label.PUP_WALK);
        return walks / (double) (walks + workouts(Label.REAL_RUN));
    }
}
