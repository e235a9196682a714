package longrun.insight.label;

import longrun.workout.history.History;

/** Describes a training set. */
final class Training {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Training() {}

    static TrainingSet set(History history, int[] rows) {
        if (rows.length == 0) {
            return new TrainingSet(0, null, null, hash(history, rows));
        }
        return new TrainingSet(
                rows.length, history.date(rows[0]), history.date(rows[rows.length - 1]), hash(history, rows));
    }

    /** FNV-1a, 64 bits, over all that training reads, a word at a time. */
    private static String hash(History history, int[] rows) {
        long hash = FNV_OFFSET;
        for (int row : rows) {
            hash = mix(hash, history.key(row).text().hashCode());
            hash = mix(hash, history.epochDay(row));
            hash = mix(hash, history.activity(row).name().hashCode());
            hash = mix(hash, Double.doubleToLongBits(history.metres(row)));
            hash = mix(hash, Double.doubleToLongBits(history.seconds(row)));
        }
        return "%016x".formatted(hash);
    }

    private static long mix(long hash, long word) {
        long mixed = (hash ^ word) * FNV_PRIME;
        return mixed ^ mixed >>> 32;
    }
}
