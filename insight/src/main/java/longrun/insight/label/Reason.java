package longrun.insight.label;

import java.time.LocalDate;
import java.util.List;
import longrun.workout.Activity;
import longrun.workout.Flag;
import longrun.workout.Label;
import longrun.workout.quantity.Pace;
import org.jspecify.annotations.Nullable;

/** Why a workout has its label, in quantities; the words are found elsewhere. */
public sealed interface Reason {
    /**
     * The athlete said so.
     *
     * @param byValues what it would be by its values; null if it would take no label
     */
    record Corrected(@Nullable Label byValues) implements Reason {}

    /** The workout's own pace, and how long it lasted. */
    record Measured(Pace pace, double seconds) implements Reason {}

    /**
     * It is like others with its label.
     *
     * @param usual the pace at the nearest centre of that label
     * @param others how many others have that label
     */
    record Like(Label label, Pace usual, int others) implements Reason {}

    /**
     * What else it might have been.
     *
     * @param faster by how many seconds per kilometre the nearest centre of that label is faster than this workout;
     *     negative if it is slower
     */
    record NearestOther(Label label, double faster) implements Reason {}

    /**
     * What the athlete said of others decided.
     *
     * @param corrections how many corrected workouts taught the model
     * @param without what it would be without them
     */
    record Taught(int corrections, Label without) implements Reason {}

    /** It is mixed because it lies between these two. */
    record Between(Pace run, Pace walk) implements Reason {}

    /** Its pace can be either, so what was declared decided. */
    record DeclaredDecided(Activity activity) implements Reason {}

    /**
     * It is far from every centre.
     *
     * @param spreads how many spreads from the nearest
     * @param allowed how many an outlier is beyond
     */
    record FarFromEvery(double spreads, double allowed) implements Reason {}

    /** It has values no person can reach. */
    record Implausible(List<Flag> flags) implements Reason {
        public Implausible {
            flags = List.copyOf(flags);
        }
    }

    /** The account has too few workouts to train on. */
    record TooFew(int trainedOn, int needed) implements Reason {}

    /** Its distance or its duration is missing, so it has no pace. */
    record NoPace() implements Reason {}

    /** It was before the dog arrived, or since. */
    record Era(LocalDate dogArrived, boolean before) implements Reason {}

    /** Its pace against the bounds: a run up to the one, a walk from the other, as declared between them. */
    record PaceBounds(Pace runUpTo, Pace walkFrom) implements Reason {}
}
