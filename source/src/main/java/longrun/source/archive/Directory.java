package longrun.source.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;

/**
 * The list of files at the end of a zip archive, as far as it has to be known before the JDK reads it: it would take any
 * length of it into memory, and doesn't tell a locked archive from a damaged one.
 *
 * @param at where it begins in the archive
 * @param bytes how long it says it is
 */
record Directory(long at, long bytes) {
    /** "PK" and two numbers, read from its last byte to its first. */
    private static final int END = 0x06054B50;

    private static final int END_64_PLACE = 0x07064B50;
    private static final int END_64 = 0x06064B50;
    private static final int FILE = 0x02014B50;

    /** In bytes, each without what varies in length. */
    private static final int END_LENGTH = 22;

    private static final int END_64_PLACE_LENGTH = 20;
    private static final int END_64_LENGTH = 56;
    private static final int FILE_LENGTH = 46;

    /** In bytes: the longest comment that may follow. */
    private static final int MAX_COMMENT = 0xFFFF;

    /** Stands where a number doesn't fit into four bytes. */
    private static final long IN_64 = 0xFFFF_FFFFL;

    /** In bytes for each file: twice what long names and their folders take. */
    private static final int ROOM_PER_FILE = 512;

    /** In bytes: more is not taken into memory whatever the limits. */
    private static final long MAX_LENGTH = 1 << 30;

    private static final int LOCKED = 1;
    private static final int DEFLATED = 8;

    /** Finds the directory, as the JDK does; where the JDK would look further for another, the archive is damaged. */
    static Directory of(FileChannel archive) throws IOException {
        long tail = Math.max(0, archive.size() - END_LENGTH - MAX_COMMENT);
        ByteBuffer bytes = read(archive, tail, (int) (archive.size() - tail));
        for (int at = bytes.limit() - END_LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) == END) {
                requireEnd(bytes, at);
                return of(archive, tail + at, Integer.toUnsignedLong(bytes.getInt(at + 12)));
            }
        }
        throw damaged("it breaks off");
    }

    private static void requireEnd(ByteBuffer bytes, int at) throws RefusedException {
        int comment = Short.toUnsignedInt(bytes.getShort(at + 20));
        if (at + END_LENGTH + comment != bytes.limit()) {
            throw damaged("it does not end where it says");
        }
    }

    private static Directory of(FileChannel archive, long end, long bytes) throws IOException {
        long place = end - END_64_PLACE_LENGTH;
        if (!startsWith(archive, place, END_64_PLACE, END_64_PLACE_LENGTH)) {
            return new Directory(end - bytes, bytes);
        }
        long end64 = read(archive, place, END_64_PLACE_LENGTH).getLong(8);
        if (!startsWith(archive, end64, END_64, END_64_LENGTH)) {
            return new Directory(end - bytes, bytes);
        }
        long bytes64 = read(archive, end64, END_64_LENGTH).getLong(40);
        boolean isMeant = bytes == IN_64 || bytes == bytes64;
        return isMeant ? new Directory(end64 - bytes64, bytes64) : new Directory(end - bytes, bytes);
    }

    /** Lets so many files in. */
    void require(Limits limits) throws RefusedException {
        if (bytes < 0 || at < 0) {
            throw unreadable();
        }
        if (bytes > Math.min((long) limits.mostFiles() * ROOM_PER_FILE + MAX_COMMENT, MAX_LENGTH)) {
            throw tooMany(limits);
        }
    }

    static RefusedException tooMany(Limits limits) {
        return new RefusedException(Refusal.Reason.TOO_MANY_FILES, "more than " + limits.mostFiles());
    }

    /** Why the JDK can't open the archive. */
    RefusedException obstacle(FileChannel archive) throws IOException {
        ByteBuffer files = read(archive, at, (int) bytes);
        int next = 0;
        while (next + FILE_LENGTH <= files.limit() && files.getInt(next) == FILE) {
            int method = unsigned(files, next + 10);
            if ((files.getShort(next + 8) & LOCKED) != 0) {
                return new RefusedException(Refusal.Reason.ENCRYPTED, "");
            }
            if (method != 0 && method != DEFLATED) {
                return new RefusedException(Refusal.Reason.COMPRESSED, "by method " + method + " of zip");
            }
            next += FILE_LENGTH + unsigned(files, next + 28) + unsigned(files, next + 30) + unsigned(files, next + 32);
        }
        return unreadable();
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static boolean startsWith(FileChannel archive, long at, int mark, int length) throws IOException {
        return at >= 0
                && at <= archive.size() - length
                && read(archive, at, length).getInt(0) == mark;
    }

    private static ByteBuffer read(FileChannel archive, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        boolean more = true;
        while (more && bytes.hasRemaining()) {
            more = archive.read(bytes, at + bytes.position()) >= 0;
        }
        if (bytes.hasRemaining()) {
            throw unreadable();
        }
        return bytes.flip();
    }

    private static RefusedException unreadable() {
        return damaged("its list of files cannot be read");
    }

    private static RefusedException damaged(String detail) {
        return new RefusedException(Refusal.Reason.DAMAGED_ARCHIVE, detail);
    }
}
