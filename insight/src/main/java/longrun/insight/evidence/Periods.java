package longrun.insight.evidence;

import java.time.LocalDate;
import java.util.stream.IntStream;
import longrun.insight.finding.Span;
import longrun.workout.Label;

/**
 * Weeks or months that follow each other, oldest first. A period no day of which is covered has no data: its numbers are
 * NaN, not zero.
 */
public final class Periods {
    private final Grain grain;
    private final int first;
    private final Sums[] sums;
    private final int[] coveredDays;
    private final boolean[] complete;

    /**
     * Periods whose arrays are theirs from then on.
     *
     * @param first the index of the first period
     */
    Periods(Grain grain, int first, Sums[] sums, int[] coveredDays, boolean[] complete) {
        this.grain = grain;
        this.first = first;
        this.sums = sums;
        this.coveredDays = coveredDays;
        this.complete = complete;
    }

    public Grain grain() {
        return grain;
    }

    public int size() {
        return sums.length;
    }

    /** The first day of a period. */
    public LocalDate start(int period) {
        return LocalDate.ofEpochDay(grain.firstDay(first + period));
    }

    /** All days of a period, covered or not. */
    public Span span(int period) {
        return grain.span(first + period);
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
        return sums[period].workouts();
    }

    public int workouts(int period, Label label) {
        return sums[period].workouts(label);
    }

    /** Total time over total distance of its plausible workouts on foot, in seconds per kilometre; NaN for none. */
    public double pace(int period) {
        return sums[period].pace();
    }

    /** The metric's value of a period, complete or not; NaN where there is no data, and for the pace of no workouts. */
    public double value(Metric metric, int period) {
        return isCovered(period) ? sums[period].value(metric) : Double.NaN;
    }

    /** The metric of every period, NaN for those that are not complete. */
    public double[] complete(Metric metric) {
        return IntStream.range(0, size())
                .mapToDouble(period -> complete[period] ? value(metric, period) : Double.NaN)
                .toArray();
    }
}
