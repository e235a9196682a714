package longrun.source.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file in the inbox for as long as it doesn't change. */
final class Waiting {
    /** Whoever copies or downloads writes more often than this. */
    static final Duration QUIET = Duration.ofSeconds(5);

    /** Some programs make a file long before they write to it. */
    static final Duration EMPTY = Duration.ofMinutes(1);

    /** Soon enough for a person who has mended what was wrong, seldom enough to cost nothing. */
    static final Duration RETRY = Duration.ofMinutes(1);

    private final Dropped file;
    private final Instant since;
    private @Nullable Instant tried;
    private @Nullable Filing filing;
    private String told = "";

    /**
     * It was dealt with and its receipt is written; only to be moved is left.
     *
     * @param target beside the receipt
     */
    record Filing(Path target, Happening.Filed done) {}

    Waiting(Dropped file, Instant since) {
        this.file = file;
        this.since = since;
    }

    Dropped file() {
        return file;
    }

    /** Whether it is whole, as far as can be told, and was not tried just now. */
    boolean isDue(Instant now) {
        return isOver(file.size() == 0 ? EMPTY : QUIET, since, now) && (tried == null || isOver(RETRY, tried, now));
    }

    @Nullable
    Filing filing() {
        return filing;
    }

    void filing(@Nullable Filing known) {
        filing = known;
    }

    boolean isTried() {
        return tried != null;
    }

    void tryAt(Instant now) {
        tried = now;
    }

    /** Whether this is new. */
    boolean tells(String why) {
        boolean isNew = !why.equals(told);
        told = why;
        return isNew;
    }

    /** Whether it was told why it must stay. */
    boolean isLeft() {
        return !told.isEmpty();
    }

    /** A clock that was set back makes nobody wait for the time it lost. */
    static boolean isOver(Duration wait, Instant since, Instant now) {
        Duration passed = Duration.between(since, now);
        return passed.isNegative() || passed.compareTo(wait) >= 0;
    }
}
