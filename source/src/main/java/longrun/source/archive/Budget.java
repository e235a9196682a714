package longrun.source.archive;

import java.util.function.LongSupplier;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What may come out of a packed file. Every byte that an unpacking gives is spent from it when it has come out, since
 * what an archive says of its sizes may be a lie.
 */
final class Budget implements Metered.Toll {
    private final Limits limits;
    private final LongSupplier packed;
    private final @Nullable Budget whole;
    private long spent;

    private Budget(Limits limits, LongSupplier packed, @Nullable Budget whole) {
        this.limits = limits;
        this.packed = packed;
        this.whole = whole;
    }

    /**
     * Of all that is handed in as one file.
     *
     * @param packed how many bytes that is; may grow while it is read
     */
    static Budget of(Limits limits, LongSupplier packed) {
        return new Budget(limits, packed, null);
    }

    /** Of one file in the archive. What it spends, the archive spends too. */
    Budget part(long packedBytes) {
        return new Budget(limits, () -> packedBytes, this);
    }

    @Override
    public void pay(long bytes, long total) throws RefusedException {
        spent += bytes;
        if (whole != null) {
            whole.pay(bytes, whole.spent + bytes);
        }
        RefusedException overdraft = overdraft();
        if (overdraft != null) {
            throw overdraft;
        }
    }

    /** Why no more may come out; null while it may. */
    @Nullable
    RefusedException overdraft() {
        if (spent > limits.mostUnpackedBytes()) {
            return new RefusedException(
                    Refusal.Reason.TOO_LARGE, "more than " + Limits.text(limits.mostUnpackedBytes()) + " unpacked");
        }
        if (limits.isBomb(spent, packed.getAsLong())) {
            return new RefusedException(
                    Refusal.Reason.INFLATES_TOO_MUCH, "more than " + limits.mostRatio() + " times its packed size");
        }
        return null;
    }
}
