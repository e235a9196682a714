package longrun.source.table;

import java.io.IOException;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;

/** A table could be read, and nobody has said yet how. */
public final class UnmappedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Proposal proposal;
    private final transient RefusedException refusal;

    /**
     * Keeps a table out.
     *
     * @param refusal why it was taken for no export that is known
     */
    public UnmappedException(Proposal proposal, RefusedException refusal) {
        super(refusal);
        this.proposal = proposal;
        this.refusal = refusal;
    }

    /** What is said of the file by this name: that it is to be mapped, where it seems to hold workouts. */
    public Refusal refusal(String file) {
        return proposal.isOfWorkouts() ? new Refusal(Refusal.Reason.UNMAPPED, file, "") : refusal.refusal(file);
    }

    public Proposal proposal() {
        return proposal;
    }
}
