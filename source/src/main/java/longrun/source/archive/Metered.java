package longrun.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import longrun.source.draft.RefusedException;

/** Counts the bytes that are read through it, and stops where they are too many. */
final class Metered extends FilterInputStream {
    private final Toll toll;
    private long count;

    Metered(InputStream in, Toll toll) {
        super(in);
        this.toll = toll;
    }

    /** Is told of every byte. */
    @FunctionalInterface
    interface Toll {
        /**
         * Lets bytes pass that were read just now.
         *
         * @param total with all that were read before
         * @throws RefusedException if they are too many
         */
        void pay(long bytes, long total) throws RefusedException;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read > 0) {
            count += read;
            toll.pay(read, count);
        }
        return read;
    }

    /** By reading: what is skipped has been unpacked all the same. */
    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
