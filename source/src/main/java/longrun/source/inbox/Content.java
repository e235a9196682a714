package longrun.source.inbox;

import longrun.source.Outcome;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Verdicts;

/** What became of one content of a file: of the file itself, or of a file packed in it. */
public sealed interface Content {
    /** It was new and was judged now. */
    record Judged(Outcome outcome) implements Content {}

    /** The very same bytes are a batch since an earlier import; nothing was stored. */
    record Stored(Batch batch, Verdicts verdicts) implements Content {}

    /** Whether its workouts are in the store. */
    default boolean isStored() {
        return this instanceof Stored || (this instanceof Judged judged && judged.outcome() instanceof Outcome.Taken);
    }

    /** Whether the system would not give it out, which says nothing about what it is. */
    default boolean isOutOfReach() {
        return this instanceof Judged judged
                && judged.outcome() instanceof Outcome.Refused refused
                && (refused.refusal().reason() == Refusal.Reason.NOT_READABLE
                        || refused.refusal().reason() == Refusal.Reason.NO_SUCH_FILE);
    }
}
