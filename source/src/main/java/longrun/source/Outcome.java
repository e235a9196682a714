package longrun.source;

import longrun.source.table.Proposal;
import longrun.workout.batch.Refusal;

/** What became of a file that was handed in. */
public sealed interface Outcome {
    /** It was read to its end and stored as one batch. */
    record Taken(Receipt receipt) implements Outcome {}

    /** It was read to its end and could be taken; nothing was stored. */
    record Planned(Plan plan) implements Outcome {}

    /**
     * It is a table of a kind that was not read before; nothing was stored. It can be taken once the proposal's mapping,
     * or a corrected one, is kept. The refusal says whether it seems to hold workouts at all.
     */
    record Unmapped(Refusal refusal, Proposal proposal) implements Outcome {}

    /** It cannot be taken; nothing was stored. */
    record Refused(Refusal refusal) implements Outcome {}
}
