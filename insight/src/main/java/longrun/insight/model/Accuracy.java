package longrun.insight.model;

import longrun.insight.finding.Interval;
import longrun.insight.finding.Working;

/**
 * How often a model says what the athlete says, of workouts it was not told about.
 *
 * @param right how many of the corrected workouts a model that was taught by the others labels as she does
 * @param of how many corrected workouts were asked about
 * @param interval the share that are right
 * @param rightUntaught how many a model labels as she does that was taught by no correction
 * @param confusion what it says of those of each label she gave
 */
public record Accuracy(int right, int of, Interval interval, int rightUntaught, Confusion confusion, Working working) {
    public Accuracy {
        if (right < 0 || rightUntaught < 0 || of < 1 || right > of || rightUntaught > of) {
            throw new IllegalArgumentException(right + " and " + rightUntaught + " right of " + of);
        }
        if (confusion.right() != right || confusion.total() != of) {
            throw new IllegalArgumentException("the confusion is not of " + right + " right of " + of);
        }
    }

    /** The share that are right, 0 to 1. */
    public double share() {
        return right / (double) of;
    }
}
