package longrun.source;

import longrun.workout.batch.Refusal;

/** What became of a file that was handed in. */
public sealed interface Outcome {
    /** It was read to its end and stored as one batch. */
    record Taken(Receipt receipt) implements Outcome {}

    /** It was read to its end and could be taken; nothing was stored. */
    record Planned(Plan plan) implements Outcome {}

    /** It cannot be taken; nothing was stored. */
    record Refused(Refusal refusal) implements Outcome {}
}
