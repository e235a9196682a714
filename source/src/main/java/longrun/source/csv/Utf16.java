package longrun.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** UTF-16 text given out as UTF-8, so that lines are cut from bytes of one encoding. */
final class Utf16 extends InputStream {
    private static final int CHUNK = 4096;

    private final Reader reader;
    private final char[] chars = new char[CHUNK];
    private byte[] bytes = {};
    private int next;

    private Utf16(InputStream in) {
        this.reader = new InputStreamReader(in, StandardCharsets.UTF_16);
    }

    /** The stream itself, or its UTF-8 form where it begins with a mark of UTF-16. */
    static InputStream recoded(InputStream in) throws IOException {
        PushbackInputStream marked = new PushbackInputStream(in, 2);
        byte[] mark = marked.readNBytes(2);
        marked.unread(mark);
        if (mark.length < 2) {
            return marked;
        }
        int first = mark[0] & 0xFF;
        int second = mark[1] & 0xFF;
        boolean isUtf16 = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return isUtf16 ? new Utf16(marked) : marked;
    }

    @Override
    public int read() throws IOException {
        return next < bytes.length || refill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (next >= bytes.length && !refill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean refill() throws IOException {
        int count = reader.read(chars, 0, CHUNK - 1);
        if (count < 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
            int low = reader.read();
            if (low >= 0) {
                chars[count++] = (char) low;
            }
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }
}
