package longrun.insight.evidence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import longrun.insight.label.Labels;
import longrun.insight.statistics.Quantile;
import longrun.workout.Label;
import longrun.workout.history.History;

/**
 * Some workouts added up. Implausible ones are counted, and left out of every other number.
 *
 * @param labels how many have each label, for those labels that any has
 * @param activeDays on how many days there was a workout
 * @param metres of what is known
 * @param seconds of what is known
 * @param pace total time over total distance of those on foot, in seconds per kilometre; NaN for none
 * @param typicalPace the median over those on foot, in seconds per kilometre; NaN for none
 */
public record Sums(
        int workouts,
        Map<Label, Integer> labels,
        int activeDays,
        double metres,
        double seconds,
        double pace,
        double typicalPace) {
    /** Of no workout. */
    public static final Sums NOTHING = new Sums(0, Map.of(), 0, 0, 0, Double.NaN, Double.NaN);

    public Sums {
        labels = Map.copyOf(labels);
    }

    public int workouts(Label label) {
        return labels.getOrDefault(label, 0);
    }

    /** In the metric's unit; NaN where it is not known: a pace without workouts, a share without runs and walks. */
    public double value(Metric metric) {
        return switch (metric) {
            case WORKOUTS -> workouts;
            case DISTANCE -> metres;
            case DURATION -> seconds;
            case TYPICAL_PACE -> typicalPace;
            case WALK_SHARE -> {
                int walks = workouts(Label.PUP_WALK);
                yield walks / (double) (walks + workouts(Label.REAL_RUN));
            }
        };
    }

    /** Adds workouts up, row by row in the order of their history. */
    static final class Builder {
        private final Labels labels;
        private final History history;
        private final Map<Label, Integer> counts = new EnumMap<>(Label.class);
        private int workouts;
        private int activeDays;
        private int day = Integer.MIN_VALUE;
        private double metres;
        private double seconds;
        private double pacedMetres;
        private double pacedSeconds;
        private double[] paces = new double[16];
        private int paced;

        Builder(Labels labels) {
            this.labels = labels;
            this.history = labels.history();
        }

        void add(int row) {
            workouts++;
            activeDays += history.epochDay(row) == day ? 0 : 1;
            day = history.epochDay(row);
            Label label = labels.label(row);
            if (label != null) {
                counts.merge(label, 1, Integer::sum);
            }
            if (history.isPlausible(row)) {
                measure(row);
            }
        }

        private void measure(int row) {
            double length = history.metres(row);
            double time = history.seconds(row);
            metres += length > 0 ? length : 0;
            seconds += time > 0 ? time : 0;
            if (history.activity(row).onFoot() && length > 0 && time > 0) {
                pacedMetres += length;
                pacedSeconds += time;
                paces = paced == paces.length ? Arrays.copyOf(paces, paced * 2) : paces;
                paces[paced++] = history.pace(row);
            }
        }

        Sums build() {
            return new Sums(
                    workouts,
                    counts,
                    activeDays,
                    metres,
                    seconds,
                    pacedSeconds / pacedMetres * 1000,
                    Quantile.median(Arrays.copyOf(paces, paced)));
        }
    }
}
