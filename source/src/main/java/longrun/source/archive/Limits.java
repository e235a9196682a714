package longrun.source.archive;

import longrun.source.draft.DraftReader;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;

/**
 * How much may be handed in at once. What goes beyond is refused and nothing of that file is stored.
 *
 * @param mostBytes of one file as it is handed in
 * @param mostUnpackedBytes of all that comes out of it
 * @param mostRatio how many bytes may come out of each byte that went in
 * @param mostFiles in one archive, whatever they are
 * @param mostRows of one unpacked file
 */
public record Limits(long mostBytes, long mostUnpackedBytes, int mostRatio, int mostFiles, int mostRows) {
    private static final long MEGABYTE = 1024 * 1024;

    /** A million workouts are 164 MB; a decade of one person's is one. */
    private static final long MOST_BYTES = 256 * MEGABYTE;

    /** Six million workouts, or the largest file that is let in, packed to a quarter. */
    private static final long MOST_UNPACKED_BYTES = 1024 * MEGABYTE;

    /** Real tables pack to an eighth at best, tracks in XML to a fifteenth; less than a hundredth is made on purpose. */
    private static final int MOST_RATIO = 100;

    /** A decade of daily activities with a track each, and as many photographs beside them, is below 10,000. */
    private static final int MOST_FILES = 20_000;

    /** Twice the import that is tested; what is judged is held in memory until it is stored. */
    private static final int MOST_ROWS = 2_000_000;

    /** In bytes. Less than this does no harm, and a short file of equal rows packs well without meaning any. */
    private static final long RATIO_FLOOR = MEGABYTE;

    public static final Limits DEFAULT = new Limits(MOST_BYTES, MOST_UNPACKED_BYTES, MOST_RATIO, MOST_FILES, MOST_ROWS);

    /** What a function of 512 MB should manage in two minutes; larger files are refused and told, and not tried in vain. */
    public static final Limits CLOUD = DEFAULT.withMostBytes(64 * MEGABYTE)
            .withMostUnpackedBytes(256 * MEGABYTE)
            .withMostRows(200_000);

    public Limits {
        if (mostBytes < 1 || mostRatio < 1 || mostFiles < 1 || mostRows < 1) {
            throw new IllegalArgumentException("at least 1 byte, ratio, file and row is let in, not " + mostBytes + ", "
                    + mostRatio + ", " + mostFiles + " and " + mostRows);
        }
        if (mostUnpackedBytes < mostBytes) {
            throw new IllegalArgumentException("a file may hold as much unpacked as it may packed, and "
                    + text(mostUnpackedBytes) + " is less than " + text(mostBytes));
        }
    }

    public Limits withMostBytes(long bytes) {
        return new Limits(bytes, mostUnpackedBytes, mostRatio, mostFiles, mostRows);
    }

    public Limits withMostUnpackedBytes(long bytes) {
        return new Limits(mostBytes, bytes, mostRatio, mostFiles, mostRows);
    }

    public Limits withMostRatio(int ratio) {
        return new Limits(mostBytes, mostUnpackedBytes, ratio, mostFiles, mostRows);
    }

    public Limits withMostFiles(int files) {
        return new Limits(mostBytes, mostUnpackedBytes, mostRatio, files, mostRows);
    }

    public Limits withMostRows(int rows) {
        return new Limits(mostBytes, mostUnpackedBytes, mostRatio, mostFiles, rows);
    }

    /** The same drafts; a file with more rows than are let in is refused when the first of those is asked for. */
    public DraftReader bounded(DraftReader reader) {
        return new BoundedDrafts(reader, mostRows);
    }

    /** Lets so many bytes in. */
    void require(long handedIn) throws RefusedException {
        if (handedIn > mostBytes) {
            throw new RefusedException(Refusal.Reason.TOO_LARGE, "more than " + text(mostBytes));
        }
    }

    /** Whether so much came out of so little that someone made it to fill memory or disk. */
    boolean isBomb(long unpacked, long packed) {
        return unpacked > RATIO_FLOOR && unpacked / mostRatio > packed;
    }

    /** Bytes as people count them: in whole megabytes where there are any. */
    static String text(long bytes) {
        return bytes < MEGABYTE ? bytes + " bytes" : bytes / MEGABYTE + " MB";
    }
}
