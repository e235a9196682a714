package longrun.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;

/**
 * What a gzip file holds (RFC 1952): its members one after another, each held to its checksum and size. The JDK's own
 * stream ends in silence where a later member is cut off or damaged in its header; a file must not be half taken.
 */
final class Gunzip extends InputStream {
    private static final int MAGIC = 0x1F8B;
    private static final int DEFLATED = 8;
    private static final int CHECKED_HEADER = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xE0;

    /** In bytes: time, kind of compression, system. */
    private static final int UNUSED = 6;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[CHUNK];
    private int next;
    private int end;
    private Place place = Place.AT_START;

    /** Where in the file reading has come to. */
    private enum Place {
        AT_START,
        IN_MEMBER,
        BEHIND_MEMBER,
        AT_END
    }

    /** @param in is closed with this */
    Gunzip(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (place != Place.AT_END) {
            if (place != Place.IN_MEMBER) {
                beginMember();
                continue;
            }
            int count = inflate(target, offset, length);
            if (count > 0) {
                return count;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    private void beginMember() throws IOException {
        if (place == Place.BEHIND_MEMBER && skipPadding()) {
            place = Place.AT_END;
            return;
        }
        if (take() << 8 != (MAGIC & 0xFF00) || take() != (MAGIC & 0xFF) || take() != DEFLATED) {
            throw damaged("something follows that is not packed by gzip");
        }
        skipHeader();
        inflater.reset();
        checksum.reset();
        place = Place.IN_MEMBER;
    }

    /** Behind a member there may be zeros up to the end, as tapes and disks add them; gives whether that is all. */
    private boolean skipPadding() throws IOException {
        while (next < end || fill()) {
            if (buffer[next] != 0) {
                return false;
            }
            next++;
        }
        return true;
    }

    private void skipHeader() throws IOException {
        int flags = take();
        if ((flags & RESERVED) != 0) {
            throw damaged("its header makes no sense");
        }
        skip(UNUSED);
        if ((flags & EXTRA) != 0) {
            skip(take() | take() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & CHECKED_HEADER) != 0) {
            skip(2);
        }
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        if (inflater.finished()) {
            endMember();
            return 0;
        }
        if (next == end && !fill()) {
            throw damaged("it breaks off");
        }
        inflater.setInput(buffer, next, end - next);
        try {
            int count = inflater.inflate(target, offset, length);
            next = end - inflater.getRemaining();
            checksum.update(target, offset, count);
            return count;
        } catch (DataFormatException e) {
            RefusedException damaged = damaged("its packed bytes make no sense");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private void endMember() throws IOException {
        if (takeInt() != (int) checksum.getValue() || takeInt() != (int) inflater.getBytesWritten()) {
            throw damaged("its checksum is wrong");
        }
        place = Place.BEHIND_MEMBER;
    }

    private int takeInt() throws IOException {
        return take() | take() << 8 | take() << 16 | take() << 24;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            take();
        }
    }

    private void skipText() throws IOException {
        int taken = take();
        while (taken != 0) {
            taken = take();
        }
    }

    private int take() throws IOException {
        if (next == end && !fill()) {
            throw damaged("it breaks off");
        }
        return buffer[next++] & 0xFF;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    private static RefusedException damaged(String detail) {
        return new RefusedException(Refusal.Reason.DAMAGED_ARCHIVE, detail);
    }
}
