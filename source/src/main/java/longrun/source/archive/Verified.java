package longrun.source.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;

/** A file of a zip archive, held to the size and the checksum that the archive gives, which the JDK doesn't look at. */
final class Verified extends FilterInputStream {
    private final ZipEntry entry;
    private final CRC32 checksum = new CRC32();
    private long count;

    Verified(InputStream in, ZipEntry entry) {
        super(in);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = unpack(target, offset, length);
        if (read > 0) {
            checksum.update(target, offset, read);
            count += read;
        }
        boolean isOver = read < 0;
        if (count > entry.getSize() || (isOver && count < entry.getSize())) {
            throw damaged("its size is not the one the archive gives");
        }
        if (isOver && checksum.getValue() != entry.getCrc()) {
            throw damaged("its checksum is wrong");
        }
        return read;
    }

    private int unpack(byte[] target, int offset, int length) throws IOException {
        try {
            return in.read(target, offset, length);
        } catch (EOFException e) {
            throw damaged("it breaks off", e);
        } catch (ZipException e) {
            throw damaged("its packed bytes make no sense", e);
        }
    }

    private static RefusedException damaged(String detail) {
        return new RefusedException(Refusal.Reason.DAMAGED_ARCHIVE, detail);
    }

    private static RefusedException damaged(String detail, IOException cause) {
        RefusedException damaged = damaged(detail);
        damaged.initCause(cause);
        return damaged;
    }
}
