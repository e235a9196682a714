package longrun.cli.push;

/** The bucket is out of reach or lets nobody in; the message says what to do about it. */
public final class BucketException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BucketException(String message, Throwable cause) {
        super(message, cause);
    }
}
