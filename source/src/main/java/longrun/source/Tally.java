package longrun.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** Counts and hashes the bytes that are read through it. */
final class Tally extends FilterInputStream {
    private final MessageDigest digest;

    /** Asked for by one thread while another reads. */
    private final AtomicLong count = new AtomicLong();

    Tally(InputStream in) {
        super(in);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    long count() {
        return count.get();
    }

    /** Of all bytes so far, in hexadecimal. To be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
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
            digest.update(target, offset, read);
            count.addAndGet(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
