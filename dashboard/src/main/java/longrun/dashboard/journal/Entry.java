package longrun.dashboard.journal;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import longrun.source.Outcome;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Undone;

/**
 * One thing that happened. Nothing in it is secret, and nothing says what a workout or a file holds, or whose it is.
 *
 * @param message one line for a person
 * @param fields the same for a program: texts and whole numbers by name, in their order
 * @param failure what was thrown, if anything
 */
public record Entry(Kind kind, String message, Map<String, Object> fields, Optional<Throwable> failure) {
    /** The field that says by which way a file came. */
    public static final String ORIGIN = "origin";

    /** The field that says how long it took. */
    public static final String MILLIS = "millis";

    public Entry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Entry of(Kind kind, String message) {
        return new Entry(kind, message, Map.of(), Optional.empty());
    }

    public static Entry of(Kind kind, String message, Throwable failure) {
        return new Entry(kind, message, Map.of(), Optional.of(failure));
    }

    public static Entry snapshotBuilt(long revision, int workouts, Duration took) {
        return of(
                        Kind.SNAPSHOT_BUILT,
                        "pages show revision " + revision + ", " + workouts + " workouts, read in " + took.toMillis()
                                + " ms")
                .with("revision", revision)
                .with("workouts", workouts)
                .with(MILLIS, took.toMillis());
    }

    /** What became of a file that was judged. */
    public static Entry judged(Origin origin, Outcome outcome) {
        return outcome instanceof Outcome.Taken taken
                ? imported(origin, taken.receipt().batch())
                : of(Kind.IMPORT_REFUSED, "a file that came " + origin.way() + " was refused; nothing of it was stored")
                        .with(ORIGIN, origin.spelled());
    }

    private static Entry imported(Origin origin, Batch batch) {
        Counts counts = batch.counts();
        return of(
                        Kind.IMPORTED,
                        "batch " + batch.number() + " came " + origin.way() + ": " + counts.rowsRead() + " rows read, "
                                + counts.accepted() + " new, " + counts.rejected() + " rejected")
                .with(ORIGIN, origin.spelled())
                .with("batch", batch.number())
                .with("rows_read", counts.rowsRead())
                .with("accepted", counts.accepted())
                .with("already_known", counts.alreadyKnown())
                .with("changed", counts.changed())
                .with("probable_duplicates", counts.probableDuplicates())
                .with("flagged", counts.flagged())
                .with("rejected", counts.rejected());
    }

    public static Entry importedBefore(Origin origin, Batch batch) {
        return of(
                        Kind.IMPORTED_BEFORE,
                        "batch " + batch.number() + " came " + origin.way() + " again; nothing was stored")
                .with(ORIGIN, origin.spelled())
                .with("batch", batch.number());
    }

    public static Entry undone(Undone undone) {
        int batch = undone.batch().number();
        return of(
                        Kind.UNDONE,
                        "batch " + batch + " was taken back: " + undone.gone() + " workouts gone, " + undone.stay()
                                + " stay")
                .with("batch", batch)
                .with("gone", undone.gone())
                .with("stay", undone.stay());
    }

    /** How long it took, if that is told. */
    public OptionalLong millis() {
        return fields.get(MILLIS) instanceof Long millis ? OptionalLong.of(millis) : OptionalLong.empty();
    }

    /** The same with one more field, a text. */
    public Entry with(String name, String value) {
        return adding(name, value);
    }

    /** The same with one more field, a number. */
    public Entry with(String name, long value) {
        return adding(name, value);
    }

    private Entry adding(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Entry(kind, message, more, failure);
    }
}
