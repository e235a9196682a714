package longrun.insight.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import longrun.insight.finding.Span;
import longrun.workout.Label;
import org.jspecify.annotations.Nullable;

/**
 * Weeks or months that follow each other, in columns, oldest first. A period no day of which is covered has no data: its
 * numbers are NaN, not zero.
 */
public final class Periods {
    private final Grain grain;
    private final int first;
    final int[] coveredDays;
    private final int[] workouts;
    final double[] metres;
    final double[] seconds;
    final double[] typicalPace;
    final double[] pacedMetres;
    final double[] pacedSeconds;
    final boolean[] complete;
    private final Map<Label, int[]> labels = new EnumMap<>(Label.class);

    /** @param first the index of the first period */
    Periods(Grain grain, int first, int size) {
        this.grain = grain;
        this.first = first;
        this.coveredDays = new int[size];
        this.workouts = new int[size];
        this.metres = new double[size];
        this.seconds = new double[size];
        this.typicalPace = new double[size];
        this.pacedMetres = new double[size];
        this.pacedSeconds = new double[size];
        this.complete = new boolean[size];
        Arrays.fill(typicalPace, Double.NaN);
        for (Label label : Label.values()) {
            labels.put(label, new int[size]);
        }
    }

    void count(int period, @Nullable Label label) {
        workouts[period]++;
        int[] counts = label == null ? null : labels.get(label);
        if (counts != null) {
            counts[period]++;
        }
    }

    public Grain grain() {
        return grain;
    }

    public int size() {
        return workouts.length;
    }

    /** The first day of a period. */
    public LocalDate start(int period) {
        return LocalDate.ofEpochDay(grain.firstDay(first + period));
    }

    /** All days of a period, covered or not. */
    public Span span(int period) {
        return new Span(start(period), LocalDate.ofEpochDay(grain.firstDay(first + period + 1) - 1L));
    }

    /** The period of a day; -1 or {@link #size()} and beyond outside them. */
    public int indexOf(LocalDate date) {
        int index = grain.index(Math.toIntExact(date.toEpochDay())) - first;
        return Math.max(-1, index);
    }

    /** Whether any of its days is covered and within the lens. */
    public boolean isCovered(int period) {
        return coveredDays[period] > 0;
    }

    /** On how many days of it a source recorded, within the lens. */
    public int coveredDays(int period) {
        return coveredDays[period];
    }

    /** Whether it is over, and all its days are covered and within the lens: only then is it an observation. */
    public boolean isComplete(int period) {
        return complete[period];
    }

    /** The complete ones, oldest first. */
    public int[] complete() {
        return IntStream.range(0, size()).filter(period -> complete[period]).toArray();
    }

    public int workouts(int period) {
        return workouts[period];
    }

    public int workouts(int period, Label label) {
        return labels.getOrDefault(label, new int[size()])[period];
    }

    /** Total time over total distance of its plausible workouts on foot, in seconds per kilometre; NaN for none. */
    public double pace(int period) {
        return pacedSeconds[period] / pacedMetres[period] * 1000;
    }

    /** The metric's value of a period, complete or not; NaN where there is no data, and for the pace of no workouts. */
    public double value(Metric metric, int period) {
        if (!isCovered(period)) {
            return Double.NaN;
        }
        return switch (metric) {
            case WORKOUTS -> workouts[period];
            case DISTANCE -> metres[period];
            case DURATION -> seconds[period];
            case TYPICAL_PACE -> typicalPace[period];
            case WALK_SHARE -> walkShare(period);
        };
    }

    private double walkShare(int period) {
        int walks = workouts(period, Label.PUP_WALK);
        return walks / (double) (walks + workouts(period, Label.REAL_RUN));
    }

    /** The metric of every period, NaN for those that are not complete. */
    public double[] complete(Metric metric) {
        return IntStream.range(0, size())
                .mapToDouble(period -> complete[period] ? value(metric, period) : Double.NaN)
                .toArray();
    }
}
