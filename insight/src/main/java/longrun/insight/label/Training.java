package longrun.insight.label;

import java.util.stream.IntStream;
import longrun.workout.Label;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/** Describes a training set, and marks what came of it. */
final class Training {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Training() {}

    static TrainingSet set(History history, int[] rows) {
        int[] corrected = IntStream.range(0, history.size())
                .filter(row -> Teacher.teaches(history, row))
                .toArray();
        String hash = written(hash(history, corrected, hash(history, rows, FNV_OFFSET)));
        if (rows.length == 0) {
            return new TrainingSet(0, null, null, corrected.length, hash);
        }
        return new TrainingSet(
                rows.length, history.date(rows[0]), history.date(rows[rows.length - 1]), corrected.length, hash);
    }

    /** The same for the same text. */
    static String mark(String text) {
        long hash = FNV_OFFSET;
        for (int place = 0; place < text.length(); place++) {
            hash = mix(hash, text.charAt(place));
        }
        return written(hash);
    }

    private static String written(long hash) {
        return "%016x".formatted(hash);
    }

    /** FNV-1a, 64 bits, over all that training reads, a word at a time. */
    private static long hash(History history, int[] rows, long start) {
        long hash = start;
        for (int row : rows) {
            hash = mix(hash, history.key(row).text().hashCode());
            hash = mix(hash, history.epochDay(row));
            hash = mix(hash, history.activity(row).name().hashCode());
            hash = mix(hash, Double.doubleToLongBits(history.metres(row)));
            hash = mix(hash, Double.doubleToLongBits(history.seconds(row)));
            hash = mix(hash, said(history.overlay(row).label()));
        }
        return hash;
    }

    private static int said(@Nullable Label label) {
        return label == null ? 0 : label.name().hashCode();
    }

    private static long mix(long hash, long word) {
        long mixed = (hash ^ word) * FNV_PRIME;
        return mixed ^ mixed >>> 32;
    }
}
