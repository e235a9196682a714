package longrun.source.table;

import java.io.IOException;

/** A table could be read as proposed, and nobody has said so yet. */
public final class UnmappedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Proposal proposal;

    public UnmappedException(Proposal proposal) {
        this.proposal = proposal;
    }

    public Proposal proposal() {
        return proposal;
    }
}
