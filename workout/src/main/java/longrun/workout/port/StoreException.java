package longrun.workout.port;

import org.jspecify.annotations.Nullable;

/** The store cannot be used; its message says which one, why, and what would help. Nothing was written. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
