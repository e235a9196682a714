package longrun.source.draft;

import java.io.IOException;
import longrun.workout.batch.Refusal;

/** A file cannot be taken. It is an {@link IOException} so that a store undoes what it has begun. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Refusal.Reason reason;

    public RefusedException(Refusal.Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Refusal.Reason reason() {
        return reason;
    }

    public Refusal refusal(String file) {
        String detail = getMessage();
        return new Refusal(reason, file, detail == null ? "" : detail);
    }
}
